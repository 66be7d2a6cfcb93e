import type { SearchQuery } from '#domain/query.ts';
import type { Help, SearchResult } from '#lib/search/result.ts';
import { expansionsOf } from './expansions.ts';
import { offersOf } from './named-filters.ts';
import { operationNames } from './operation-names.ts';
import { didYouMean, namesToWords } from './spelling.ts';

/** How the words of a query were understood, and what they might have meant instead. */
export async function understand(query: SearchQuery, { hits }: SearchResult): Promise<Help> {
	if (!query.q) return {};
	const operations = [...(await operationNames()).values()];
	const series = new Set(operations.flatMap(({ series: id }) => id ?? []));
	const better = didYouMean(query.q, hits, namesToWords(operations.map(({ name }) => name)));
	return {
		expansions: expansionsOf(query.q),
		offers: offersOf(query, series),
		...(better ? { didYouMean: better } : {})
	};
}
