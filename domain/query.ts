import { isCountryCode } from './country-name.ts';
import { CRIME_GROUPS, CRIME_TYPES } from './crime-type.ts';
import { KINDS, STATED_MEASURES } from './kind.ts';
import { LANGUAGES } from './language.ts';
import { NOTICE_TYPES } from './notice-type.ts';
import { REGIONS } from './region.ts';

/** The filters that are lists of ids. In the address each value is one parameter; a leading "-" excludes. */
export const LIST_KEYS = ['kind', 'crime', 'country', 'lang', 'series', 'notice', 'has'] as const;
export type ListKey = (typeof LIST_KEYS)[number];

export const SORTS = ['relevance', 'newest', 'oldest', 'arrests', 'seizures'] as const;
export type Sort = (typeof SORTS)[number];

/** Years from `from` to `to`, both included. */
export interface YearRange {
	from: number;
	to: number;
}

/** Everything that an address of the site can ask. */
export interface SearchQuery extends Record<ListKey, string[]> {
	q: string;
	year: YearRange[];
	sort?: Sort;
	page: number;
}

/** A part of an address that could not be used, and why. */
export interface QueryProblem {
	key: string;
	value: string;
	reason: 'unknown-value' | 'not-a-year' | 'not-a-page' | 'too-long' | 'too-many';
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;
const LONGEST_QUERY = 300;
const LARGEST_PAGE = 10_000;
const MOST_VALUES = 100;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const among = (values: readonly string[]) => (value: string) => values.includes(value);

/** Whether a value may stand under a key. Series come from the data, so any id in their form passes. */
const ACCEPTS: Record<ListKey, (value: string) => boolean> = {
	kind: among(KINDS),
	crime: among([...CRIME_GROUPS, ...CRIME_TYPES]),
	country: (value) => isCountryCode(value) || among(REGIONS)(value),
	lang: among(LANGUAGES),
	series: (value) => value.length <= 60 && SLUG.test(value),
	notice: among(NOTICE_TYPES),
	has: among(STATED_MEASURES)
};

/** A query that asks for everything. */
export function emptyQuery(): SearchQuery {
	return {
		q: '',
		kind: [],
		crime: [],
		country: [],
		lang: [],
		series: [],
		notice: [],
		has: [],
		year: [],
		page: 1
	};
}

/** Whether a list value excludes what it names. */
export function isExclusion(value: string): boolean {
	return value.startsWith('-');
}

/** The id in a list value, without the "-" that excludes. */
export function idOf(value: string): string {
	return isExclusion(value) ? value.slice(1) : value;
}

/** Reads an address. Keeps every valid part and names the others; keys it does not know are left alone. */
export function parseQuery(params: Pick<URLSearchParams, 'get' | 'getAll'>): {
	query: SearchQuery;
	problems: QueryProblem[];
} {
	const query = emptyQuery();
	const problems: QueryProblem[] = [];
	const q = (params.get('q') ?? '').trim();
	// No half of a surrogate pair and no blank may stand at the cut: neither would come back from an address.
	query.q = q
		.slice(0, LONGEST_QUERY)
		.replace(/[\ud800-\udbff]$/, '')
		.trimEnd();
	if (q.length > LONGEST_QUERY) problems.push({ key: 'q', value: `${q.slice(0, 40)}…`, reason: 'too-long' });

	for (const key of LIST_KEYS) {
		for (const value of new Set(params.getAll(key).filter(Boolean))) {
			if (query[key].length === MOST_VALUES) problems.push({ key, value, reason: 'too-many' });
			else if (ACCEPTS[key](idOf(value))) query[key].push(value);
			else problems.push({ key, value: value.slice(0, 80), reason: 'unknown-value' });
		}
	}
	for (const value of params.getAll('year').filter(Boolean)) {
		const range = parseYears(value);
		if (range && query.year.length < MOST_VALUES) query.year.push(range);
		else problems.push({ key: 'year', value: value.slice(0, 80), reason: range ? 'too-many' : 'not-a-year' });
	}
	query.year = mergeYears(query.year);

	const sort = params.get('sort');
	if (sort && among(SORTS)(sort)) query.sort = sort as Sort;
	else if (sort) problems.push({ key: 'sort', value: sort.slice(0, 80), reason: 'unknown-value' });

	const page = params.get('page');
	if (page && /^[1-9]\d{0,4}$/.test(page) && Number(page) <= LARGEST_PAGE) query.page = Number(page);
	else if (page) problems.push({ key: 'page', value: page.slice(0, 80), reason: 'not-a-page' });
	return { query, problems };
}

/** Writes a query as an address's parameters. What equals its default is left out; the order is always the same. */
export function stringifyQuery(query: SearchQuery): URLSearchParams {
	const params = new URLSearchParams();
	if (query.q) params.set('q', query.q);
	for (const key of LIST_KEYS) for (const value of query[key]) params.append(key, value);
	for (const range of query.year) params.append('year', stringifyYears(range));
	if (query.sort) params.set('sort', query.sort);
	if (query.page > 1) params.set('page', String(query.page));
	return params;
}

/** `2014` or `2010..2016`, either end may be missing: `2010..`. */
export function parseYears(value: string): YearRange | undefined {
	const match = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(value);
	if (!match || (!match[1] && !match[3])) return undefined;
	const from = match[1] ? Number(match[1]) : FIRST_YEAR;
	const to = match[3] ? Number(match[3]) : match[2] ? LAST_YEAR : from;
	if ((match[1] && match[3] && !match[2]) || from > to || from < FIRST_YEAR || to > LAST_YEAR)
		return undefined;
	return { from, to };
}

export function stringifyYears({ from, to }: YearRange): string {
	if (from === to) return String(from);
	// A bare ".." would be read as a slip of the pen.
	if (from === FIRST_YEAR && to === LAST_YEAR) return `${from}..${to}`;
	return `${from === FIRST_YEAR ? '' : from}..${to === LAST_YEAR ? '' : to}`;
}

/** Sorted, with ranges that touch or overlap made one. */
export function mergeYears(ranges: YearRange[]): YearRange[] {
	const merged: YearRange[] = [];
	for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
		else merged.push({ ...range });
	}
	return merged;
}
