import { extname } from 'node:path';
import { collectionOfFields } from './guess-collection.ts';
import { type Format, readHead, type Source } from './source.ts';
import { isSimpleTable } from './table-columns.ts';

const FORMAT_OF_EXTENSION: Record<string, Format> = {
	'.ndjson': 'ndjson',
	'.jsonl': 'ndjson',
	'.csv': 'csv',
	'.tsv': 'csv',
	'.html': 'page',
	'.htm': 'page',
	'.md': 'page',
	'.markdown': 'page',
	'.txt': 'page'
};

const FORMAT_OF_TYPE: Record<string, Format> = {
	'application/x-ndjson': 'ndjson',
	'application/jsonl': 'ndjson',
	'text/csv': 'csv',
	'text/tab-separated-values': 'csv',
	'text/html': 'page',
	'application/xhtml+xml': 'page',
	'text/markdown': 'page'
};

/** Files that a folder is searched for. */
export const EXTENSIONS: readonly string[] = [...Object.keys(FORMAT_OF_EXTENSION), '.json'];

const NOTICE_SIGNS = /"(?:entity_id|arrest_warrants)"\s*:|"notices"\s*:\s*\[/;

/** How a source is best read; undefined when it is not text at all. */
export async function recognise(source: Source): Promise<Format | undefined> {
	const bytes = await readHead(source);
	const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	// A PDF may open with a hundred lines of plain letters.
	const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
	if (isPdf || (bytes.includes(0) && !isWide)) return undefined;
	const extension = extname(source.name).toLowerCase();
	const type = source.contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
	const named = FORMAT_OF_EXTENSION[extension] ?? FORMAT_OF_TYPE[type];
	if (named) return named;
	const head = new TextDecoder().decode(bytes).trimStart();
	if (head.startsWith('{') || head.startsWith('[')) return NOTICE_SIGNS.test(head) ? 'notices' : 'ndjson';
	if (head.startsWith('<')) return 'page';
	return isTableHead(head.split('\n', 1)[0] ?? '') ? 'csv' : 'page';
}

/** Whether a line names columns we know, between commas, semicolons or tabs. */
function isTableHead(line: string): boolean {
	const columns = line.split(/[,;\t]/).map((column) => column.trim().replace(/^"|"$/g, ''));
	return columns.length > 2 && (isSimpleTable(columns) || collectionOfFields(columns) !== undefined);
}
