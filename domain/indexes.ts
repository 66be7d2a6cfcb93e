import { LANGUAGES } from './language.ts';
import { MOST_TALLY_WORDS, TALLY_ATTRIBUTES } from './tally.ts';
import { rightWords, toSynonyms } from './thesaurus.ts';

/** The index that the dashboard searches. One holds every kind, so that totals, facets and pages are exact. */
export const RECORDS_INDEX = 'records';

/** The index with a single document that says what was pushed, and when. */
export const PUSHES_INDEX = 'pushes';

/** What a push leaves behind: enough to know whether the live index is the one that these facts would make. */
export interface Push {
	id: 'latest';
	/** Hash of the records and of everything that shapes documents and settings. */
	fingerprint: string;
	/** ISO time. */
	pushedAt: string;
	/** Day of the newest dated record, for "as of". */
	newest: string;
	/** Documents of each kind. */
	counts: Record<string, number>;
}

/** Who may search reads what a push leaves behind, and nothing else that it noted: not where its folders are. */
export const PUSHES_SETTINGS = {
	searchableAttributes: ['id'],
	displayedAttributes: ['id', 'fingerprint', 'pushedAt', 'newest', 'counts'] satisfies (keyof Push)[]
};

const perLanguage = (field: string) => LANGUAGES.map((language) => `${field}_${language}`);
const ISO_639_3 = { en: 'eng', fr: 'fra', es: 'spa', ar: 'ara' } as const;

/** Settings of the records index, in Meilisearch's words. */
export const RECORDS_SETTINGS = {
	// What a record is about counts for more than what its text mentions, and that for more than who took part.
	searchableAttributes: [
		'names',
		...perLanguage('title'),
		'topics',
		...perLanguage('text'),
		'place',
		'keywords'
	],
	displayedAttributes: ['*'],
	filterableAttributes: [
		'id',
		'recordId',
		'kind',
		'crimes',
		'countries',
		'languages',
		'series',
		'operationId',
		'noticeType',
		'states',
		'year',
		'namesakes',
		'sample',
		...TALLY_ATTRIBUTES
	],
	sortableAttributes: ['sortDate', 'arrestsValue', 'seizureValue', 'reachValue', 'kindRank'],
	// An order that the reader chose comes before every measure of how well a record matches.
	// An announcement repeats its operation's text word for word, so coming after it costs the reader nothing.
	rankingRules: [
		'sort',
		'echo:asc',
		'words',
		'typo',
		'exactness',
		'proximity',
		'attribute',
		'kindRank:asc',
		'sortDate:desc'
	],
	synonyms: toSynonyms(),
	typoTolerance: { disableOnNumbers: true, disableOnWords: rightWords() },
	faceting: {
		maxValuesPerFacet: MOST_TALLY_WORDS,
		// Words to be added up need no order by count, which would cost more than the counting.
		sortFacetValuesBy: {
			'*': 'count' as const,
			...Object.fromEntries(TALLY_ATTRIBUTES.map((attribute) => [attribute, 'alpha' as const]))
		}
	},
	pagination: { maxTotalHits: 1_000_000 },
	localizedAttributes: LANGUAGES.map((language) => ({
		attributePatterns: [`*_${language}`],
		locales: [ISO_639_3[language]]
	}))
};
