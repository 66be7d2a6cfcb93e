import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import { CRIME_GROUPS, CRIME_TYPES } from '#domain/crime-type.ts';
import { KINDS, STATED_MEASURES } from '#domain/kind.ts';
import { LANGUAGES } from '#domain/language.ts';
import { NOTICE_TYPES } from '#domain/notice-type.ts';
import { SORTS } from '#domain/query.ts';
import { CHART_IDS, GRAINS } from '#lib/charts/chart.ts';
import { ApiError, SearchResult } from '#lib/search/result.ts';
import { Suggestion } from '#lib/search/suggestion.ts';

const list = (description: string, example: string) =>
	z
		.array(z.string())
		.optional()
		.meta({
			description: `${description} Repeat the key for several; a leading "-" excludes.`,
			example: [example]
		});

/** The filters, with the names and meanings that they have everywhere on the site. */
const Filters = z.object({
	q: z.string().max(300).optional().meta({
		description:
			'Words in any of the four languages. In quotation marks: exactly so. A leading "-" excludes a word.',
		example: 'fake medicines'
	}),
	kind: list(`Kind of record: ${KINDS.join(', ')}.`, 'operation'),
	crime: list(
		`Crime type or group. Groups: ${CRIME_GROUPS.join(', ')}. Types: ${CRIME_TYPES.join(', ')}.`,
		'illegal-gambling'
	),
	country: list('ISO 3166-1 alpha-2 code, or a region: africa, americas, asia-pacific, europe, mena.', 'TH'),
	lang: list(`Language in which text is held: ${LANGUAGES.join(', ')}.`, 'ar'),
	series: list('Id of a series of operations.', 'pangea'),
	notice: list(`Notice type: ${NOTICE_TYPES.join(', ')}.`, 'red'),
	has: list(`A figure that the record states: ${STATED_MEASURES.join(', ')}.`, 'arrests'),
	year: z
		.array(z.string())
		.optional()
		.meta({
			description: 'A year or a range: `2014`, `2010..2016`, `2010..`, `..2016`.',
			example: ['2010..2016']
		})
});

const Paging = z.object({
	sort: z.enum(SORTS).optional().meta({ description: 'Without it: relevance for words, newest for none.' }),
	page: z.int().min(1).max(10_000).optional().meta({ description: 'From 1; 20 results a page.' })
});

const Reader = z.object({
	reader: z
		.enum(LANGUAGES)
		.optional()
		.meta({ description: 'Language to prefer in what is answered. Default: en.' })
});

const errors = {
	400: {
		description: 'A parameter cannot be used; each is named.',
		content: { 'application/json': { schema: ApiError } }
	},
	503: {
		description: 'The search server does not answer; try again.',
		content: { 'application/json': { schema: ApiError } }
	}
};

const file = (description: string, type: string) => ({
	200: { description, content: { [type]: { schema: z.string() } } },
	...errors
});

/** The read-only HTTP interface as an OpenAPI document, made from the schemas that the answers are checked by. */
export function describeApi(origin: string) {
	return createDocument({
		openapi: '3.1.0',
		info: {
			title: 'Blotter',
			version: '1',
			summary: 'Search and figures over INTERPOL’s public record. Unofficial.',
			description:
				'All addresses are read-only and take the same filters. A wrong parameter is answered with 400 and named; keys that are not known are ignored. Figures keep their bound: `at-least` means that the source or the sum states a minimum.',
			license: { name: 'MIT', identifier: 'MIT' }
		},
		servers: [{ url: origin }],
		// Everything is public.
		security: [],
		paths: {
			'/api/search': {
				get: {
					operationId: 'search',
					summary: 'Search every kind of record',
					requestParams: { query: Filters.extend(Paging.shape).extend(Reader.shape) },
					responses: {
						200: {
							description:
								'One page of results, the counts of every filter, and what the operations add up to',
							content: { 'application/json': { schema: SearchResult } }
						},
						...errors
					}
				}
			},
			'/api/suggest': {
				get: {
					operationId: 'suggest',
					summary: 'What the words typed so far may become',
					requestParams: {
						query: z
							.object({ q: z.string().max(100).optional().meta({ example: 'lio' }) })
							.extend(Reader.shape)
					},
					responses: {
						200: {
							description: 'Up to eight suggestions',
							content: { 'application/json': { schema: z.object({ suggestions: z.array(Suggestion) }) } }
						},
						...errors
					}
				}
			},
			'/api/charts/{chart}.{format}': {
				get: {
					operationId: 'chart',
					summary: 'A chart under any filters, as data or picture',
					requestParams: {
						path: z.object({
							chart: z.enum(CHART_IDS),
							format: z.enum(['json', 'csv', 'svg', 'png']).meta({ example: 'json' })
						}),
						query: Filters.extend({
							by: z.enum(GRAINS).optional().meta({ description: 'Width of the time buckets' })
						})
					},
					responses: {
						200: {
							description: 'The chart',
							content: {
								'application/json': {
									schema: z.object({ chart: z.enum(CHART_IDS), rows: z.array(z.looseObject({})) })
								},
								'text/csv': { schema: z.string() },
								'image/svg+xml': { schema: z.string() },
								'image/png': { schema: z.string() }
							}
						},
						...errors,
						404: {
							description: 'There is no such chart or format; those that there are are named.',
							content: { 'application/json': { schema: ApiError } }
						}
					}
				}
			},
			'/export.csv': {
				get: {
					operationId: 'exportCsv',
					summary: 'Everything that a search finds, as CSV',
					description: 'All rows, in the order of the page. Notices about people are left out.',
					requestParams: { query: Filters.extend({ sort: Paging.shape.sort }) },
					responses: file('UTF-8 with a byte order mark; formulas are disarmed', 'text/csv')
				}
			},
			'/export.ndjson': {
				get: {
					operationId: 'exportNdjson',
					summary: 'Everything that a search finds, whole records, one JSON object a line',
					requestParams: { query: Filters.extend({ sort: Paging.shape.sort }) },
					responses: file('Records with evidence and sources', 'application/x-ndjson')
				}
			},
			'/feed.xml': {
				get: {
					operationId: 'atomFeed',
					summary: 'The newest of what a search finds, as an Atom feed',
					requestParams: { query: Filters.extend(Reader.shape) },
					responses: file('Up to 500 entries', 'application/atom+xml')
				}
			},
			'/feed.json': {
				get: {
					operationId: 'jsonFeed',
					summary: 'The newest of what a search finds, as a JSON feed',
					requestParams: { query: Filters.extend(Reader.shape) },
					responses: file('Up to 500 entries', 'application/feed+json')
				}
			}
		}
	});
}
