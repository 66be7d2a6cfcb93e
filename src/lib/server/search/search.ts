import type { Language } from '#domain/language.ts';
import type { SearchQuery } from '#domain/query.ts';
import type { SearchResult } from '#lib/search/result.ts';
import { toResult } from './answer.ts';
import { ask, type Asking, together } from './asking.ts';
import { strictly } from './attempts.ts';
import { PER_PAGE, toFirstRequest, toRequests } from './requests.ts';
import { type Rescue, rescue } from './rescue.ts';
import { understand } from './understand.ts';

const FULL_ENOUGH = 10;

/**
 * Searches every kind of record at once, in one request to the search server. When no record has every word, a
 * second one asks for those that come nearest, marked as such, and for what would help. A page after the last one
 * gives the last one.
 * @throws HttpError 503 when the search server does not answer
 */
export async function search(query: SearchQuery, reader: Language): Promise<SearchResult> {
	const exact = await ask(everyWord(query, query.page, reader));
	if (exact.total > 0 && exact.hits.length === 0)
		return understood(query, await ask(everyWord(query, exact.pages, reader)));
	if (exact.total > 0 && roomIn(exact, query) <= 0) return understood(query, exact);
	return helped(query, exact, await ask(help(query, exact.total, reader)));
}

/** What is known of a result before its filters are counted; `hits` are the first ones. */
export type FirstResult = Omit<SearchResult, 'facets'>;

/**
 * Searches for a first page in two steps, each of one request to the search server: the first results at once, which
 * takes about half of the time, and the whole when it is wanted. What fits one page comes whole at once: its order
 * depends on all of it, and what little there is gets help.
 * @throws HttpError 503 when the search server does not answer; the second step also when the index changed meanwhile
 */
export async function searchInSteps(
	query: SearchQuery,
	reader: Language
): Promise<{ first: FirstResult; findRest: () => SearchResult | Promise<SearchResult> }> {
	const first = await ask(firstOfEveryWord(query, reader));
	if (first.total > PER_PAGE)
		return {
			first: await understood(query, first),
			findRest: async () => inAgreement(first, await ask(everyWord(query, 1, reader)))
		};
	const [exact, rescued] = await ask(together(everyWord(query, 1, reader), help(query, first.total, reader)));
	const whole = await helped(query, exact, rescued);
	return { first: whole, findRest: () => whole };
}

/** Results with every word, a page of them. */
function everyWord(query: SearchQuery, page: number, reader: Language): Asking<SearchResult> {
	const attempt = strictly(query);
	return {
		queries: toRequests(attempt, page),
		read: (answers) => toResult(attempt, answers, page, reader)
	};
}

/** The first of them. */
function firstOfEveryWord(query: SearchQuery, reader: Language): Asking<FirstResult> {
	const attempt = strictly(query);
	return {
		queries: [toFirstRequest(attempt)],
		read: async (answers) => {
			const result = await toResult(attempt, answers, 1, reader);
			return { ...result, pages: Math.ceil(result.total / PER_PAGE) };
		}
	};
}

/** A whole result, when it goes on from the first ones of it that were shown. */
function inAgreement({ total, hits }: FirstResult, whole: SearchResult): SearchResult {
	if (whole.total === total && hits.every(({ id }, place) => whole.hits[place]?.id === id)) return whole;
	throw new Error('search: the index changed after the first results were shown');
}

async function understood<Result extends FirstResult>(query: SearchQuery, result: Result): Promise<Result> {
	return { ...result, help: await understand(query, result.hits) };
}

/** Few results leave room on the page for the nearest other records; none at all needs every help. */
function help(query: SearchQuery, total: number, reader: Language): Asking<Rescue> {
	return total > 0 ? rescue({ ...query, page: 1 }, reader, true) : rescue(query, reader);
}

async function helped(
	query: SearchQuery,
	exact: SearchResult,
	{ nearest, missing, drops, withoutFilters }: Rescue
): Promise<SearchResult> {
	if (exact.total > 0) return understood(query, withNear(exact, nearest, query));
	const [closest = exact, ...others] = nearest;
	const result = await understood(query, withNear(closest, others, query));
	return {
		...result,
		help: { ...result.help, drops, withoutFilters, ...(missing.length > 0 ? { missing } : {}) }
	};
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
