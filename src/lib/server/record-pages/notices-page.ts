import { type SearchQuery } from '#domain/query.ts';
import { toClauses } from '#domain/filters.ts';
import type { Language } from '#domain/language.ts';
import { COUNTED_NOTICE_TYPES, NOTICE_TYPES, type NoticeType } from '#domain/notice-type.ts';
import type { Notice } from '#domain/notice.ts';
import { type CountEntry, countEntry, type LatestRow, latestWorldwide } from './notice-table.ts';
import { countBy, readAll, readNewest } from './read-records.ts';

/** A line about a notice in the list. */
export type NoticeEntry = Pick<
	Notice,
	'id' | 'type' | 'name' | 'nameInScript' | 'nationalities' | 'requestingCountries' | 'retrievedAt' | 'sample'
>;

/** What is counted of one country. */
export interface CountsOfCountry {
	country: string;
	total: number;
	newest: CountEntry[];
}

/** Everything that the page of notices shows. */
export interface NoticesPage {
	latest: LatestRow[];
	/** Types of which a worldwide count is on file. */
	counted: NoticeType[];
	/** The list that counts the most countries in one way at one time, largest first. */
	ranking: CountEntry[];
	/** Countries that counts are of: how many each has, and the newest of them. */
	byCountry: CountsOfCountry[];
	list: {
		notices: NoticeEntry[];
		total: number;
		pages: number;
		/** How many are of each type and country, for the filters. */
		types: Partial<Record<NoticeType, number>>;
		countries: string[];
		hasSamples: boolean;
	};
}

const PER_PAGE = 20;
/** Days of counting bring hundreds of counts: the page reads the newest of the world, and of all countries. */
const MOST_WORLDWIDE = 5000;
const MOST_BY_COUNTRY = 1000;
const COUNTS_IN_TABLE = 60;

/** The page of notices under the query's filters by type and country; the counts above the list are always all of them. */
export async function noticesPage(query: SearchQuery, language: Language): Promise<NoticesPage> {
	const filters = toClauses({ ...query, kind: [] });
	const [worldwide, ofCountries, counted, list, all, samples] = await Promise.all([
		readAll('notice-count', ['countries IS EMPTY'], MOST_WORLDWIDE),
		readAll('notice-count', ['NOT countries IS EMPTY'], MOST_BY_COUNTRY),
		countBy('notice-count', ['countries']),
		readNewest('notice', filters, PER_PAGE, query.page),
		countBy('notice', ['noticeType', 'countries']),
		countBy('notice', [], ['sample = true'])
	]);
	const entries = worldwide.map((count) => countEntry(count, language));
	const byCountry = ofCountries.map((count) => countEntry(count, language));
	return {
		latest: latestWorldwide(entries, COUNTED_NOTICE_TYPES).filter(
			({ type, latest }) => type !== 'diffusion' || Object.keys(latest).length > 0
		),
		counted: NOTICE_TYPES.filter((type) => entries.some((count) => count.type === type)),
		ranking: longestList(byCountry),
		byCountry: codesIn(counted.counts.countries).map((country) => ({
			country,
			total: counted.counts.countries[country] ?? 0,
			newest: byCountry.filter((count) => count.country === country).slice(0, COUNTS_IN_TABLE)
		})),
		list: {
			notices: list.documents.map(({ record }) => toEntry(record)),
			total: list.total,
			pages: Math.max(1, Math.ceil(list.total / PER_PAGE)),
			types: all.counts.noticeType,
			countries: codesIn(all.counts.countries),
			hasSamples: samples.total > 0
		}
	};
}

/** Regions stand among the countries of a document; only codes are capital letters. */
function codesIn(countries: Record<string, number>): string[] {
	return Object.keys(countries).filter((code) => /^[A-Z]{2}$/.test(code));
}

/** Counts by country that may be compared: one type, measure, role and time. Fewer than five make no list. */
function longestList(counts: readonly CountEntry[]): CountEntry[] {
	const lists = new Map<string, CountEntry[]>();
	for (const count of counts) {
		if (!count.country || !count.countryRole) continue;
		const key = [count.type, count.measure, count.countryRole, count.asOf ?? count.year].join('|');
		lists.set(key, [...(lists.get(key) ?? []), count]);
	}
	const [longest = []] = [...lists.values()].toSorted((a, b) => b.length - a.length);
	return longest.length < 5 ? [] : longest.toSorted((a, b) => b.figure.value - a.figure.value);
}

function toEntry(record: Notice): NoticeEntry {
	const { id, type, name, nameInScript, nationalities, requestingCountries, retrievedAt, sample } = record;
	return {
		id,
		type,
		nationalities,
		requestingCountries,
		retrievedAt,
		sample,
		...(name ? { name } : {}),
		...(nameInScript ? { nameInScript } : {})
	};
}
