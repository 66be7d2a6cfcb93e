import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CommandFailure, reasonOf } from '../failure.ts';
import { EXTENSIONS } from './recognise.ts';
import type { Source } from './source.ts';

/** What an import wrote beside its records. */
const NO_SOURCES = new Set(['issues.ndjson', 'links.ndjson']);

/** The sources that a file or a folder holds; a folder is read with all folders in it, hidden ones left out. */
export async function listSources(path: string): Promise<Source[]> {
	try {
		if (!(await stat(path)).isDirectory()) return [fileSource(path)];
		const entries = await readdir(path, { recursive: true, withFileTypes: true });
		return entries
			.filter((entry) => entry.isFile() && EXTENSIONS.includes(extname(entry.name).toLowerCase()))
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((file) => !/(?:^|\/)(?:\.|node_modules\/)/.test(file.slice(path.length)))
			.filter((file) => !NO_SOURCES.has(basename(file)))
			.sort()
			.map(fileSource);
	} catch (error) {
		throw new CommandFailure(`${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
	}
}

function fileSource(path: string): Source {
	return { place: path, name: basename(path), open: () => createReadStream(path) };
}

/** Standard input, read once and kept, since a source may be opened twice. */
export async function standardInput(stream: NodeJS.ReadableStream): Promise<Source> {
	const bytes = await buffer(stream);
	return { place: 'standard input', name: '', open: () => [bytes] };
}
