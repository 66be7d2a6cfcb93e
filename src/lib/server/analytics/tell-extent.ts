import { utcDay } from 'd3-time';
import type { Bounded } from '#domain/bound.ts';
import { firstDay, precisionOf } from '#domain/calendar.ts';
import { formatPeriod } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Edition } from './answers.ts';
import { tellNumber, tellQualified } from './tell.ts';

/** What makes operations hard to compare: how long one ran, in how many countries. Empty where neither is stated. */
export function tellExtent(operation: Edition): string {
	const { countriesCount } = operation;
	return [tellDuration(operation), countriesCount && tellCountries(countriesCount)]
		.filter(Boolean)
		.join(' · ');
}

function tellCountries({ value, bound }: Bounded): string {
	return tellQualified({ bound }, m.chart_n_countries({ n: value, count: tellNumber(value) }));
}

/** "43 days" where both days are known, else the months or years between which it ran. */
function tellDuration({ record }: Edition): string | undefined {
	const { start, end } = record ?? {};
	if (!start || !end) return undefined;
	if (precisionOf(start) !== 'day' || precisionOf(end) !== 'day')
		return formatPeriod(start, end, getLocale());
	const days = daysBetween(start, end);
	return m.chart_n_days({ n: days, count: tellNumber(days) });
}

function daysBetween(start: string, end: string): number {
	return utcDay.count(firstDay(start), firstDay(end)) + 1;
}
