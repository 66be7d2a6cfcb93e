import type { SearchQuery } from '#domain/query.ts';
import { toggleValue, toggleYear, withYears } from '#domain/refine.ts';
import { links } from '#lib/links.ts';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { chosenCrime, toggleCrime } from './chosen-crime.ts';
import { type ChartOptions, DEFAULT_OPTIONS, type Selects } from './chart.ts';
import { stringifyChartQuery } from './chart-query.ts';

/** Where a mark leads: to the charts of what it selects, or to the search for it. */
export type Target = 'trends' | 'search';

/** Whether a mark is what is selected already. */
export function isSelected(query: SearchQuery, { key, value }: Selects): boolean {
	if (key === 'crime') return chosenCrime(query, value) === 'wholly';
	if (key !== 'year') return query[key].includes(value);
	return query.year.some(({ from, to }) => from <= Number(value) && Number(value) <= to);
}

/** The query after choosing a mark: the choice alone, or undone when it was chosen. `adding` keeps other years. */
export function select(query: SearchQuery, { key, value }: Selects, adding = false): SearchQuery {
	if (key === 'crime') return toggleCrime(query, value);
	if (key !== 'year') return toggleValue(query, key, value);
	const year = Number(value);
	if (!adding) return toggleYear(query, year);
	if (!isSelected(query, { key, value })) return withYears(query, [...query.year, { from: year, to: year }]);
	const rest = query.year.flatMap(({ from, to }) => [
		{ from, to: Math.min(to, year - 1) },
		{ from: Math.max(from, year + 1), to }
	]);
	return withYears(
		query,
		rest.filter(({ from, to }) => from <= to)
	);
}

/** The query with just the years between two marks. */
export function selectSpan(query: SearchQuery, a: string, b: string): SearchQuery {
	const [from, to] = [Number(a), Number(b)].toSorted((one, other) => one - other) as [number, number];
	return withYears(query, [{ from, to }]);
}

/** The address of a selection. On the overview, marks lead to the search for what they stand for. */
export function addressOf(
	target: Target,
	query: SearchQuery,
	options: ChartOptions = DEFAULT_OPTIONS
): string {
	if (target === 'search') return links.search({ ...query, kind: ['operation'] });
	const params = stringifyChartQuery({ query, options }).toString();
	return localizeHref(params ? `/trends?${params}` : '/trends');
}
