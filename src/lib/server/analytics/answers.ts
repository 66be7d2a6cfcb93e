import type { MultiSearchParams, MultiSearchQuery } from 'meilisearch';
import type { SearchDocument } from '#domain/document.ts';
import { toClauses } from '#domain/filters.ts';
import { RECORDS_INDEX } from '#domain/indexes.ts';
import type { NoticeCount } from '#domain/notice-count.ts';
import type { Operation } from '#domain/operation.ts';
import type { SearchQuery } from '#domain/query.ts';
import { hasFilters, withoutKey } from '#domain/refine.ts';
import type { Distribution, TallyAttribute } from '#domain/tally.ts';
import type { ChartId } from '#lib/charts/chart.ts';
import { asked } from '../errors.ts';
import { latestPush } from '../latest-push.ts';
import { meilisearch } from '../meilisearch.ts';
import { type Attempt, strictly } from '../search/attempts.ts';
import { countedReading } from '../search/rescue.ts';

/** What is counted of a set of operations: for each attribute, how often each value occurs. */
export type Counts = Partial<Record<TallyAttribute | 'countries', Distribution>>;

/** An operation as charts name it. */
export type Named = Pick<
	SearchDocument,
	| 'recordId'
	| 'operationName'
	| 'year'
	| 'date'
	| 'series'
	| 'arrests'
	| 'seizureUsd'
	| 'seizureKind'
	| 'countriesCount'
>;

/** An operation with the days between which it ran: an edition of a series, or one with a large figure. */
export interface Edition extends Named {
	record?: Pick<Operation, 'start' | 'end'>;
}

/** What the search server says about a selection: all that its charts need, from one request. */
export interface Answers {
	/** Operations of the selection. */
	selected: Counts;
	/** The selection without its crime filter, for lists of crimes in which more can be chosen. */
	anyCrime: Counts;
	/** All operations on record. */
	all: Counts;
	/** Whether anything is selected: words, or a filter. */
	isSelection: boolean;
	/** At least 1 when any record of any kind matches. */
	matches: number;
	/** Operations with the largest figures, largest first, by measure. */
	leaders: { arrests: Edition[]; seizures: Edition[]; reach: Edition[] };
	/** The newest operation on record. */
	newest: string | undefined;
	/** Editions of series in the selection. */
	editions: Edition[];
	/** The newest operations of the selection, whole, where asked for. */
	records: Operation[];
	/** The selection's notice counts, the newest where there are very many; how many it has; and all there are. */
	noticeCounts: NoticeCount[];
	selectedNoticeCounts: number;
	allNoticeCounts: number;
}

const NEEDS: Record<ChartId, (TallyAttribute | 'countries')[]> = {
	'operations-over-time': ['tallyTime', 'tallyCrimes'],
	'arrests-by-year': ['tallyTime', 'tallyArrests'],
	'seizures-by-year': ['tallyTime', 'tallyMoney', 'tallySeizures'],
	'notice-counts': ['tallyTime'],
	'crime-by-year': ['tallyTime', 'tallyCrimes'],
	countries: ['tallyTime', 'countries'],
	series: ['tallyTime'],
	reach: ['tallyTime', 'tallyReach'],
	coverage: ['tallyTime', 'tallyArrests', 'tallyMoney', 'tallyRescued', 'tallyReach']
};

const NAMED: (keyof Named)[] = [
	'recordId',
	'operationName',
	'year',
	'date',
	'series',
	'arrests',
	'seizureUsd',
	'seizureKind',
	'countriesCount'
];

const EDITION = [...NAMED, 'record.start', 'record.end'];

/** More editions of series than one chart could show; asking for more fails loudly. */
const MOST_HITS = 2000;
/**
 * Notice counts that a page shows: so many of the world, and so many of countries, as days of counting bring hundreds
 * of these. A file holds more; what is left out is said.
 */
const COUNTS_ON_PAGE = 500;
export const COUNTS_IN_FILE = 20_000;
const LEADERS = 300;
const OPERATIONS = 'kind = operation';

/**
 * Asks everything that some charts need about a selection in one round trip. Its words are read as the search page
 * reads them, so that both count the same: every word has to match, and only where nothing has them all, the closest
 * reading counts, which takes two more. `records` asks for so many of the newest operations, too.
 */
export async function askForCharts(
	query: SearchQuery,
	charts: readonly ChartId[],
	{ records = 0, counts = COUNTS_ON_PAGE }: { records?: number; counts?: number } = {}
): Promise<Answers> {
	const strict = await askReading(strictly(query), charts, { records, counts });
	if (strict.matches > 0 || !query.q) return strict;
	const closest = await countedReading(query);
	return closest.isStrict ? strict : askReading(closest, charts, { records, counts });
}

async function askReading(
	{ query, matching: matchingStrategy }: Attempt,
	charts: readonly ChartId[],
	{ records, counts }: { records: number; counts: number }
): Promise<Answers> {
	const needs = new Set(charts.flatMap((chart) => NEEDS[chart]));
	const questions = new Map<string, MultiSearchQuery>();
	const ask = (name: string, question: Omit<MultiSearchQuery, 'indexUid'>) =>
		questions.set(name, { indexUid: RECORDS_INDEX, matchingStrategy, ...question });
	const isSelection = query.q !== '' || hasFilters(withoutKey(query, 'kind'));
	// A chart is of operations, or of notice counts, whatever kinds a list of results shows.
	const clauses = toClauses(query, 'kind');
	const matches = { q: query.q, filter: [OPERATIONS, ...clauses] };
	const facets = [...needs];

	const known = await wholeRecord.get(facets);
	if (!known)
		ask('all', {
			filter: OPERATIONS,
			facets,
			limit: 1,
			sort: ['sortDate:desc'],
			attributesToRetrieve: ['date']
		});
	if (isSelection) ask('selected', { ...matches, facets, limit: 0 });
	if (query.q)
		ask('matches', { q: query.q, filter: toClauses(query), limit: 1, attributesToRetrieve: ['id'] });
	if (query.crime.length > 0 && needs.has('tallyCrimes')) {
		const filter = [OPERATIONS, ...toClauses({ ...query, kind: [] }, 'crime')];
		ask('anyCrime', { q: query.q, filter, facets: ['tallyCrimes', 'tallyTime'], limit: 0 });
	}
	const leaders = (sort: string, limit: number) => ({
		...matches,
		sort: [sort],
		limit,
		attributesToRetrieve: EDITION
	});
	const stating = (measure: string) => ({ filter: [...matches.filter, `states = ${measure}`] });
	if (charts.includes('arrests-by-year'))
		ask('arrests', { ...leaders('arrestsValue:desc', LEADERS), ...stating('arrests') });
	if (charts.includes('seizures-by-year'))
		ask('seizures', { ...leaders('seizureValue:desc', LEADERS), ...stating('seizures') });
	if (charts.includes('reach')) ask('reach', leaders('reachValue:desc', 1));
	if (records > 0) {
		const sort = ['sortDate:desc'];
		ask('records', { ...matches, sort, limit: records, attributesToRetrieve: ['record'] });
	}
	if (charts.includes('series')) {
		const filter = [...matches.filter, 'series EXISTS'];
		ask('editions', { q: query.q, filter, limit: MOST_HITS, attributesToRetrieve: EDITION });
	}
	if (charts.includes('notice-counts')) {
		const newest = {
			q: query.q,
			sort: ['sortDate:desc'],
			hitsPerPage: counts,
			page: 1,
			attributesToRetrieve: ['record']
		};
		const filter = ['kind = "notice-count"', ...clauses];
		ask('worldCounts', { ...newest, filter: [...filter, 'countries IS EMPTY'] });
		ask('countryCounts', { ...newest, filter: [...filter, 'NOT countries IS EMPTY'] });
		ask('allNotices', {
			filter: 'kind = "notice-count"',
			hitsPerPage: 1,
			page: 1,
			attributesToRetrieve: ['id']
		});
	}
	const answers = await asked(run([...questions.values()]));
	const all = known ?? (await wholeRecord.keep(facets, answers[0]));
	return toAnswers(questions, answers, all);
}

async function run(queries: MultiSearchQuery[]) {
	const { results } = await meilisearch().multiSearch<MultiSearchParams, SearchDocument>({ queries });
	return results;
}

type Result = Awaited<ReturnType<typeof run>>[number];

function toAnswers(questions: ReadonlyMap<string, unknown>, results: Result[], whole: Whole): Answers {
	const found = new Map([...questions.keys()].map((name, index) => [name, results[index]]));
	const countsOf = (name: string): Counts | undefined => {
		const result = found.get(name);
		return result && ((result.facetDistribution ?? {}) as Counts);
	};
	const hitsOf = (name: string) => found.get(name)?.hits ?? [];
	const all = whole.counts;
	const selected = countsOf('selected') ?? all;
	return {
		all,
		selected,
		isSelection: found.has('selected'),
		matches: found.has('matches') ? hitsOf('matches').length : 1,
		anyCrime: countsOf('anyCrime') ?? selected,
		newest: whole.newest,
		leaders: {
			arrests: hitsOf('arrests') as Edition[],
			seizures: hitsOf('seizures') as Edition[],
			reach: hitsOf('reach') as Edition[]
		},
		records: hitsOf('records').map(({ record }) => record as Operation),
		editions: allHits('editions', found.get('editions')) as Edition[],
		noticeCounts: ['worldCounts', 'countryCounts'].flatMap((name) =>
			hitsOf(name).map(({ record }) => record as NoticeCount)
		),
		selectedNoticeCounts:
			(found.get('worldCounts')?.totalHits ?? 0) + (found.get('countryCounts')?.totalHits ?? 0),
		allNoticeCounts: found.get('allNotices')?.totalHits ?? 0
	};
}

/** What is counted of all operations, and the day of the newest. */
interface Whole {
	counts: Counts;
	newest: string | undefined;
}

/** The whole record's counts stay the same until the next push, so they are asked for once. */
const wholeRecord = {
	push: '',
	answers: new Map<string, Whole>(),
	async get(facets: readonly string[]): Promise<Whole | undefined> {
		const push = (await latestPush())?.pushedAt ?? '';
		if (push !== this.push) {
			this.push = push;
			this.answers.clear();
		}
		return this.answers.get(facets.join());
	},
	async keep(facets: readonly string[], result: Result | undefined): Promise<Whole> {
		const whole = { counts: (result?.facetDistribution ?? {}) as Counts, newest: result?.hits[0]?.date };
		if (this.push !== '' && (await latestPush())?.pushedAt === this.push)
			this.answers.set(facets.join(), whole);
		return whole;
	}
};

/** All hits, or an error when there are more than were asked for: a chart is never drawn from a part. */
function allHits(what: string, result: Result | undefined): SearchDocument[] {
	const hits = result?.hits ?? [];
	if (hits.length >= MOST_HITS) throw new RangeError(`charts: ${what}: more than ${MOST_HITS} match`);
	return hits;
}
