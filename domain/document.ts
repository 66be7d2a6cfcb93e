import { sortableDay, yearOf } from './calendar.ts';
import type { CollectionName, RecordOf } from './collections.ts';
import { countryName } from './country-name.ts';
import {
	CRIME_GROUP_LABELS,
	CRIME_TYPE_LABELS,
	type CrimeGroup,
	type CrimeType,
	groupsOf
} from './crime-type.ts';
import type { Figure } from './figure.ts';
import { type Kind, KIND_LABELS, KINDS, type StatedMeasure } from './kind.ts';
import { type Language, LANGUAGES } from './language.ts';
import { onlyNamesIn } from './namesakes.ts';
import type { NoticeMeasure } from './notice-count.ts';
import type { SeizureKind } from './operation.ts';
import { type Region, REGION_LABELS } from './region.ts';
import { regionOf } from './countries.ts';
import { subregionsOf } from './subregion.ts';
import type { Tallies } from './tally.ts';
import type { Text } from './text.ts';

type Field = 'title' | 'text';

/**
 * The flat record in the index. Ids, never labels, stand in what is filtered by. Operations carry their figures as
 * words to be counted, too.
 */
export interface SearchDocument extends Partial<Record<`${Field}_${Language}`, string>>, Partial<Tallies> {
	/** `<kind>-<recordId>`: unique over all kinds. */
	id: string;
	kind: Kind;
	/** Place of the kind in KINDS, to break ties: operations first. */
	kindRank: number;
	recordId: string;
	/** Proper names with their variants: of an operation, a person, a country. */
	names: string[];
	date?: string;
	year?: number;
	/** First day of `date` as 20081104. */
	sortDate?: number;
	place?: string;
	/** Crime types and their groups. */
	crimes: string[];
	/** Country codes and their regions. */
	countries: string[];
	/** Languages in which text is held. */
	languages: Language[];
	publishedIn?: Language[];
	series?: string;
	operationId?: string;
	operationName?: string;
	noticeType?: string;
	/** Which figures the record states. */
	states: StatedMeasure[];
	arrests?: Figure;
	seizureUsd?: Figure;
	seizureOriginal?: Figure;
	seizureKind?: SeizureKind;
	rescued?: Figure;
	countriesCount?: Figure;
	/** The same figures' values, to sort by. */
	arrestsValue?: number;
	seizureValue?: number;
	reachValue?: number;
	/**
	 * 1 for a story that announces its operation and repeats its text, and for an invented record; else 0. An echo
	 * ranks after everything that stands for itself.
	 */
	echo: 0 | 1;
	/** Of a notice count: the count, and what was counted. */
	count?: Figure;
	measure?: NoticeMeasure;
	/** Labels of its crimes in every language: what the record is about. */
	topics: string[];
	/** Labels of its kind, countries and part of the world in every language, the year, and the figures it states. */
	keywords: string[];
	/** Countries whose names hold a word for something that the record does not speak of: see namesakes.ts. */
	namesakes?: string[];
	/** An invented record. */
	sample?: boolean;
	/** The whole record, for its own page. */
	record: RecordOf<CollectionName>;
}

/** What the documents of all kinds are made from. */
export interface DocumentParts {
	kind: Kind;
	record: RecordOf<CollectionName>;
	names?: string[];
	date?: string | undefined;
	year?: number | undefined;
	title: Text;
	text?: Text | undefined;
	crimeTypes?: readonly CrimeType[];
	countryCodes?: readonly string[];
	region?: string | undefined;
}

/** The fields that every kind of document shares. */
export function documentOf(parts: DocumentParts): SearchDocument {
	const { kind, record, date, title, text, crimeTypes = [], countryCodes = [] } = parts;
	const regions = new Set(countryCodes.map(regionOf).filter((code) => code !== undefined));
	const region = parts.region as Region | undefined;
	const year = parts.year ?? (date === undefined ? undefined : yearOf(date));
	const document: SearchDocument = {
		id: `${kind}-${record.id}`,
		kind,
		kindRank: KINDS.indexOf(kind),
		recordId: record.id,
		echo: 0,
		names: parts.names ?? [],
		crimes: [...crimeTypes, ...groupsOf(crimeTypes)],
		countries: [
			...new Set([...countryCodes, ...regions, ...(region && region !== 'global' ? [region] : [])])
		],
		languages: LANGUAGES.filter((language) => title[language] !== undefined),
		states: [],
		topics: crimeKeywords(crimeTypes),
		keywords: [
			...new Set(LANGUAGES.map((language) => KIND_LABELS[kind][language])),
			...(year === undefined ? [] : [String(year)]),
			...countryKeywords(countryCodes),
			...placeKeywords(countryCodes, regions, region)
		],
		record
	};
	if (date !== undefined) Object.assign(document, { date, sortDate: sortableDay(date) });
	if (year !== undefined) document.year = year;
	for (const language of LANGUAGES) {
		if (title[language] !== undefined) document[`title_${language}`] = title[language];
		if (text?.[language] !== undefined) document[`text_${language}`] = text[language];
	}
	const { names, topics, keywords } = document;
	const texts = LANGUAGES.flatMap((language) => [title[language] ?? '', text?.[language] ?? '']);
	const namesakes = onlyNamesIn([...names, ...texts, ...topics, ...keywords]);
	if (namesakes.length > 0) document.namesakes = namesakes;
	return document;
}

/** Groups whose label names one thing. Others join several, of which a record has perhaps one. */
const ONE_THING = new Set<CrimeGroup>(['medicines', 'environment', 'drugs']);

function crimeKeywords(types: readonly CrimeType[]): string[] {
	const labels = [
		...types.map((type) => CRIME_TYPE_LABELS[type]),
		...groupsOf(types)
			.filter((group) => ONE_THING.has(group))
			.map((group) => CRIME_GROUP_LABELS[group])
	];
	return [...new Set(labels.flatMap((label) => LANGUAGES.map((language) => label[language])))];
}

function countryKeywords(codes: readonly string[]): string[] {
	return [...new Set(codes.flatMap((code) => LANGUAGES.map((language) => countryName(code, language))))];
}

/** The region that is stated, or the only one in which all countries lie, and the parts of it. */
function placeKeywords(
	codes: readonly string[],
	regions: ReadonlySet<Region>,
	stated: Region | undefined
): string[] {
	const own = stated ?? (regions.size === 1 ? [...regions][0] : undefined);
	const names = [...(own && own !== 'global' ? [REGION_LABELS[own]] : []), ...subregionsOf(codes)];
	return names.flatMap((labels) => LANGUAGES.map((language) => labels[language]));
}
