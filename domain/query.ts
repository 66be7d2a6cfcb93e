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

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

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
