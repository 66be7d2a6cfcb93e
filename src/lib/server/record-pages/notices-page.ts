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

/** Everything that the page of notices shows. */
export interface NoticesPage {
	latest: LatestRow[];
	/** Types of which a worldwide count is on file. */
	counted: NoticeType[];
	/** The list that counts the most countries in one way at one time, largest first. */
	ranking: CountEntry[];
	/** Counts of one country each, newest first. */
	byCountry: CountEntry[];
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

/** The page of notices under the query's filters by type and country; the counts above the list are always all of them. */
export async function noticesPage(query: SearchQuery, language: Language): Promise<NoticesPage> {
	const filters = toClauses({ ...query, kind: [] });
	const [counts, list, all, samples] = await Promise.all([
		readAll('notice-count'),
		readNewest('notice', filters, PER_PAGE, query.page),
		countBy('notice', ['noticeType', 'countries']),
		countBy('notice', [], ['sample = true'])
	]);
	const entries = counts.map((count) => countEntry(count, language));
	return {
		latest: latestWorldwide(entries, COUNTED_NOTICE_TYPES).filter(
			({ type, latest }) => type !== 'diffusion' || Object.keys(latest).length > 0
		),
		counted: NOTICE_TYPES.filter((type) => entries.some((count) => count.type === type && !count.country)),
		ranking: longestList(entries),
		byCountry: entries.filter(({ country }) => country !== undefined),
		list: {
			notices: list.documents.map(({ record }) => toEntry(record)),
			total: list.total,
			pages: Math.max(1, Math.ceil(list.total / PER_PAGE)),
			types: all.counts.noticeType,
			// Regions stand among the countries of a document; only codes are capital letters.
			countries: Object.keys(all.counts.countries).filter((code) => /^[A-Z]{2}$/.test(code)),
			hasSamples: samples.total > 0
		}
	};
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
