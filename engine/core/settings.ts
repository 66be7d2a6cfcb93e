/** Which values of which attributes can be filtered, and how. */
export interface FilterableRule {
	attributePatterns: string[];
	features: { facetSearch: boolean; filter: { equality: boolean; comparison: boolean } };
}

export interface TypoTolerance {
	enabled: boolean;
	minWordSizeForTypos: { oneTypo: number; twoTypos: number };
	disableOnWords: string[];
	disableOnAttributes: string[];
	disableOnNumbers: boolean;
}

/** The settings of an index, as Meilisearch names them. Those that this engine only keeps are `unknown`. */
export interface Settings {
	displayedAttributes: string[];
	searchableAttributes: string[];
	filterableAttributes: (string | FilterableRule)[];
	sortableAttributes: string[];
	rankingRules: string[];
	stopWords: string[];
	nonSeparatorTokens: string[];
	separatorTokens: string[];
	dictionary: string[];
	synonyms: Record<string, string[]>;
	distinctAttribute: string | null;
	proximityPrecision: 'byWord' | 'byAttribute';
	typoTolerance: TypoTolerance;
	faceting: { maxValuesPerFacet: number; sortFacetValuesBy: Record<string, 'alpha' | 'count'> };
	pagination: { maxTotalHits: number };
	embedders: Record<string, unknown>;
	searchCutoffMs: number | null;
	localizedAttributes: { attributePatterns: string[]; locales: string[] }[] | null;
	facetSearch: boolean;
	prefixSearch: 'indexingTime' | 'disabled';
}

/** What a settings update may hold: null puts the default back, an absent key leaves the value as it is. */
export type SettingsUpdate = { [Key in keyof Settings]?: DeepPartial<Settings[Key]> | null };
type DeepPartial<T> = T extends readonly unknown[]
	? T
	: T extends object
		? { [Key in keyof T]?: DeepPartial<T[Key]> | null }
		: T;

export const RANKING_RULES = [
	'words',
	'typo',
	'proximity',
	'attributeRank',
	'sort',
	'wordPosition',
	'exactness'
];

export function defaultSettings(): Settings {
	return {
		displayedAttributes: ['*'],
		searchableAttributes: ['*'],
		filterableAttributes: [],
		sortableAttributes: [],
		rankingRules: [...RANKING_RULES],
		stopWords: [],
		nonSeparatorTokens: [],
		separatorTokens: [],
		dictionary: [],
		synonyms: {},
		distinctAttribute: null,
		proximityPrecision: 'byWord',
		typoTolerance: {
			enabled: true,
			minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
			disableOnWords: [],
			disableOnAttributes: [],
			disableOnNumbers: false
		},
		faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
		pagination: { maxTotalHits: 1000 },
		embedders: {},
		searchCutoffMs: null,
		localizedAttributes: null,
		facetSearch: true,
		prefixSearch: 'indexingTime'
	};
}
