import { type Index, Meilisearch } from 'meilisearch';
import type { SearchDocument } from '#domain/document.ts';
import { RECORDS_INDEX } from '#domain/indexes.ts';
import type { Backend } from './engine-process.ts';

/** Longest a page waits for the search server before it says that search is down. */
const TIMEOUT_MS = 8_000;

let current: Meilisearch | undefined;

/** Points every later request at a search server. */
export function useBackend({ url, apiKey }: Backend): void {
	current = new Meilisearch({ host: url, timeout: TIMEOUT_MS, ...(apiKey ? { apiKey } : {}) });
}

/** The one client of the search server. */
export function meilisearch(): Meilisearch {
	if (!current) throw new Error('the search server is not known yet');
	return current;
}

/** The index with every record. */
export function records(): Index<SearchDocument> {
	return meilisearch().index<SearchDocument>(RECORDS_INDEX);
}
