import type { MultiSearchParams } from 'meilisearch';
import type { SearchDocument } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import type { SearchQuery } from '#domain/query.ts';
import type { SearchResult } from '#lib/search/result.ts';
import { asked } from '../errors.ts';
import { meilisearch } from '../meilisearch.ts';
import { toResult } from './answer.ts';
import { strictly } from './attempts.ts';
import { toRequests } from './requests.ts';
import { rescue } from './rescue.ts';
import { understand } from './understand.ts';

const FULL_ENOUGH = 10;

/**
 * Searches every kind of record at once, in one request to the search server. When no record has every word, a
 * second one asks for those that come nearest, marked as such, and for what would help. A page after the last one
 * gives the last one.
 * @throws HttpError 503 when the search server does not answer
 */
export async function search(query: SearchQuery, reader: Language): Promise<SearchResult> {
	const exact = await strictSearch(query, query.page, reader);
	if (exact.total > 0) {
		const result =
			exact.hits.length > 0
				? await filledUp(exact, query, reader)
				: await strictSearch(query, exact.pages, reader);
		return { ...result, help: await understand(query, result) };
	}
	const { nearest, drops, withoutFilters } = await rescue(query, reader);
	const result = nearest[0] ?? exact;
	const understood = await understand(query, result);
	return { ...result, help: { ...understood, drops, withoutFilters } };
}

/** Few results leave room on the page: the nearest other records follow, marked, and are not counted. */
async function filledUp(exact: SearchResult, query: SearchQuery, reader: Language): Promise<SearchResult> {
	const room = FULL_ENOUGH - exact.hits.filter(({ announces }) => !announces).length;
	if (room <= 0 || exact.pages > 1 || query.sort) return exact;
	const { nearest } = await rescue({ ...query, page: 1 }, reader, true);
	const known = new Set(exact.hits.map(({ id }) => id));
	const near = new Map(
		nearest
			.flatMap(({ hits }) => hits)
			.filter(({ id, announces }) => !known.has(id) && !announces)
			.map((hit) => [hit.id, hit])
	);
	return {
		...exact,
		hits: [...exact.hits, ...[...near.values()].slice(0, room).map((hit) => ({ ...hit, near: true }))]
	};
}

async function strictSearch(query: SearchQuery, page: number, reader: Language): Promise<SearchResult> {
	const attempt = strictly(query);
	const { results } = await asked(
		meilisearch().multiSearch<MultiSearchParams, SearchDocument>({ queries: toRequests(attempt, page) })
	);
	return toResult(attempt, results, page, reader);
}
