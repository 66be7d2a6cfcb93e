import type { Language } from '#domain/language.ts';
import type { QueryProblem } from '#domain/parse-query.ts';
import type { SearchQuery } from '#domain/query.ts';
import { searchHref, type View } from '#lib/search/address.ts';
import type { FirstParts, LaterParts } from '#lib/search/printed.ts';
import type { Hit as HitData, SearchResult } from '#lib/search/result.ts';
import { print } from '#lib/server/print.ts';
import { AT_ONCE } from '#lib/server/search/requests.ts';
import type { FirstResult } from '#lib/server/search/search.ts';
import FilterChips from './printed/FilterChips.svelte';
import Hit from './printed/Hit.svelte';
import Hits from './printed/Hits.svelte';
import NearHits from './printed/NearHits.svelte';
import Pagination from './printed/Pagination.svelte';
import Problems from './printed/Problems.svelte';
import QueryHelp from './printed/QueryHelp.svelte';
import Report from './printed/Report.svelte';
import ResultsTable from './printed/ResultsTable.svelte';
import ResultsTools from './printed/ResultsTools.svelte';
import TakeAway from './printed/TakeAway.svelte';
import ZeroResults from './printed/ZeroResults.svelte';

interface First {
	query: SearchQuery;
	view: View;
	result: FirstResult;
	problems: QueryProblem[];
}

interface Later {
	query: SearchQuery;
	view: View;
	result: SearchResult;
	/** The query in words. */
	asked: string;
	today: string;
	/** Scheme and host under which the page was asked for. */
	origin: string;
}

/** Draws what the first screen shows of an answer, as HTML: see Printed. */
export function printFirst({ query, view, result, problems }: First): FirstParts {
	const href = (wanted: SearchQuery) => searchHref(wanted, view);
	const found = foundIn(result);
	return {
		report: print(Report, { report: result.report }),
		help:
			print(Problems, { problems }) +
			print(QueryHelp, { query, help: result.help, href }) +
			print(FilterChips, { query, href }),
		note:
			result.total === 0 || result.match === 'some-words' ? print(ZeroResults, { query, result, href }) : '',
		hits:
			view === 'table'
				? print(ResultsTable, { query, hits: found })
				: print(Hits, { hits: found.slice(0, AT_ONCE) })
	};
}

/** Draws what comes after it. */
export function printLater({ query, view, result, asked, today, origin }: Later): LaterParts {
	const href = (wanted: SearchQuery) => searchHref(wanted, view);
	const isTable = view === 'table';
	return {
		tools: print(ResultsTools, { query, view }),
		hits: isTable ? '' : print(Hits, { hits: foundIn(result).slice(AT_ONCE) }),
		after:
			result.total === 0
				? ''
				: print(NearHits, { hits: isTable ? [] : result.hits.filter(({ near }) => near) }) +
					print(Pagination, { query, result, href }) +
					print(TakeAway, { query, result, asked, today, origin })
	};
}

function foundIn({ hits }: FirstResult) {
	return hits.filter(({ near }) => !near);
}

/** One result, with its text in a language. */
export function printHit(hit: HitData, wanted: Language): string {
	return print(Hit, { hit, wanted });
}
