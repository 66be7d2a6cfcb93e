import { m } from '#lib/paraglide/messages.js';
import type { Annotation } from '#lib/charts/chart.ts';
import type { Timeline } from './timeline.ts';

/** What happened outside the record that explains a change in it. */
const EVENTS: { month: string; tell: () => string }[] = [
	{ month: '2008-11', tell: m.chart_event_pangea },
	{ month: '2020-03', tell: m.chart_event_pandemic }
];

/** Marks for the events that fall on an axis. */
export function eventsFor({ buckets }: Timeline): Annotation[] {
	return EVENTS.flatMap(({ month, tell }) => {
		const day = new Date(`${month}-01T00:00:00Z`);
		const at = buckets.findIndex(({ from, until }) => from <= day && day < until);
		return at < 0 ? [] : [{ at, text: tell(), kind: 'event' as const }];
	});
}
