import type { MultiSearchParams } from 'meilisearch';
import type { SearchDocument } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import type { SearchQuery } from '#domain/query.ts';
import type { SearchResult } from '#lib/search/result.ts';
import { asked } from '../errors.ts';
import { meilisearch } from '../meilisearch.ts';
import { toFacets, toReport } from './facets.ts';
import { toHit } from './hits.ts';
import { operationNames } from './operation-names.ts';
import { type Matching, PER_PAGE, toRequests } from './requests.ts';

/**
 * Searches every kind of record at once. When no record has every word, those that come nearest are given and
 * marked as such. A page after the last one gives the last one.
 * @throws HttpError 503 when the search server does not answer
 */
export async function search(query: SearchQuery, reader: Language): Promise<SearchResult> {
	const exact = await answer(query, reader, 'all', query.page);
	if (exact.total > 0 && exact.hits.length === 0) return answer(query, reader, 'all', exact.pages);
	if (exact.total > 0 || !/\s/.test(query.q)) return exact;
	return answer(query, reader, 'frequency', query.page);
}

async function answer(
	query: SearchQuery,
	reader: Language,
	matching: Matching,
	page: number
): Promise<SearchResult> {
	const [{ results }, operations] = await asked(
		Promise.all([
			meilisearch().multiSearch<MultiSearchParams, SearchDocument>({
				queries: toRequests(query, matching, page)
			}),
			operationNames()
		])
	);
	const [main] = results;
	if (!main) throw new Error('search: the search server answered a request without a result');
	return {
		total: main.totalHits ?? 0,
		page,
		pages: main.totalPages ?? 0,
		perPage: PER_PAGE,
		match: matching === 'all' ? 'all-words' : 'some-words',
		hits: main.hits.map((hit) => toHit(hit, reader, (id) => operations.get(id)?.name)),
		facets: toFacets(query, results),
		report: toReport(main)
	};
}
