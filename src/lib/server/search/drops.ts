import { LIST_KEYS, type SearchQuery, stringifyYears } from '#domain/query.ts';
import { toggleValue, withYears } from '#domain/refine.ts';
import type { Drop } from '#lib/search/result.ts';

type FilterValue = Drop['filters'][number];

/** Filters to leave out together, and the query that is left. */
export interface Way {
	filters: FilterValue[];
	without: SearchQuery;
}

/** Beyond this many values only single ones and all but one are tried: pairs would be too many to ask. */
const MOST_IN_PAIRS = 6;
const MOST_WAYS = 4;

/** The ways out of too many filters: without each value, without each two, and with each alone. */
export function waysOut(query: SearchQuery): Way[] {
	const values = valuesOf(query);
	const sets = values.map((value) => [value]);
	if (values.length > 3 && values.length <= MOST_IN_PAIRS)
		for (const [index, first] of values.entries())
			for (const second of values.slice(index + 1)) sets.push([first, second]);
	if (values.length > 2) for (const kept of values) sets.push(values.filter((value) => value !== kept));
	return sets.map((filters) => ({ filters, without: filters.reduce(withoutValue, query) }));
}

/** Those ways that lead to results: the ones that leave out fewest filters, and of these the fullest first. */
export function bestWays(ways: readonly Way[], totals: readonly number[]): Drop[] {
	const found = ways.flatMap(({ filters }, index) => {
		const count = totals[index] ?? 0;
		return count > 0 ? [{ filters, count }] : [];
	});
	const fewest = Math.min(...found.map(({ filters }) => filters.length));
	return found
		.filter(({ filters }) => filters.length === fewest)
		.toSorted((a, b) => b.count - a.count)
		.slice(0, fewest === 1 ? undefined : MOST_WAYS);
}

function valuesOf(query: SearchQuery): FilterValue[] {
	return [
		...LIST_KEYS.flatMap((key) => query[key].map((value) => ({ key, value }))),
		...query.year.map((range) => ({ key: 'year' as const, value: stringifyYears(range) }))
	];
}

function withoutValue(query: SearchQuery, { key, value }: FilterValue): SearchQuery {
	if (key !== 'year') return toggleValue(query, key, value);
	return withYears(
		query,
		query.year.filter((range) => stringifyYears(range) !== value)
	);
}
