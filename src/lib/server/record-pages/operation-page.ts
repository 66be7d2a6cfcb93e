import { countingDate, type Operation } from '#domain/operation.ts';
import type { Language } from '#domain/language.ts';
import { placeName } from '#domain/place-name.ts';
import { type ChosenText, chooseText, languagesOf } from '#domain/text-choice.ts';
import { yearOf } from '#domain/calendar.ts';
import { operationEntry, type OperationEntry, storyEntry, type StoryEntry } from './entries.ts';
import { type DocumentOf, findDocument, readAll, readNewest } from './read-records.ts';
import { checkTotals, type TotalsCheck } from './check-totals.ts';
import { type CountedEntry, toCountedEntry } from './counted-entry.ts';
import { editionsOf, type Edition } from './editions.ts';
import { type ShownFigure, type StatedFigure, statedFigures, toShown } from './stated-figure.ts';

/** Everything that the page of one operation shows, in the reader's language. */
export interface OperationPage {
	operation: Pick<
		Operation,
		| 'id'
		| 'name'
		| 'series'
		| 'start'
		| 'end'
		| 'announced'
		| 'crimeTypes'
		| 'region'
		| 'place'
		| 'sources'
		| 'confidence'
		| 'seizureKind'
		| 'countriesComplete'
	>;
	title: ChosenText;
	summary: ChosenText;
	note?: ChosenText;
	held: Language[];
	year?: number;
	seriesId?: string;
	figures: StatedFigure[];
	countries: { code: string; editions: number }[];
	countriesCount?: ShownFigure;
	checks: TotalsCheck[];
	seized: { unit: string; things: CountedEntry[] }[];
	counted: CountedEntry[];
	editions: Edition[];
	stories: StoryEntry[];
	related: OperationEntry[];
}

const FIGURES = ['arrests', 'seizureUsd', 'seizureOriginal', 'rescued', 'countriesCount'] as const;
const MOST_RELATED = 6;

/** The page of an operation, or undefined when it is not on file. */
export async function operationPage(id: string, language: Language): Promise<OperationPage | undefined> {
	const document = await findDocument('operation', id);
	if (!document) return undefined;
	const { record } = document;
	const [series, stories, related] = await Promise.all([
		document.series ? readAll('operation', [`series = "${document.series}"`]) : [document],
		readAll('news', [`operationId = "${record.id}"`]),
		relatedTo(document)
	]);
	const { countriesCount, note } = record;
	return {
		operation: record.place ? { ...record, place: placeName(record.place, language) } : record,
		title: chooseText(record.title, language),
		summary: chooseText(record.summary, language),
		held: languagesOf(record.summary),
		figures: [...statedFigures(record, FIGURES, language), ...countedCountries(record)],
		countries: record.countries.map((code) => ({
			code,
			editions: series.filter((other) => other.record.countries.includes(code)).length
		})),
		checks: checkTotals(record),
		seized: byUnit(record, language),
		counted: record.other.map((thing) => toCountedEntry(thing, record.summary, language)),
		editions: series.length > 1 ? editionsOf(series, record.id) : [],
		stories: stories.map((story) => storyEntry(story, language)),
		related: related.map((other) => operationEntry(other, language)),
		...(note ? { note: chooseText(note, language) } : {}),
		...(document.series ? { seriesId: document.series } : {}),
		...(countriesCount ? { countriesCount: toShown(countriesCount) } : {}),
		...yearIn(record)
	};
}

/** The number of countries, where no source gives it and the list of them is complete. */
function countedCountries({ countries, countriesComplete, countriesCount }: Operation): StatedFigure[] {
	if (countriesCount || !countriesComplete || countries.length === 0) return [];
	const figure = { value: countries.length, bound: 'exact' as const, unit: 'countries' };
	return [{ of: 'countriesCount', figure, isCounted: true, rivals: [] }];
}

function yearIn(record: Operation): { year?: number } {
	const date = countingDate(record);
	return date === undefined ? {} : { year: yearOf(date) };
}

/** Operations of the same year against the same crime, in other series. */
async function relatedTo({ record, series }: DocumentOf<'operation'>): Promise<DocumentOf<'operation'>[]> {
	const { year } = yearIn(record);
	if (year === undefined) return [];
	const filters = [
		`crimes IN [${record.crimeTypes.map((crime) => `"${crime}"`).join(', ')}]`,
		`year = ${year}`,
		`recordId != "${record.id}"`,
		...(series ? [`series != "${series}"`] : [])
	];
	return (await readNewest('operation', filters, MOST_RELATED)).documents;
}

/** Things seized, in groups of one unit, which may be compared but are never added up over units. */
function byUnit(record: Operation, language: Language): OperationPage['seized'] {
	const groups = new Map<string, CountedEntry[]>();
	for (const thing of record.seizures) {
		const { unit } = thing.figure;
		groups.set(unit, [...(groups.get(unit) ?? []), toCountedEntry(thing, record.summary, language)]);
	}
	return [...groups]
		.map(([unit, entries]) => ({
			unit,
			things: entries.toSorted((a, b) => b.figure.value - a.figure.value)
		}))
		.toSorted((a, b) => b.things.length - a.things.length);
}
