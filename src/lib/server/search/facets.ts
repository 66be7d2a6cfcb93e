import { ATTRIBUTE_OF, FILTER_KEYS, type FilterKey } from '#domain/filters.ts';
import { idOf, type SearchQuery } from '#domain/query.ts';
import { addTallies, readTallies, sumOfTally, type TallyAttribute } from '#domain/tally.ts';
import type { Facets, FacetValue, Report } from '#lib/search/result.ts';
import type { Answer } from './answer.ts';
import { setFilters } from './requests.ts';

/** The counts of every filter: of those that are set, from the answer that was asked without them. */
export function toFacets(query: SearchQuery, [main, ...others]: readonly Answer[]): Facets {
	const own = new Map(setFilters(query).map((key, index) => [key, others[index]]));
	const counts = (key: FilterKey) => (own.get(key) ?? main)?.facetDistribution?.[ATTRIBUTE_OF[key]] ?? {};
	return Object.fromEntries(
		FILTER_KEYS.map((key) => [key, toValues(key, counts(key), chosenValues(query, key))])
	) as Facets;
}

/** Values by count, then by id, so that their order never depends on chance; years in the order of time. */
function toValues(key: FilterKey, counts: Record<string, number>, chosen: string[]): FacetValue[] {
	const missing = chosen.filter((value) => !(value in counts)).map((value) => [value, 0] as const);
	const values = [...Object.entries(counts), ...missing].map(([value, count]) => ({ value, count }));
	return key === 'year'
		? values.toSorted((a, b) => Number(a.value) - Number(b.value))
		: values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** What is chosen stays on show at zero, so that it can be taken back. */
function chosenValues(query: SearchQuery, key: FilterKey): string[] {
	return key === 'year' ? [] : query[key].map(idOf);
}

/** What the operations among all results add up to. */
export function toReport(main: Answer | undefined): Report {
	const operations = main?.facetDistribution?.kind?.operation ?? 0;
	const sum = (attribute: TallyAttribute) => {
		const table = readTallies(main?.facetDistribution?.[attribute] ?? {});
		return sumOfTally(addTallies([...table.values()].flatMap((parts) => [...parts.values()])), operations);
	};
	return { operations, arrests: sum('tallyArrests'), seizedUsd: sum('tallyMoney') };
}
