import { COUNTRY_CODES } from '#domain/countries.ts';
import { countryName } from '#domain/country-name.ts';
import {
	CRIME_GROUP_LABELS,
	CRIME_TYPE_LABELS,
	CRIME_TYPES,
	type CrimeType,
	groupOf
} from '#domain/crime-type.ts';
import type { FilterKey } from '#domain/filters.ts';
import { KIND_LABELS } from '#domain/kind.ts';
import { LANGUAGES } from '#domain/language.ts';
import { NOTICE_LABELS, NOTICE_TYPES } from '#domain/notice-type.ts';
import { idOf, parseYears, type SearchQuery, stringifyYears } from '#domain/query.ts';
import { REGION_LABELS } from '#domain/region.ts';
import { regionOf } from '#domain/countries.ts';
import { seriesName } from '#domain/series.ts';
import { CONCEPTS, formsOf, termsOf } from '#domain/thesaurus.ts';
import { foldText } from '#domain/fold-text.ts';
import type { Offer } from '#lib/search/result.ts';
import { findPhrases, withoutPhrase } from './query-words.ts';

type Named = Pick<Offer, 'key' | 'value'>;

/** What a filter's value may be called, in any language; concepts lend their other words to what they name. */
const NAMED = new Map<string, Named>();
function name(key: FilterKey, value: string, labels: Iterable<string>): void {
	for (const label of labels) if (!NAMED.has(foldText(label))) NAMED.set(foldText(label), { key, value });
}
for (const code of COUNTRY_CODES)
	name(
		'country',
		code,
		LANGUAGES.map((language) => countryName(code, language))
	);
for (const [id, labels] of Object.entries(REGION_LABELS))
	if (id !== 'global') name('country', id, Object.values(labels));
for (const [id, labels] of Object.entries(CRIME_TYPE_LABELS)) name('crime', id, Object.values(labels));
for (const [id, labels] of Object.entries(CRIME_GROUP_LABELS)) name('crime', id, Object.values(labels));
for (const type of NOTICE_TYPES) name('notice', type, Object.values(NOTICE_LABELS[type]));
for (const concept of CONCEPTS) {
	const terms = termsOf(concept);
	const named = terms.map((term) => NAMED.get(foldText(term))).find((known) => known !== undefined);
	if (named) name(named.key, named.value, terms.flatMap(formsOf));
}
for (const [id, labels] of Object.entries(KIND_LABELS))
	if (id === 'operation' || id === 'news' || id === 'event')
		name('kind', id, Object.values(labels).flatMap(formsOf));

const RANGE = /^((?:19|20)\d\d)(?:(?:\s?[-–]\s?|\.\.|\s(?:to|a|à|au|al|hasta|إلى|الى)\s)((?:19|20)\d\d))?$/;

/** A year, or two with a word or dash between. */
function yearsNamed(folded: string): Named | undefined {
	const match = RANGE.exec(folded) ?? /^((?:19|20)\d\d)\s((?:19|20)\d\d)$/.exec(folded);
	if (!match?.[1]) return undefined;
	const range = parseYears(match[2] ? `${match[1]}..${match[2]}` : match[1]);
	return range && { key: 'year', value: stringifyYears(range) };
}

/** What series are called, folded, as what they may become. */
export type SeriesNames = ReadonlyMap<string, Named>;

export function namesOfSeries(ids: Iterable<string>): SeriesNames {
	return new Map([...ids].map((id) => [foldText(seriesName(id)), { key: 'series', value: id }]));
}

/** Words of the query that exactly name a country, year, crime, series, … which is not already a filter. */
export function offersOf(query: SearchQuery, series: SeriesNames): Offer[] {
	const found = findPhrases(
		query.q,
		(folded) => yearsNamed(folded) ?? series.get(folded) ?? NAMED.get(folded)
	);
	return found
		.map((phrase) => ({ ...phrase.value, rest: withoutPhrase(query.q, phrase) }))
		.filter((offer) => !isInForce(query, offer));
}

/** Whether a filter, or the wider one that holds it (a crime's group, a country's region), is set already. */
function isInForce(query: SearchQuery, { key, value }: Named): boolean {
	if (key === 'year') return query.year.length > 0;
	const set = query[key].map(idOf);
	const wider = key === 'crime' ? groupHolding(value) : key === 'country' ? regionOf(value) : undefined;
	return set.includes(value) || (wider !== undefined && set.includes(wider));
}

function groupHolding(crime: string): string | undefined {
	return (CRIME_TYPES as readonly string[]).includes(crime) ? groupOf(crime as CrimeType) : undefined;
}
