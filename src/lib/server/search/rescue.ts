import type { MultiSearchQuery } from 'meilisearch';
import { RECORDS_INDEX } from '#domain/indexes.ts';
import type { SearchQuery } from '#domain/query.ts';
import { withoutFilters } from '#domain/refine.ts';
import type { Drop, SearchResult } from '#lib/search/result.ts';
import { ask, type Asking } from './asking.ts';
import { type Attempt, byCloseness, leniently, strictly } from './attempts.ts';
import { type Answer, toResult } from './answer.ts';
import { bestWays, waysOut } from './drops.ts';
import { choosing, pageOf, toRequests } from './requests.ts';
import type { Language } from '#domain/language.ts';

/** What helps when little or nothing is found: other readings, closest first, and what fewer filters would give. */
export interface Rescue {
	nearest: SearchResult[];
	/** Words that nothing has, under the filters in force. */
	missing: string[];
	drops: Drop[];
	withoutFilters: number | undefined;
}

const MOST_READINGS = 8;
/** What is only near fills up a short page, and no more. */
const MOST_NEAR = 10;

/** Asks for all help. With `isShort` something was found already, and filters are left alone. */
export function rescue(query: SearchQuery, reader: Language, isShort = false): Asking<Rescue> {
	const attempts = leniently(query);
	const readings = attempts.map((attempt) =>
		isShort ? [hitsOnly(attempt)] : toRequests(attempt, query.page)
	);
	const ways = isShort ? [] : waysOut(query);
	const counts = [
		...(attempts.length > 0 ? [everythingIn(query)] : []),
		...ways.map(({ without }) => strictly(without)),
		...(ways.length > 0 ? [strictly(withoutFilters(query))] : [])
	];
	const queries = [...readings.flat(), ...counts.map(countOnly)];
	const read = async (results: Answer[]) => {
		const answers: Answer[][] = readings.map((reading, index) => {
			const start = readings.slice(0, index).flat().length;
			return results.slice(start, start + reading.length);
		});
		const totals = results.slice(readings.flat().length).map(({ totalHits }) => totalHits ?? 0);
		const everything = attempts.length > 0 ? (totals.shift() ?? 0) : 0;
		const order = byCloseness(
			attempts,
			answers.map(([main]) => main?.totalHits ?? 0),
			everything
		);
		const nearest = order.slice(0, MOST_READINGS).map((index) => {
			const [attempt, found] = [attempts[index], answers[index]];
			if (!attempt || !found) throw new Error('search: a reading of the query has no answer');
			return toResult(attempt, found, query.page, reader);
		});
		return {
			nearest: await Promise.all(nearest),
			missing: wordsNowhere(query, attempts, answers),
			drops: bestWays(ways, totals),
			withoutFilters: ways.length > 0 ? totals.at(-1) : undefined
		};
	};
	return { queries, read };
}

/** What is quoted or not wanted belongs to every reading: a part that finds nothing beside it may be somewhere. */
const BELONGS_TO_ALL = /"|(?:^|\s)-\S/;

/** The parts of a query that find nothing by themselves. */
function wordsNowhere(
	{ q }: SearchQuery,
	attempts: readonly Attempt[],
	answers: readonly Answer[][]
): string[] {
	if (BELONGS_TO_ALL.test(q)) return [];
	return attempts.flatMap(({ keeps: [part, ...others] = [] }, index) =>
		part && others.length === 0 && answers[index]?.[0]?.totalHits === 0 ? [part.text] : []
	);
}

/** The reading that the search page counts: every word if anything has them, else the closest one. */
export async function countedReading(query: SearchQuery): Promise<Attempt> {
	const strict = strictly(query);
	const attempts = leniently(query);
	const queries = [strict, everythingIn(query), ...attempts].map(countOnly);
	const read = (answers: Answer[]) => answers.map(({ totalHits }) => totalHits ?? 0);
	const [found = 0, everything = 0, ...totals] = await ask({ queries, read });
	const [best = -1] = found > 0 ? [] : byCloseness(attempts, totals, everything);
	return attempts[best] ?? strict;
}

/** What the filters leave whatever the words, against which words are rare. */
function everythingIn(query: SearchQuery): Attempt {
	return strictly({ ...query, q: '' });
}

function hitsOnly(attempt: Attempt): MultiSearchQuery {
	return { indexUid: RECORDS_INDEX, ...pageOf(attempt, 1), hitsPerPage: MOST_NEAR };
}

function countOnly(attempt: Attempt): MultiSearchQuery {
	return {
		indexUid: RECORDS_INDEX,
		...choosing(attempt),
		page: 1,
		hitsPerPage: 1,
		attributesToRetrieve: ['id']
	};
}
