import { idOf, type ListKey, LIST_KEYS, mergeYears, type SearchQuery, type YearRange } from './query.ts';

/** The query with a value added, or taken away when it is there already. Goes back to the first page. */
export function toggleValue(query: SearchQuery, key: ListKey, value: string): SearchQuery {
	const present = query[key].includes(value);
	const others = query[key].filter((other) => idOf(other) !== idOf(value));
	return { ...query, [key]: present ? others : [...others, value], page: 1 };
}

/** The query with just these years; none for all years. */
export function withYears(query: SearchQuery, years: YearRange[]): SearchQuery {
	return { ...query, year: mergeYears(years), page: 1 };
}

/** The query with a year added to its years, or the years cleared when it was the only one. */
export function toggleYear(query: SearchQuery, year: number): SearchQuery {
	const only = query.year.length === 1 && query.year[0]?.from === year && query.year[0].to === year;
	return withYears(query, only ? [] : [{ from: year, to: year }]);
}

/** The query without any value under a key. */
export function withoutKey(query: SearchQuery, key: ListKey | 'year'): SearchQuery {
	return { ...query, [key]: [], page: 1 };
}

/** The words and the order, without any filter. */
export function withoutFilters(query: SearchQuery): SearchQuery {
	let bare: SearchQuery = { ...query, year: [], page: 1 };
	for (const key of LIST_KEYS) bare = { ...bare, [key]: [] };
	return bare;
}

/** Whether any filter is set; words, order and page are none. */
export function hasFilters(query: SearchQuery): boolean {
	return query.year.length > 0 || LIST_KEYS.some((key) => query[key].length > 0);
}
