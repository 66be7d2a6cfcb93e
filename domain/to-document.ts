import { yearOf } from './calendar.ts';
import type { CollectionName, RecordOf } from './collections.ts';
import { countryName } from './country-name.ts';
import { documentOf, type SearchDocument } from './document.ts';
import type { Event } from './event.ts';
import type { CountryProfile } from './country-profile.ts';
import { STATED_MEASURE_LABELS, type StatedMeasure } from './kind.ts';
import { LANGUAGES } from './language.ts';
import { NOTICE_PURPOSES } from './notice-purpose.ts';
import { NOTICE_LABELS } from './notice-type.ts';
import type { Notice } from './notice.ts';
import type { NoticeCount } from './notice-count.ts';
import { countingDate, type Operation } from './operation.ts';
import { fromRoman, nameVariants, seriesId } from './series.ts';
import { NAMES_IN_ARABIC } from './names-in-arabic.ts';
import type { Story } from './story.ts';
import { toTallies } from './tally.ts';
import type { Text } from './text.ts';

type Figures = Pick<Story, 'arrests' | 'seizureUsd' | 'rescued'> &
	Partial<Pick<Operation, 'seizureOriginal'>>;

/** One record in, one document out. */
export const TO_DOCUMENT: { [Name in CollectionName]: (record: RecordOf<Name>) => SearchDocument } = {
	operations: operationDocument,
	news: storyDocument,
	notices: noticeDocument,
	'notice-counts': noticeCountDocument,
	events: eventDocument,
	countries: countryDocument
};

function operationDocument(operation: Operation): SearchDocument {
	const document = documentOf({
		kind: 'operation',
		record: operation,
		names: operationNames(operation),
		date: countingDate(operation),
		title: operation.title,
		text: operation.summary,
		crimeTypes: operation.crimeTypes,
		countryCodes: operation.countries,
		region: operation.region
	});
	return {
		...document,
		...figuresOf(operation, document.keywords),
		...toTallies(operation),
		...defined({
			place: operation.place,
			series: (operation.series && seriesId(operation.series)) || undefined,
			operationId: operation.id,
			operationName: operation.name,
			seizureKind: operation.seizureKind,
			countriesCount: operation.countriesCount,
			reachValue: operation.countriesCount?.value
		})
	};
}

/**
 * Everything an operation may be called: its name in either numerals, with its year ("Opson 2018"), and in Arabic letters
 * with the edition.
 */
function operationNames(operation: Operation): string[] {
	const names = nameVariants(operation.name);
	const date = countingDate(operation);
	const series = operation.series ?? operation.name.replace(/^Operations? /, '');
	if (date && !series.includes(date.slice(0, 4))) names.push(`${series} ${yearOf(date)}`);
	const arabic = NAMES_IN_ARABIC[seriesId(series)]?.split(', ') ?? [];
	const edition = fromRoman(operation.edition ?? '') ?? operation.edition;
	names.push(...arabic.map((name) => `عملية ${name}${edition ? ` ${edition}` : ''}`));
	return names;
}

function storyDocument(story: Story): SearchDocument {
	const document = documentOf({
		kind: 'news',
		record: story,
		date: story.date,
		title: story.title,
		text: story.text,
		crimeTypes: story.crimeTypes,
		// Not the dateline's country: most stories are datelined Lyon and have nothing to do with France.
		countryCodes: story.countries
	});
	return {
		...document,
		...figuresOf(story, document.keywords),
		...(story.origin === 'operation' ? { echo: 1 as const } : {}),
		...defined({ place: story.place, operationId: story.operationId, publishedIn: story.publishedIn })
	};
}

function noticeDocument(notice: Notice): SearchDocument {
	const charges: Text = {};
	for (const { text, language = 'en' } of notice.charges)
		charges[language] = [charges[language], text].filter(Boolean).join('\n');
	const document = documentOf({
		kind: 'notice',
		record: notice,
		names: [notice.name, notice.nameInScript].filter((name) => name !== undefined),
		title: NOTICE_LABELS[notice.type],
		text: charges,
		countryCodes: [...new Set([...notice.nationalities, ...notice.requestingCountries])]
	});
	return {
		...document,
		noticeType: notice.type,
		...(notice.sample ? { sample: true, echo: 1 as const } : {})
	};
}

function noticeCountDocument(count: NoticeCount): SearchDocument {
	const document = documentOf({
		kind: 'notice-count',
		record: count,
		date: count.asOf ?? String(count.year),
		year: count.year,
		title: NOTICE_LABELS[count.type],
		text: NOTICE_PURPOSES[count.type],
		countryCodes: count.country ? [count.country] : []
	});
	return { ...document, noticeType: count.type, count: count.count, measure: count.measure };
}

function eventDocument(event: Event): SearchDocument {
	const document = documentOf({
		kind: 'event',
		record: event,
		date: event.start ?? event.end ?? String(event.year),
		year: event.year,
		title: event.name,
		countryCodes: event.country ? [event.country] : []
	});
	return { ...document, ...defined({ place: event.city }) };
}

function countryDocument(profile: CountryProfile): SearchDocument {
	const title: Text = {};
	for (const language of LANGUAGES) title[language] = countryName(profile.code, language);
	return documentOf({
		kind: 'country',
		record: profile,
		names: [...new Set(Object.values(title))],
		title,
		text: profile.note,
		countryCodes: [profile.code],
		region: profile.region
	});
}

function figuresOf(record: Figures, keywords: readonly string[]): Partial<SearchDocument> {
	const states: StatedMeasure[] = [];
	if (record.arrests) states.push('arrests');
	if (record.seizureUsd ?? record.seizureOriginal) states.push('seizures');
	if (record.rescued) states.push('rescued');
	const measures = states.flatMap((measure) => Object.values(STATED_MEASURE_LABELS[measure]));
	return {
		states,
		keywords: [...keywords, ...measures],
		...defined({
			arrests: record.arrests,
			arrestsValue: record.arrests?.value,
			seizureUsd: record.seizureUsd,
			seizureValue: record.seizureUsd?.value,
			seizureOriginal: record.seizureOriginal,
			rescued: record.rescued
		})
	};
}

/** The fields that have a value: an absent attribute and a null one are different things to a filter. */
function defined<Fields extends object>(fields: Fields): { [Key in keyof Fields]: NonNullable<Fields[Key]> } {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
	) as { [Key in keyof Fields]: NonNullable<Fields[Key]> };
}
