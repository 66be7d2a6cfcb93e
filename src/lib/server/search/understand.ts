import type { SearchQuery } from '#domain/query.ts';
import type { Help, Hit } from '#lib/search/result.ts';
import { expansionsOf } from './expansions.ts';
import { namesOfSeries, offersOf, type SeriesNames } from './named-filters.ts';
import { type NamedOperation, operationNames } from './operation-names.ts';
import { AT_ONCE } from './requests.ts';
import { didYouMean, namesToWords } from './spelling.ts';

let known: { of: Map<string, NamedOperation>; series: SeriesNames; words: Map<string, string> } | undefined;

/** What operations are called, ready to be compared with; made once for as long as their names stay the same. */
async function operationWords() {
	const of = await operationNames();
	if (known?.of === of) return known;
	const operations = [...of.values()];
	const series = namesOfSeries(operations.flatMap(({ series: id }) => id ?? []));
	return (known = { of, series, words: namesToWords(operations.map(({ name }) => name)) });
}

/** How the words of a query were understood, and what they might have meant instead, as its first results tell. */
export async function understand(query: SearchQuery, hits: readonly Hit[]): Promise<Help> {
	if (!query.q) return {};
	const { series, words } = await operationWords();
	const better = didYouMean(query.q, hits.slice(0, AT_ONCE), words);
	return {
		expansions: expansionsOf(query.q),
		offers: offersOf(query, series),
		...(better ? { didYouMean: better } : {})
	};
}
