import { basename, extname } from 'node:path';
import { COLLECTION_NAMES, type CollectionName } from '#domain/collections.ts';

/** Fields that only one collection's records have together. */
const SIGNS: Record<CollectionName, readonly string[]> = {
	operations: ['name', 'summary'],
	news: ['topic', 'origin'],
	notices: ['type', 'requestingCountries'],
	'notice-counts': ['type', 'measure'],
	events: ['kind', 'year'],
	countries: ['code', 'claims']
};

/** The collection that a file is named after: `operations.ndjson`, `news-2014.csv`. */
export function collectionOfFile(fileName: string): CollectionName | undefined {
	const stem = basename(fileName, extname(fileName));
	const fitting = COLLECTION_NAMES.filter((name) => stem === name || stem.startsWith(`${name}-`));
	return fitting.sort((one, other) => other.length - one.length)[0];
}

/** The collection whose records have fields of these names (`title.fr` counts as `title`). */
export function collectionOfFields(fields: readonly string[]): CollectionName | undefined {
	const names = new Set(fields.map((field) => field.split('.')[0]));
	return COLLECTION_NAMES.find((name) => SIGNS[name].every((sign) => names.has(sign)));
}
