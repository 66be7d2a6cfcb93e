import { utcMonth, utcYear } from 'd3-time';
import { precisionOf } from '#domain/calendar.ts';
import type { Grain } from './chart.ts';

/** A stretch of time with a bar of its own. */
export interface Bucket {
	/** `2014`, `2014-Q3`, `2014-06`. */
	key: string;
	/** First day, and the first day after. */
	from: Date;
	until: Date;
}

const INTERVALS = { year: utcYear, quarter: utcMonth.every(3) ?? utcMonth, month: utcMonth };

/** Every bucket from the one that holds the first moment to the one that holds the last: a gap is a bucket, too. */
export function bucketsBetween(first: Date, last: Date, grain: Grain): Bucket[] {
	const interval = INTERVALS[grain];
	const starts = interval.range(interval.floor(first), interval.offset(interval.floor(last), 1));
	return starts.map((from) => ({ key: keyOf(from, grain), from, until: interval.offset(from, 1) }));
}

/** The bucket's key for a date known at least as precisely as the grain; undefined for a coarser one. */
export function bucketOf(moment: string, grain: Grain): string | undefined {
	if (grain === 'year') return moment.slice(0, 4);
	if (precisionOf(moment) === 'year') return undefined;
	return keyOf(new Date(`${moment.slice(0, 7)}-01T00:00:00Z`), grain);
}

function keyOf(day: Date, grain: Grain): string {
	const year = String(day.getUTCFullYear()).padStart(4, '0');
	const month = day.getUTCMonth();
	if (grain === 'year') return year;
	if (grain === 'quarter') return `${year}-Q${Math.floor(month / 3) + 1}`;
	return `${year}-${String(month + 1).padStart(2, '0')}`;
}
