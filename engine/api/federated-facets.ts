import type { Call } from '../context.ts';
import { openIndex } from '../context.ts';
import { createBitmap, unite } from '../core/bitmap.ts';
import type { IndexReader } from '../core/index-reader.ts';
import type { SearchAnswer } from '../core/search.ts';
import { EngineError } from '../errors.ts';
import type { Federation } from '../requests.ts';
import { countFacets, distributionOf, statsOf } from './facets.ts';
import type { Distribution, FacetStats } from './facets.ts';

/** Facets of a federated search: by index, or merged over all of them. */
export function federateFacets(
	call: Call,
	sources: readonly { reader: IndexReader; answer: SearchAnswer }[],
	{ facetsByIndex, mergeFacets }: Federation
): Record<string, unknown> {
	const wanted = Object.entries(facetsByIndex).filter(([, facets]) => facets !== null);
	if (wanted.length === 0) return {};
	const byIndex: Record<string, { distribution: Distribution; stats: FacetStats }> = {};
	for (const [uid, facets] of wanted.sort(([a], [b]) => (a < b ? -1 : 1))) {
		const reader = openIndex(call, uid);
		const own = sources.filter((source) => source.reader === reader);
		if (own.length === 0) continue;
		const found = own.reduce(
			(all, { answer }) => unite(all, answer.found),
			createBitmap(reader.documentLimit)
		);
		try {
			const counted = countFacets(reader, facets ?? [], { found });
			byIndex[uid] = { distribution: distributionOf(counted), stats: statsOf(counted) };
		} catch (error) {
			if (!(error instanceof EngineError)) throw error;
			throw new EngineError(
				'invalid_multi_search_facets',
				`Inside \`.federation.facetsByIndex.${uid}\`: ${error.message}`
			);
		}
	}
	if (!mergeFacets) return { facetsByIndex: byIndex };
	return merge(Object.values(byIndex), mergeFacets);
}

function merge(
	parts: readonly { distribution: Distribution; stats: FacetStats }[],
	{ maxValuesPerFacet, sortFacetValuesBy }: NonNullable<Federation['mergeFacets']>
): Record<string, unknown> {
	const facetDistribution: Distribution = {};
	const facetStats: FacetStats = {};
	for (const { distribution, stats } of parts) {
		for (const [facet, counts] of Object.entries(distribution)) {
			const merged = (facetDistribution[facet] ??= {});
			for (const [value, count] of Object.entries(counts)) merged[value] = (merged[value] ?? 0) + count;
		}
		for (const [facet, { min, max }] of Object.entries(stats)) {
			const before = facetStats[facet];
			facetStats[facet] = before
				? { min: Math.min(min, before.min), max: Math.max(max, before.max) }
				: { min, max };
		}
	}
	for (const [facet, counts] of Object.entries(facetDistribution)) {
		const order = sortFacetValuesBy?.[facet] ?? sortFacetValuesBy?.['*'] ?? 'alpha';
		const entries = Object.entries(counts).sort(([a, x], [b, y]) =>
			order === 'count' ? y - x || (a < b ? -1 : 1) : a < b ? -1 : 1
		);
		facetDistribution[facet] = Object.fromEntries(entries.slice(0, maxValuesPerFacet ?? 100));
	}
	return { facetDistribution, facetStats };
}
