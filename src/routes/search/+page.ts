import { hasFilters } from '#domain/refine.ts';
import type { SearchResult } from '#lib/search/result.ts';

/** Parts that many searches do not show are fetched with the answers that need them, on the server as in the browser. */
export async function load({ data }) {
	const { answer, ...rest } = data;
	const result = JSON.parse(answer) as SearchResult;
	const { query, problems, view } = rest;
	const { didYouMean, offers, expansions } = result.help;
	const isEmpty = result.total === 0;
	const [Problems, QueryHelp, FilterChips, ZeroResults, ResultsTable] = await Promise.all([
		problems.length > 0 ? import('./Problems.svelte') : undefined,
		didYouMean || offers?.length || expansions?.length ? import('./QueryHelp.svelte') : undefined,
		hasFilters(query) ? import('./FilterChips.svelte') : undefined,
		isEmpty || result.match === 'some-words' ? import('./ZeroResults.svelte') : undefined,
		!isEmpty && view === 'table' ? import('./ResultsTable.svelte') : undefined
	]);
	return {
		...rest,
		result,
		Problems: Problems?.default,
		QueryHelp: QueryHelp?.default,
		FilterChips: FilterChips?.default,
		ZeroResults: ZeroResults?.default,
		ResultsTable: ResultsTable?.default
	};
}
