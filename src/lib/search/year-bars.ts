import { FIRST_YEAR, LAST_YEAR, type YearRange } from '#domain/query.ts';
import type { FacetValue } from './result.ts';

/** One bar of the year filter: a year, or all years before the modern record together. */
export interface YearBar extends YearRange {
	count: number;
}

/** The modern record begins here; the few events and counts before it share one bar. */
const MODERN = 2001;

/** Bars for every year between the first and the last, those without records too: a gap is not left out. */
export function toYearBars(values: readonly FacetValue[], chosen: readonly YearRange[]): YearBar[] {
	const counts = new Map(values.map(({ value, count }) => [Number(value), count]));
	const ends = chosen.flatMap(({ from, to }) =>
		[from, to].filter((y) => y !== FIRST_YEAR && y !== LAST_YEAR)
	);
	const years = [...counts.keys(), ...ends];
	if (years.length === 0) return [];
	const last = Math.max(...years);
	const earliest = Math.min(...years);
	const isModern = last >= MODERN;
	const start = isModern ? MODERN : earliest;
	const bars: YearBar[] = [];
	if (isModern && earliest < MODERN) {
		const before = values.filter(({ value }) => Number(value) < MODERN);
		bars.push({ from: FIRST_YEAR, to: MODERN - 1, count: before.reduce((sum, { count }) => sum + count, 0) });
	}
	for (let year = start; year <= last; year += 1)
		bars.push({ from: year, to: year, count: counts.get(year) ?? 0 });
	return bars;
}

/** The bars that a choice of years covers, as the first and last index; all of them for no choice. */
export function coveredBars(bars: readonly YearBar[], chosen: readonly YearRange[]): [number, number] {
	const [first, last] = [chosen[0], chosen.at(-1)];
	if (!first || !last) return [0, bars.length - 1];
	const from = bars.findIndex((bar) => bar.to >= first.from);
	const to = bars.findLastIndex((bar) => bar.from <= last.to);
	return [from === -1 ? bars.length - 1 : from, Math.max(to, 0)];
}

/** The years between two bars; everything when that is all of them. */
export function yearsBetween(bars: readonly YearBar[], a: number, b: number): YearRange[] {
	const [from, to] = [bars[Math.min(a, b)], bars[Math.max(a, b)]];
	if (!from || !to || (Math.min(a, b) === 0 && Math.max(a, b) === bars.length - 1)) return [];
	return [{ from: from.from, to: to.to }];
}
