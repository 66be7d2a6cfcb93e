import { expect, test } from 'vitest';
import type { Dot } from '#lib/charts/chart.ts';
import { dotKeyOf } from './mark-key.ts';

const dot: Dot = { x: 2019.5, y: 1, weight: 1, bound: 'exact', selected: true, told: [] };
const keyOf = (dots: Dot[], silent: number[] = []) => dotKeyOf([{ dots, silent }]).map(({ label }) => label);

test('a key explains what is drawn: the sign of a bar, the dash of a year without one, the open dot', () => {
	const bar: Dot = { ...dot, bound: 'at-least', isYear: true };
	expect(keyOf([bar, { ...dot, bound: 'about' }], [2020])).toEqual([
		'at least',
		'not stated',
		'rounded, a minimum, or from a weak source'
	]);
});

test('where all is certain there is nothing to explain', () => {
	expect(keyOf([dot, { ...dot, isYear: true }])).toEqual([]);
});

test('beside a selection open means the rest', () => {
	expect(keyOf([dot, { ...dot, selected: false }])).toEqual(['selected', 'all others']);
});
