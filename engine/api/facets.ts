import type { Bitmap } from '../core/bitmap.ts';
import { countFacet, distributionJson, prepareCounting, toDistribution } from '../core/facets.ts';
import type { FacetCounts } from '../core/facets.ts';
import type { IndexReader } from '../core/index-reader.ts';
import { filterableFeatures, filterablePatterns } from '../core/plan.ts';
import { EngineError } from '../errors.ts';
import type { JsonWriter } from '../json-writer.ts';

export type Distribution = Record<string, Record<string, number>>;
export type FacetStats = Record<string, { min: number; max: number }>;

/** What was counted of each attribute asked for, by its name; nothing of those that no document has. */
type CountedFacets = [name: string, counts: FacetCounts | undefined][];

/** Counts the values of attributes in the documents that were found. */
export function countFacets(
	reader: IndexReader,
	facets: readonly string[],
	{ found, list }: { found: Bitmap; list?: Uint32Array | undefined }
): CountedFacets {
	const { maxValuesPerFacet, sortFacetValuesBy } = reader.settings.faceting;
	for (const name of facets) {
		if (filterableFeatures(reader.settings, name)) continue;
		throw new EngineError(
			'invalid_search_facets',
			`Invalid facet distribution: Pattern \`${name}\` is not filterable. ${availableFilters(reader)}`
		);
	}
	const documents = prepareCounting(reader, found, list);
	return [...facets].sort().map((name) => {
		const sortBy = sortFacetValuesBy[name] ?? sortFacetValuesBy['*'] ?? 'alpha';
		return [name, countFacet(reader, name, documents, { most: maxValuesPerFacet, sortBy })];
	});
}

/** Writes them as members of a search's answer. */
export function writeFacets(out: JsonWriter, facets: CountedFacets): void {
	out.key('facetDistribution');
	out.begin('{');
	for (const [name, counts] of facets) {
		out.key(name);
		out.json(counts ? distributionJson(counts) : '{}');
	}
	out.end('}');
	out.member('facetStats', statsOf(facets));
}

export function distributionOf(facets: CountedFacets): Distribution {
	return Object.fromEntries(facets.map(([name, counts]) => [name, counts ? toDistribution(counts) : {}]));
}

/** The ranges of the numbers among the values. */
export function statsOf(facets: CountedFacets): FacetStats {
	return Object.fromEntries(
		facets.flatMap(([name, counts]) => (counts?.stats ? [[name, counts.stats]] : []))
	);
}

export function availableFilters(reader: IndexReader): string {
	const patterns = filterablePatterns(reader.settings);
	if (patterns.length === 0) return 'This index does not have configured filterable attributes.';
	return `Available filterable attributes patterns are: \`${[...patterns].sort().join(', ')}\`.`;
}
