import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COLLECTION_NAMES, type Records } from '#domain/collections.ts';
import { CommandFailure, reasonOf } from './failure.ts';
import type { Issue } from './issues.ts';
import type { Link } from './link/link.ts';

/** What stands in a folder afterwards: path of each file written. */
export type WrittenFiles = string[];

/**
 * Writes one NDJSON for each collection that has records, `issues.ndjson`, and `links.ndjson` (what was joined, and
 * why) where there are any. The folder then holds these records
 * and no earlier ones; each file appears whole or not at all.
 */
export async function writeRecords(
	folder: string,
	records: Partial<Records>,
	issues: readonly Issue[],
	links: readonly Link[] = []
): Promise<WrittenFiles> {
	const written: WrittenFiles = [];
	try {
		await mkdir(folder, { recursive: true });
		const files = COLLECTION_NAMES.map((name): [string, readonly unknown[]] => [name, records[name] ?? []]);
		for (const [name, lines] of [...files, ['links', links] as const]) {
			const path = join(folder, `${name}.ndjson`);
			if (lines.length === 0) await rm(path, { force: true });
			else written.push(await writeLines(path, lines));
		}
		written.push(await writeLines(join(folder, 'issues.ndjson'), issues));
	} catch (error) {
		throw new CommandFailure(`The folder ${folder} cannot be written: ${reasonOf(error)}.`, { cause: error });
	}
	return written;
}

async function writeLines(path: string, values: readonly unknown[]): Promise<string> {
	const unfinished = `${path}.${process.pid}.part`;
	await writeFile(unfinished, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
	await rename(unfinished, path);
	return path;
}
