import { countryName } from '#domain/country-name.ts';
import { CRIME_TYPE_LABELS, type CrimeType } from '#domain/crime-type.ts';
import type { Language } from '#domain/language.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

interface Texts {
	language: Language;
	value: string;
}
interface Cited {
	url: string;
	publisher: string;
	date?: string | undefined;
}

/** An operation in schema.org's words. */
export function operationData(page: {
	operation: {
		name: string;
		start?: string | undefined;
		end?: string | undefined;
		crimeTypes: CrimeType[];
		sources: Cited[];
	};
	title: Texts;
	summary: Texts;
	countries: { code: string }[];
}): Record<string, unknown> {
	const { operation, summary } = page;
	return {
		'@type': 'Event',
		name: operation.name,
		alternateName: page.title.value,
		description: summary.value,
		inLanguage: summary.language,
		...(operation.start ? { startDate: operation.start } : {}),
		...(operation.end ? { endDate: operation.end } : {}),
		about: operation.crimeTypes.map((type) => CRIME_TYPE_LABELS[type][getLocale()]),
		location: page.countries.map(({ code }) => ({
			'@type': 'Country',
			name: countryName(code, getLocale()),
			identifier: code
		})),
		subjectOf: operation.sources.map(cited)
	};
}

/** A story in schema.org's words: our own text, based on the sources'. */
export function storyData(page: {
	story: { date: string; place?: string | undefined; sources: Cited[] };
	title: Texts;
	text: Texts;
}): Record<string, unknown> {
	return {
		'@type': 'Article',
		headline: page.title.value,
		description: page.text.value,
		inLanguage: page.text.language,
		temporalCoverage: page.story.date,
		...(page.story.place ? { locationCreated: page.story.place } : {}),
		isBasedOn: page.story.sources.map(cited)
	};
}

/** An assembly or conference in schema.org's words. */
export function eventData(page: {
	event: {
		start?: string | undefined;
		end?: string | undefined;
		year: number;
		city?: string | undefined;
		country?: string | undefined;
		sources: Cited[];
	};
	name: Texts;
}): Record<string, unknown> {
	const { event } = page;
	return {
		'@type': 'Event',
		name: page.name.value,
		inLanguage: page.name.language,
		startDate: event.start ?? String(event.year),
		...(event.end ? { endDate: event.end } : {}),
		organizer: { '@type': 'Organization', name: 'INTERPOL' },
		...(event.country
			? {
					location: {
						'@type': 'Place',
						...(event.city ? { name: event.city } : {}),
						address: { '@type': 'PostalAddress', addressCountry: event.country }
					}
				}
			: {}),
		subjectOf: event.sources.map(cited)
	};
}

function cited({ url, publisher, date }: Cited): Record<string, unknown> {
	return {
		'@type': 'WebPage',
		url,
		publisher: { '@type': 'Organization', name: publisher },
		...(date ? { datePublished: date } : {})
	};
}
