import { z } from 'zod';
import { isValidUid } from './uid.ts';

/** What the engine accepts, as Meilisearch 1.50 documents it. */

const count = z.number().int().nonnegative();
const names = z.array(z.string());

export const Uid = z.string().refine(isValidUid);

const searchFields = {
	q: z.string().nullish(),
	offset: count.default(0),
	limit: count.default(20),
	page: count.nullish(),
	hitsPerPage: count.nullish(),
	attributesToRetrieve: names.nullish(),
	attributesToCrop: names.nullish(),
	cropLength: count.nullish(),
	cropMarker: z.string().nullish(),
	attributesToHighlight: names.nullish(),
	highlightPreTag: z.string().nullish(),
	highlightPostTag: z.string().nullish(),
	showMatchesPosition: z.boolean().nullish(),
	showRankingScore: z.boolean().nullish(),
	showRankingScoreDetails: z.boolean().nullish(),
	showPerformanceDetails: z.boolean().nullish(),
	filter: z.unknown().optional(),
	sort: names.nullish(),
	distinct: z.string().nullish(),
	facets: names.nullish(),
	matchingStrategy: z.enum(['last', 'all', 'frequency']).nullish(),
	attributesToSearchOn: names.nullish(),
	rankingScoreThreshold: z.number().min(0).max(1).nullish(),
	rankingRules: names.nullish(),
	locales: names.nullish(),
	vector: z.null().optional(),
	hybrid: z.null().optional(),
	media: z.null().optional(),
	personalize: z.null().optional(),
	retrieveVectors: z.boolean().nullish(),
	useNetwork: z.literal(false).nullish()
};

export const SearchBody = z.strictObject(searchFields);
export type SearchBody = z.infer<typeof SearchBody>;

export const FederationOptions = z.strictObject({
	weight: z.number().nonnegative().default(1),
	remote: z.null().optional(),
	queryPosition: count.nullish()
});

export const MultiSearchQuery = z.strictObject({
	...searchFields,
	offset: count.optional(),
	limit: count.optional(),
	indexUid: Uid,
	federationOptions: FederationOptions.nullish()
});
export type MultiSearchQuery = z.infer<typeof MultiSearchQuery>;

export const Federation = z.strictObject({
	limit: count.default(20),
	offset: count.default(0),
	page: count.nullish(),
	hitsPerPage: count.nullish(),
	distinct: z.string().nullish(),
	showPerformanceDetails: z.boolean().nullish(),
	facetsByIndex: z.record(z.string(), names.nullable()).default({}),
	mergeFacets: z
		.strictObject({
			maxValuesPerFacet: count.nullish(),
			sortFacetValuesBy: z.record(z.string(), z.enum(['alpha', 'count'])).nullish()
		})
		.nullish()
});
export type Federation = z.infer<typeof Federation>;

export const MultiSearchBody = z.strictObject({
	queries: z.array(MultiSearchQuery).max(1000),
	federation: Federation.nullish()
});

export const FacetSearchBody = z.strictObject({
	...searchFields,
	offset: z.unknown().optional(),
	limit: z.unknown().optional(),
	facetName: z.string(),
	facetQuery: z.string().nullish(),
	exhaustiveFacetCount: z.boolean().nullish()
});

export const IndexBody = z.strictObject({ uid: Uid, primaryKey: z.string().nullish() });
export const IndexUpdateBody = z.strictObject({ primaryKey: z.string().nullish(), uid: Uid.nullish() });
export const SwapBody = z.array(
	z.strictObject({ indexes: z.array(Uid), rename: z.boolean().default(false) })
);

export const FetchBody = z.strictObject({
	offset: count.default(0),
	limit: count.default(20),
	fields: names.nullish(),
	retrieveVectors: z.boolean().nullish(),
	filter: z.unknown().optional(),
	ids: z.array(z.union([z.string(), z.number()])).nullish(),
	sort: names.nullish()
});
export type FetchBody = z.infer<typeof FetchBody>;

const FilterFeatures = z.strictObject({
	facetSearch: z.boolean().default(false),
	filter: z
		.strictObject({ equality: z.boolean().default(true), comparison: z.boolean().default(false) })
		.default({ equality: true, comparison: false })
});

export const SettingsBody = z.strictObject({
	displayedAttributes: names.nullish(),
	searchableAttributes: names.nullish(),
	filterableAttributes: z
		.array(
			z.union([
				z.string(),
				z.strictObject({
					attributePatterns: names,
					features: FilterFeatures.default({
						facetSearch: false,
						filter: { equality: true, comparison: false }
					})
				})
			])
		)
		.nullish(),
	sortableAttributes: names.nullish(),
	foreignKeys: z.array(z.unknown()).nullish(),
	rankingRules: names.nullish(),
	stopWords: names.nullish(),
	nonSeparatorTokens: names.nullish(),
	separatorTokens: names.nullish(),
	dictionary: names.nullish(),
	synonyms: z.record(z.string(), names).nullish(),
	distinctAttribute: z.string().nullish(),
	proximityPrecision: z.enum(['byWord', 'byAttribute']).nullish(),
	typoTolerance: z
		.strictObject({
			enabled: z.boolean().nullish(),
			minWordSizeForTypos: z
				.strictObject({ oneTypo: count.max(255).nullish(), twoTypos: count.max(255).nullish() })
				.nullish(),
			disableOnWords: names.nullish(),
			disableOnAttributes: names.nullish(),
			disableOnNumbers: z.boolean().nullish()
		})
		.nullish(),
	faceting: z
		.strictObject({
			maxValuesPerFacet: count.nullish(),
			sortFacetValuesBy: z.record(z.string(), z.enum(['alpha', 'count'])).nullish()
		})
		.nullish(),
	pagination: z.strictObject({ maxTotalHits: count.nullish() }).nullish(),
	embedders: z.record(z.string(), z.unknown()).nullish(),
	searchCutoffMs: count.nullish(),
	localizedAttributes: z.array(z.strictObject({ attributePatterns: names, locales: names })).nullish(),
	facetSearch: z.boolean().nullish(),
	prefixSearch: z.enum(['indexingTime', 'disabled']).nullish(),
	chat: z.unknown().optional()
});
