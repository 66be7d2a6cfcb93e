import type { MultiSearchResult } from 'meilisearch';
import type { SearchDocument } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import type { SearchResult } from '#lib/search/result.ts';
import type { Attempt } from './attempts.ts';
import { toFacets, toReport } from './facets.ts';
import { toHit } from './hits.ts';
import { operationNames } from './operation-names.ts';
import { PER_PAGE } from './requests.ts';

export type Answer = MultiSearchResult<SearchDocument>;

/** What the search server answered to the requests of one reading of a query, as a result. */
export async function toResult(
	{ query, matching }: Attempt,
	answers: readonly Answer[],
	page: number,
	reader: Language
): Promise<SearchResult> {
	const [main] = answers;
	if (!main) throw new Error('search: the search server answered a request without a result');
	const operations = await operationNames();
	return {
		total: main.totalHits ?? 0,
		page,
		pages: main.totalPages ?? 0,
		perPage: PER_PAGE,
		match: matching === 'all' ? 'all-words' : 'some-words',
		hits: main.hits.map((hit) => toHit(hit, reader, (id) => operations.get(id)?.name)),
		facets: toFacets(query, answers),
		report: toReport(main),
		help: {}
	};
}
