import { formatDate } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { countLanes } from './count-lanes.ts';
import { CRIME_GROUPS, type CrimeGroup } from '#domain/crime-type.ts';
import { COUNTRY_CODES } from '#domain/countries.ts';
import type { Claim } from '#domain/country-profile.ts';
import type { Language } from '#domain/language.ts';
import type { Region } from '#domain/region.ts';
import { regionOf } from '#domain/countries.ts';
import { type ChosenText, chooseText } from '#domain/text-choice.ts';
import {
	eventEntry,
	type EventEntry,
	operationEntry,
	type OperationEntry,
	storyEntry,
	type StoryEntry
} from './entries.ts';
import { type CountEntry, countEntry, describedDay } from './notice-table.ts';
import { countBy, readAll, readNewest } from './read-records.ts';

/** The sources that agree on one statement about a country. */
export interface ClaimEntry {
	date?: string;
	text?: ChosenText;
	saidBy: { url: string; publisher: string; edition?: string; date?: string }[];
}

export interface Ranked<Id extends string = string> {
	id: Id;
	count: number;
}

/** Everything that the page of one country shows. */
export interface CountryPage {
	code: string;
	region?: Region;
	/** Statements by subject; two under one subject disagree, unless a country may have several. */
	claims: Partial<Record<Claim['subject'], ClaimEntry[]>>;
	note?: ChosenText;
	operations: { total: number; byYear: Record<string, number>; newest: OperationEntry[] };
	crimes: Ranked<CrimeGroup>[];
	alongside: Ranked[];
	/** Counts of notices: drawn on a line of time, the newest as rows, and how many there are. */
	counts: { drawn: ReturnType<typeof countLanes>; rows: CountEntry[]; total: number };
	/** `span` tells from when to when, where all are read. */
	stories: { total: number; newest: StoryEntry[]; span: string };
	events: EventEntry[];
}

const MOST_OPERATIONS = 200;
const MOST_STORIES = 200;
const MOST_ALONGSIDE = 6;
const MOST_COUNTS = 300;
const COUNTS_IN_TABLE = 60;

/** The page of a country, or undefined when no record names it. */
export async function countryPage(code: string, language: Language): Promise<CountryPage | undefined> {
	if (!COUNTRY_CODES.includes(code)) return undefined;
	const naming = [`countries = "${code}"`];
	const [profiles, counted, operations, stories, events, counts] = await Promise.all([
		readAll('country', naming),
		countBy('operation', ['year', 'crimes', 'countries'], naming),
		readNewest('operation', naming, MOST_OPERATIONS),
		readNewest('news', naming, MOST_STORIES),
		readAll('event', naming),
		readNewest('notice-count', naming, MOST_COUNTS)
	]);
	const profile = profiles[0]?.record;
	if (!profile && counted.total + stories.total + events.length + counts.total === 0) return undefined;
	const entries = counts.documents
		.map((count) => countEntry(count, language))
		.toSorted((a, b) => describedDay(b).localeCompare(describedDay(a)));
	const region = profile?.region ?? regionOf(code);
	return {
		code,
		claims: gatherClaims(profile?.claims ?? [], language),
		operations: {
			total: counted.total,
			byYear: counted.counts.year,
			newest: operations.documents.map((operation) => operationEntry(operation, language))
		},
		crimes: CRIME_GROUPS.map((id) => ({ id, count: counted.counts.crimes[id] ?? 0 }))
			.filter(({ count }) => count > 0)
			.toSorted((a, b) => b.count - a.count),
		alongside: Object.entries(counted.counts.countries)
			.filter(([other]) => other !== code && /^[A-Z]{2}$/.test(other))
			.map(([id, count]) => ({ id, count }))
			.toSorted((a, b) => b.count - a.count)
			.slice(0, MOST_ALONGSIDE),
		counts: { drawn: countLanes(entries), rows: entries.slice(0, COUNTS_IN_TABLE), total: counts.total },
		stories: {
			total: stories.total,
			span: stories.documents.length < stories.total ? '' : tellSpan(stories.documents, language),
			newest: stories.documents.map((story) => storyEntry(story, language))
		},
		events: events.map((event) => eventEntry(event, language)),
		...(region ? { region } : {}),
		...(profile?.note ? { note: chooseText(profile.note, language) } : {})
	};
}

/** Claims by subject, with those that say the same made one. */
export function gatherClaims(claims: readonly Claim[], language: Language): CountryPage['claims'] {
	const gathered: CountryPage['claims'] = {};
	for (const { subject, date, text, source, edition } of claims) {
		const said = text ? chooseText(text, language) : undefined;
		const same = (gathered[subject] ??= []).find(
			(entry) => entry.date === date && entry.text?.value === said?.value
		);
		const by = { ...source, ...(edition ? { edition } : {}) } as ClaimEntry['saidBy'][number];
		if (same) same.saidBy.push(by);
		else
			gathered[subject].push({
				saidBy: [by],
				...(date ? { date } : {}),
				...(said ? { text: said } : {})
			});
	}
	return gathered;
}

function tellSpan(newestFirst: readonly { date?: string | undefined }[], language: Language): string {
	const [newest, oldest] = [newestFirst[0]?.date, newestFirst.at(-1)?.date];
	if (!newest || !oldest) return '';
	return newest === oldest
		? formatDate(newest, language)
		: m.from_to({ from: formatDate(oldest, language), to: formatDate(newest, language) });
}
