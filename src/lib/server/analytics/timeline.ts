import { firstDay, yearOf } from '#domain/calendar.ts';
import type { SearchQuery } from '#domain/query.ts';
import { type Distribution, readMoments, UNDATED } from '#domain/tally.ts';
import { type Bucket, bucketOf, bucketsBetween } from '#lib/charts/buckets.ts';
import type { Grain, Selects } from '#lib/charts/chart.ts';
import type { Answers } from './answers.ts';
import { tellDate } from './tell.ts';

/** The time axis of a chart: buckets without holes, from the first record to the newest. */
export interface Timeline {
	grain: Grain;
	buckets: Bucket[];
	/** Day of the newest operation on record. */
	newest: string | undefined;
}

/**
 * The axis for some operations: all years on record, so that charts under different selections compare. Finer
 * buckets show the chosen years only, where years are chosen.
 */
export function timelineOf(answers: Answers, query: SearchQuery, grain: Grain): Timeline {
	const moments = [...readMoments(answers.all.tallyTime ?? {}).keys()].filter(
		(moment) => yearOf(moment) > UNDATED
	);
	const [first, last] = [moments.reduce(least, '9999'), moments.reduce(greatest, '0000')];
	if (moments.length === 0) return { grain, buckets: [], newest: answers.newest };
	const from = query.year[0]?.from ?? 0;
	const to = query.year.at(-1)?.to ?? 9999;
	const all = bucketsBetween(firstDay(first), firstDay(last), grain);
	const chosen = all.filter(
		({ from: start }) => start.getUTCFullYear() >= from && start.getUTCFullYear() <= to
	);
	return { grain, buckets: grain === 'year' ? all : chosen, newest: answers.newest };
}

const least = (a: string, b: string) => (b < a ? b : a);
const greatest = (a: string, b: string) => (b > a ? b : a);

/** Operations in each bucket. What is known to the year only has no month and is left out of finer buckets. */
export function countBuckets(moments: ReadonlyMap<string, number>, grain: Grain): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [moment, count] of moments) {
		const key = bucketOf(moment, grain);
		if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + count);
	}
	return counts;
}

/** Operations in each bucket, from a facet distribution. */
export function countTime(distribution: Distribution | undefined, grain: Grain): Map<string, number> {
	return countBuckets(readMoments(distribution ?? {}), grain);
}

/** How many operations there are: each stands under one moment. */
export function totalOf(distribution: Distribution | undefined): number {
	return Object.values(distribution ?? {}).reduce((sum, count) => sum + count, 0);
}

/** The day to which a bucket's records reach, where the bucket is not over: the newest record lies in it. */
export function unfinishedOf(bucket: Bucket, { newest }: Timeline): string | undefined {
	if (newest === undefined || firstDay(newest) < bucket.from) return undefined;
	const lastOfBucket = new Date(bucket.until.getTime() - 1).toISOString().slice(0, newest.length);
	return newest < lastOfBucket || newest.length < 10 ? newest : undefined;
}

export function tellUnfinished(bucket: Bucket, timeline: Timeline): string | undefined {
	const day = unfinishedOf(bucket, timeline);
	return day === undefined ? undefined : tellDate(day);
}

/** A bucket selects its year: the search knows no finer time. */
export function selectsYear(bucket: Bucket): Selects {
	return { key: 'year', value: String(bucket.from.getUTCFullYear()) };
}

/** ISO days of a bucket, both ends included; an unfinished one ends with the newest record. */
export function daysOf(bucket: Bucket, timeline: Timeline): { from: string; to: string } {
	const end = new Date(bucket.until.getTime() - 1).toISOString().slice(0, 10);
	return { from: bucket.from.toISOString().slice(0, 10), to: unfinishedOf(bucket, timeline) ?? end };
}
