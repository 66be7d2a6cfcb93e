import { z } from 'zod';
import { BOUNDS } from '#domain/bound.ts';
import { KINDS } from '#domain/kind.ts';
import { LANGUAGES } from '#domain/language.ts';
import { LIST_KEYS } from '#domain/query.ts';

/*
 * What a search answers, to pages and to scripts alike. The browser imports the types only: zod stays on the server.
 */

const LanguageCode = z.enum(LANGUAGES);

/** A run of text; `match` says that the query found it. */
export const Piece = z
	.object({ text: z.string(), match: z.boolean().optional() })
	.meta({ id: 'Piece', description: 'A run of text; `match` when the query found it.' });
export type Piece = z.infer<typeof Piece>;

/** A number with its bound, as a hit shows it. */
export const ShownFigure = z
	.object({
		value: z.number(),
		bound: z.enum(BOUNDS),
		high: z.number().optional(),
		unit: z.string()
	})
	.meta({
		id: 'Figure',
		description: 'A number as its source states it, with its bound.',
		example: { value: 1400, bound: 'at-least', unit: 'people' }
	});
export type ShownFigure = z.infer<typeof ShownFigure>;

const HitText = z.object({ title: z.array(Piece), snippet: z.array(Piece) });
export type HitText = z.infer<typeof HitText>;

export const Hit = z
	.object({
		id: z.string().meta({ example: 'operation-soga-v' }),
		kind: z.enum(KINDS),
		recordId: z.string(),
		date: z.string().optional().meta({ description: '2008, 2008-11 or 2008-11-04' }),
		place: z.string().optional(),
		crimes: z.array(z.string()).meta({ description: 'Crime types, most specific ids' }),
		countries: z.array(z.string()),
		language: LanguageCode.meta({ description: 'The language in which the query matched best' }),
		held: z.array(LanguageCode).meta({ description: 'The languages in which Blotter holds text' }),
		texts: z
			.partialRecord(LanguageCode, HitText)
			.meta({ description: 'Title and best passage in each language held' }),
		publishedIn: z.array(LanguageCode).optional(),
		series: z.string().optional(),
		operation: z.object({ id: z.string(), name: z.string() }).optional(),
		announces: z
			.boolean()
			.optional()
			.meta({ description: 'The announcement of its operation, whose text it repeats' }),
		noticeType: z.string().optional(),
		names: z.array(z.string()).optional().meta({ description: 'Of a notice: the person’s names' }),
		near: z
			.boolean()
			.optional()
			.meta({ description: 'Has only some of the words, and is not counted in `total`' }),
		sample: z.boolean().optional().meta({ description: 'An invented record' }),
		arrests: ShownFigure.optional(),
		seized: ShownFigure.optional(),
		rescued: ShownFigure.optional(),
		countriesCount: ShownFigure.optional(),
		count: ShownFigure.optional().meta({ description: 'Of a notice count: the count' }),
		measure: z.string().optional().meta({ description: 'Of a notice count: what was counted' })
	})
	.meta({ id: 'Hit' });
export type Hit = z.infer<typeof Hit>;

const FacetValue = z.object({ value: z.string(), count: z.int() });
export type FacetValue = z.infer<typeof FacetValue>;

/** For each filter, how many results each of its values would give with all other filters kept. */
export const Facets = z
	.object({
		kind: z.array(FacetValue),
		crime: z.array(FacetValue),
		country: z.array(FacetValue),
		lang: z.array(FacetValue),
		series: z.array(FacetValue),
		notice: z.array(FacetValue),
		has: z.array(FacetValue),
		year: z.array(FacetValue)
	})
	.meta({ id: 'Facets' });
export type Facets = z.infer<typeof Facets>;

const Sum = z.object({ value: z.number(), bound: z.enum(BOUNDS), stated: z.int(), silent: z.int() });

/** What the operations among all results add up to. */
export const Report = z
	.object({ operations: z.int(), arrests: Sum, seizedUsd: Sum })
	.meta({ id: 'Report', description: 'What the operations among all results add up to.' });
export type Report = z.infer<typeof Report>;

export const Problem = z
	.object({
		key: z.string(),
		value: z.string(),
		reason: z.enum(['unknown-value', 'not-a-year', 'not-a-page', 'too-long', 'too-many'])
	})
	.meta({ id: 'Problem', description: 'A parameter that could not be used.' });

const FilterValue = z.object({ key: z.enum([...LIST_KEYS, 'year']), value: z.string() });

/** Filters that stand in the way, and what leaving them all out gives. */
const Drop = z.object({ filters: z.array(FilterValue).min(1), count: z.int() });
export type Drop = z.infer<typeof Drop>;

/** A word of the query and what it also finds; `exactly` is the query that finds this word only. */
const Expansion = z.object({
	word: z.string(),
	also: z.array(z.object({ language: LanguageCode, term: z.string() })),
	not: z.string().optional().meta({
		description: 'Code of a country in whose name the word stands; records that merely name it are left out',
		example: 'CI'
	}),
	exactly: z.string()
});
export type Expansion = z.infer<typeof Expansion>;

/** Words of the query that name a filter's value; `rest` is the query without them. */
const Offer = z.object({ key: z.enum([...LIST_KEYS, 'year']), value: z.string(), rest: z.string() });
export type Offer = z.infer<typeof Offer>;

/** How the query was understood, and what may help. */
const Help = z
	.object({
		expansions: z.array(Expansion).optional(),
		offers: z.array(Offer).optional(),
		didYouMean: z.string().optional(),
		missing: z.array(z.string()).optional().meta({
			description: 'With `some-words`: the words that no record has under these filters'
		}),
		drops: z.array(Drop).optional(),
		withoutFilters: z.int().optional().meta({ description: 'Results of the words alone' })
	})
	.meta({ id: 'Help', description: 'How the query was understood, and what may help.' });
export type Help = z.infer<typeof Help>;

export const SearchResult = z
	.object({
		total: z.int().meta({ description: 'Exact number of results' }),
		page: z.int(),
		pages: z.int(),
		perPage: z.int(),
		match: z.enum(['all-words', 'some-words']).meta({
			description: '`some-words`: nothing has every word, these come nearest'
		}),
		hits: z.array(Hit),
		facets: Facets,
		report: Report,
		help: Help
	})
	.meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof SearchResult>;

/** The one shape of every error of the API. */
export const ApiError = z
	.object({
		error: z.object({
			code: z.enum([
				'wrong-parameters',
				'search-unavailable',
				'not-found',
				'method-not-allowed',
				'unexpected'
			]),
			message: z.string(),
			problems: z.array(Problem).optional(),
			id: z.string().optional()
		})
	})
	.meta({ id: 'Error' });
export type ApiError = z.infer<typeof ApiError>;
