import type { MultiSearchQuery, SearchParams } from 'meilisearch';
import { ATTRIBUTE_OF, FILTER_KEYS, type FilterKey, toClauses } from '#domain/filters.ts';
import { RECORDS_INDEX } from '#domain/indexes.ts';
import { LANGUAGES } from '#domain/language.ts';
import type { SearchQuery, Sort } from '#domain/query.ts';
import type { Attempt } from './attempts.ts';
import { MATCH_END, MATCH_START } from './pieces.ts';

export const PER_PAGE = 20;
/** How many results are asked for and drawn before the rest: about what a screen holds. */
export const AT_ONCE = 6;
const SNIPPET_WORDS = 38;

/** What the line over the results adds up. */
const REPORT_ATTRIBUTES = ['tallyArrests', 'tallyMoney'] as const;

export const TITLES = LANGUAGES.map((language) => `title_${language}` as const);
const TEXTS = LANGUAGES.map((language) => `text_${language}` as const);

/** What a hit shows beside its marked texts; the whole record, which is much larger, stays in the index. */
const SHOWN = [
	...['id', 'kind', 'recordId', 'names', 'date', 'place', 'crimes', 'countries', 'languages', 'publishedIn'],
	...['series', 'operationId', 'operationName', 'echo', 'noticeType', 'sample'],
	...['arrests', 'seizureUsd', 'seizureOriginal', 'rescued', 'countriesCount', 'count', 'measure']
];

const ORDERS: Record<Sort, string[]> = {
	relevance: [],
	newest: ['sortDate:desc', 'kindRank:asc'],
	oldest: ['sortDate:asc', 'kindRank:asc'],
	arrests: ['arrestsValue:desc', 'kindRank:asc', 'sortDate:desc'],
	seizures: ['seizureValue:desc', 'kindRank:asc', 'sortDate:desc']
};

/** The order in force: the one asked for, else the best match for words and the newest for none. */
export function sortOf({ sort, q }: SearchQuery): Sort {
	if (sort && (sort !== 'relevance' || q)) return sort;
	return q ? 'relevance' : 'newest';
}

/** That order in the search server's words. */
export function orderOf(query: SearchQuery): string[] {
	return ORDERS[sortOf(query)];
}

/** Whether a record must have every word, or whether the first ones suffice. */
export type Matching = 'all' | 'last';

/** The parts of a request that choose records. `except` leaves out one filter, as its own counts need. */
export function choosing({ query, matching }: Attempt, except?: FilterKey) {
	return { q: query.q, filter: toClauses(query, except), matchingStrategy: matching };
}

/** One page of hits, shown. */
export function pageOf(attempt: Attempt, page: number): SearchParams {
	return {
		...choosing(attempt),
		sort: orderOf(attempt.query),
		page,
		hitsPerPage: PER_PAGE,
		attributesToRetrieve: SHOWN,
		attributesToHighlight: ['names', ...TITLES, ...TEXTS],
		attributesToCrop: TEXTS,
		cropLength: SNIPPET_WORDS,
		cropMarker: '…',
		highlightPreTag: MATCH_START,
		highlightPostTag: MATCH_END
	};
}

/** The first results, and what all of them add up to. */
export function toFirstRequest(attempt: Attempt): MultiSearchQuery {
	return {
		indexUid: RECORDS_INDEX,
		...pageOf(attempt, 1),
		hitsPerPage: AT_ONCE,
		facets: [ATTRIBUTE_OF.kind, ...REPORT_ATTRIBUTES]
	};
}

/** The filters with something set: each needs its own counts, as if it were not set. */
export function setFilters(query: SearchQuery): FilterKey[] {
	return FILTER_KEYS.filter((key) => query[key].length > 0);
}

/** Hits, counts and sums in one request: the page itself first, then the counts of each filter that is set. */
export function toRequests(attempt: Attempt, page: number): MultiSearchQuery[] {
	return [
		{
			indexUid: RECORDS_INDEX,
			...pageOf(attempt, page),
			facets: [...FILTER_KEYS.map((key) => ATTRIBUTE_OF[key]), ...REPORT_ATTRIBUTES]
		},
		...setFilters(attempt.query).map((key) => ({
			indexUid: RECORDS_INDEX,
			...choosing(attempt, key),
			limit: 0,
			facets: [ATTRIBUTE_OF[key]]
		}))
	];
}
