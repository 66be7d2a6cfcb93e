import { extname } from 'node:path';
import { MOST_BYTES } from '../fetch/safe-fetch.ts';
import type { Issue } from '../issues.ts';
import { readPage } from '../pages/read-page.ts';
import { decodeText } from './decode-text.ts';
import { readWhole, type Source, type SourceRecords } from './source.ts';

const TYPE_OF_EXTENSION: Record<string, string> = {
	'.html': 'text/html',
	'.htm': 'text/html',
	'.md': 'text/markdown',
	'.markdown': 'text/markdown',
	'.txt': 'text/plain'
};

/** Reads a page of INTERPOL's: a country page, a list of news, a release. At most 5 MB of it. */
export async function readPageSource(source: Source): Promise<SourceRecords> {
	const { place, url, retrievedAt } = source;
	const bytes = await readWhole(source, MOST_BYTES);
	if (!bytes) {
		const message = `is larger than ${MOST_BYTES / 1024 / 1024} MB and was not read`;
		return { records: {}, found: {}, issues: [{ level: 'error', place, message }], source: place };
	}
	const contentType = source.contentType ?? TYPE_OF_EXTENSION[extname(source.name).toLowerCase()];
	const { text, guessed } = decodeText(bytes, source.contentType);
	const read = readPage({
		text,
		place,
		...(contentType ? { contentType } : {}),
		...(url ? { url } : {}),
		...(retrievedAt ? { retrievedAt } : {})
	});
	const guess: Issue[] = guessed
		? [{ level: 'warning', place, message: `names no encoding and is not UTF-8; it was read as ${guessed}` }]
		: [];
	return { records: {}, found: read.records, issues: [...guess, ...read.issues], source: place };
}
