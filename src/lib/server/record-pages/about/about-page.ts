import { CONFIDENCES, type Confidence } from '#domain/source.ts';
import type { Language } from '#domain/language.ts';
import { latestPush } from '../../latest-push.ts';
import { countEntry } from '../notice-table.ts';
import { countBy, readAll } from '../read-records.ts';
import { claimConflicts, type Conflict, countConflicts, figureConflicts } from './conflicts.ts';
import {
	type ConfidenceYear,
	confidenceByYear,
	unfinishedYear,
	COVERED,
	type Covered,
	type LanguageRow,
	languageRows,
	type Stated,
	statedCounts,
	type YearRow,
	yearRows
} from './coverage.ts';
import { type Doubts, gatherDoubts } from './doubts.ts';
import { type PublisherEntry, rankPublishers } from './publishers.ts';

/** Everything that the page about the data says; all of it computed from what is on file. */
export interface AboutPage {
	totals: Record<Covered, number>;
	sourcePages: number;
	years: YearRow[];
	languages: LanguageRow[];
	confidence: ConfidenceYear[];
	confidenceTotals: Record<Confidence, number>;
	stated: { id: Stated; count: number }[];
	conflicts: Conflict[];
	doubts: Doubts;
	publishers: PublisherEntry[];
	pushedAt?: string;
	/** The last year of the operations, when the newest of them does not end it. */
	unfinished: number | undefined;
	/** Set where a collection is larger than what is read of it: so many of its newest records. */
	readOf?: number;
}

const known = new Map<Language, { fingerprint: string; page: AboutPage }>();

/** Most records of a collection that are read whole; what is counted by the search server counts all of them. */
const MOST_READ = 5_000;

/** The page about the data. It reads many records, so one push's page is kept until the next push. */
export async function aboutPage(language: Language): Promise<AboutPage> {
	const push = await latestPush();
	const kept = known.get(language);
	if (push && kept?.fingerprint === push.fingerprint) return kept.page;
	const page = { ...(await compute(language)), ...(push ? { pushedAt: push.pushedAt } : {}) };
	if (push) known.set(language, { fingerprint: push.fingerprint, page });
	return page;
}

async function compute(language: Language): Promise<AboutPage> {
	const [operations, stories, events, counts, profiles, ...facets] = await Promise.all([
		readAll('operation', [], MOST_READ).then((documents) => documents.map(({ record }) => record)),
		readAll('news', [], MOST_READ).then((documents) => documents.map(({ record }) => record)),
		readAll('event', [], MOST_READ).then((documents) => documents.map(({ record }) => record)),
		readAll('notice-count', [], MOST_READ),
		readAll('country').then((documents) => documents.map(({ record }) => record)),
		...COVERED.map((kind) => countBy(kind, ['year', 'languages']))
	]);
	const of = <Value>(choose: (answer: (typeof facets)[number]) => Value) =>
		Object.fromEntries(
			COVERED.map((kind, at) => [kind, choose(facets[at] as (typeof facets)[number])])
		) as Record<Covered, Value>;
	const totals = of(({ total }) => total);
	const facetsOf = of(({ counts: facet }) => facet);
	const entries = counts.map((count) => countEntry(count, language));
	const { publishers, pages } = rankPublishers([
		...operations,
		...stories,
		...events,
		...counts.map(({ record }) => record)
	]);
	return {
		totals,
		sourcePages: pages,
		years: yearRows(facetsOf),
		languages: languageRows(totals, facetsOf),
		confidence: confidenceByYear(operations),
		confidenceTotals: Object.fromEntries(
			CONFIDENCES.map((level) => [level, operations.filter(({ confidence }) => confidence === level).length])
		) as Record<Confidence, number>,
		unfinished: unfinishedYear(operations),
		stated: statedCounts(operations),
		conflicts: [
			...claimConflicts(profiles, language),
			...countConflicts(entries),
			...figureConflicts(operations, language)
		],
		doubts: gatherDoubts({ operations, events, counts: entries }, language),
		publishers,
		...(Object.values(totals).some((total) => total > MOST_READ) ? { readOf: MOST_READ } : {})
	};
}
