import { expect, test } from 'vitest';
import { countLanes } from './count-lanes.ts';
import type { CountEntry } from './notice-table.ts';

const countOn = (asOf: string): CountEntry => ({
	id: asOf,
	type: 'red',
	measure: 'public',
	country: 'FR',
	year: Number(asOf.slice(0, 4)),
	asOf,
	figure: { value: 26, bound: 'exact', unit: 'notices' },
	confidence: 'high',
	isPartial: false,
	sources: []
});
const sidesOf = (...days: string[]) =>
	countLanes(days.map(countOn)).lanes.flatMap(({ points }) => points.map(({ said }) => said?.side ?? 'none'));

test('counts of days in a row: the newest write their figures, the rest of the crowd none', () => {
	expect(sidesOf('2019-07-01', '2026-10-28', '2026-10-29', '2026-10-30')).toEqual([
		'above',
		'below',
		'none',
		'above'
	]);
});

test('a lane has its years from the first to the last, and one of no count has none', () => {
	expect(countLanes([countOn('2019-07-01'), countOn('2021-07-01')]).years.map(({ year }) => year)).toEqual([
		2019, 2020, 2021
	]);
	expect(countLanes([])).toEqual({ years: [], lanes: [] });
});

test('counts that stand alone are no line of time', () => {
	const yellow = { ...countOn('2021-07-01'), type: 'yellow' as const };
	expect(countLanes([countOn('2019-07-01'), yellow]).lanes).toEqual([]);
});
