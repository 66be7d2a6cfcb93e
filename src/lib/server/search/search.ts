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
	const { nearest, missing, drops, withoutFilters } = await rescue(query, reader);
	const [closest = exact, ...others] = nearest;
	const result = withNear(closest, others, query);
	const understood = await understand(query, result);
	return {
		...result,
		help: { ...understood, drops, withoutFilters, ...(missing.length > 0 ? { missing } : {}) }
	};
}

/** Few results leave room on the page: the nearest other records follow. */
async function filledUp(exact: SearchResult, query: SearchQuery, reader: Language): Promise<SearchResult> {
	if (roomIn(exact, query) <= 0) return exact;
	const { nearest } = await rescue({ ...query, page: 1 }, reader, true);
	return withNear(exact, nearest, query);
}

/** How many more results fit a page that should be full enough. A chosen order is kept free of what is only near. */
function roomIn({ hits, pages }: SearchResult, query: SearchQuery): number {
	if (pages > 1 || query.sort) return 0;
	return FULL_ENOUGH - hits.filter(({ announces }) => !announces).length;
}

/** A result with the nearest other records after it, marked, and not counted. */
function withNear(result: SearchResult, others: readonly SearchResult[], query: SearchQuery): SearchResult {
	const known = new Set(result.hits.map(({ id }) => id));
	const near = new Map(
		others
			.flatMap(({ hits }) => hits)
			.filter(({ id, announces }) => !known.has(id) && !announces)
			.map((hit) => [hit.id, { ...hit, near: true }])
	);
	return {
		...result,
		hits: [...result.hits, ...[...near.values()].slice(0, Math.max(0, roomIn(result, query)))]
	};
}

async function strictSearch(query: SearchQuery, page: number, reader: Language): Promise<SearchResult> {
	const attempt = strictly(query);
	const { results } = await asked(
		meilisearch().multiSearch<MultiSearchParams, SearchDocument>({ queries: toRequests(attempt, page) })
	);
	return toResult(attempt, results, page, reader);
}
