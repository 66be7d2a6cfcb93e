import type { CountedNoticeType } from '#domain/notice-type.ts';
import type { Annotation, DotPlot } from '#lib/charts/chart.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Timeline } from './timeline.ts';

/*
 * What happened outside the record and explains a change in it. A General Assembly meets nearly every year, so no
 * number of operations goes up or down because of one; the Assembly of 2005 made a notice that had not been there.
 */
const OF_OPERATIONS: { month: string; tell: () => string }[] = [
	{ month: '2008-11', tell: m.chart_event_pangea },
	{ month: '2020-03', tell: m.chart_event_pandemic }
];
const OF_NOTICES: Partial<Record<CountedNoticeType, { month: string; tell: () => string }>> = {
	'un-special': { month: '2005-09', tell: m.chart_event_special_notice },
	silver: { month: '2025-01', tell: m.chart_event_silver_notice }
};

/** Marks for the events that fall on an axis of operations. */
export function eventsFor({ buckets }: Timeline): Annotation[] {
	return OF_OPERATIONS.flatMap(({ month, tell }) => {
		const day = new Date(`${month}-01T00:00:00Z`);
		const at = buckets.findIndex(({ from, until }) => from <= day && day < until);
		return at < 0 ? [] : [{ at, text: tell(), kind: 'event' as const }];
	});
}

/** The event that began a type of notices, where it falls on an axis. */
export function beginningOf(
	type: CountedNoticeType,
	{ from, to }: Pick<DotPlot, 'from' | 'to'>
): DotPlot['event'] {
	const event = OF_NOTICES[type];
	if (!event) return undefined;
	const [year = 0, month = 1] = event.month.split('-').map(Number);
	const x = year + (month - 0.5) / 12;
	return from <= x && x < to ? { x, text: event.tell() } : undefined;
}
