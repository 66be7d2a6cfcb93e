import type { MultiSearchResult } from 'meilisearch';
import type { SearchDocument } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import type { SearchQuery } from '#domain/query.ts';
import type { SearchResult } from '#lib/search/result.ts';
import type { Attempt } from './attempts.ts';
import { toFacets, toReport } from './facets.ts';
import { toHit } from './hits.ts';
import { operationNames } from './operation-names.ts';
import { PER_PAGE, sortOf } from './requests.ts';

export type Answer = MultiSearchResult<SearchDocument>;

/** What the search server answered to the requests of one reading of a query, as a result. */
export async function toResult(
	{ query, isStrict }: Attempt,
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
		match: isStrict ? 'all-words' : 'some-words',
		hits: main.hits
			.toSorted(bySubject(main, query))
			.map((hit) => toHit(hit, reader, (id) => operations.get(id)?.name)),
		facets: toFacets(query, answers),
		report: toReport(main),
		help: {}
	};
}

type Found = Pick<SearchDocument, 'kind' | 'echo' | 'recordId' | 'operationId'>;

/**
 * In order of relevance, and where one page holds everything, an announcement comes right after its operation.
 * Elsewhere announcements come last: among many results they would only repeat what stands above them.
 */
function bySubject({ hits, totalPages = 0 }: Answer, query: SearchQuery): (a: Found, b: Found) => number {
	if (sortOf(query) !== 'relevance' || totalPages > 1) return () => 0;
	const operations = new Map<string | undefined, number>();
	for (const [place, hit] of hits.entries())
		if (hit.kind === 'operation') operations.set(hit.recordId, place);
	const places = new Map<Found, number>(
		hits.map((hit, place) => [hit, hit.echo === 1 ? (operations.get(hit.operationId) ?? place) : place])
	);
	// Sorting is stable: the operation, which ranks before its echo, stays before it.
	return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
}
