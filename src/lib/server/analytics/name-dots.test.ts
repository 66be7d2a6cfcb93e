import { expect, test } from 'vitest';
import type { Dot } from '#lib/charts/chart.ts';
import { nameDots } from './name-dots.ts';

const dotAt = (x: number): Dot => ({ x, y: 1, weight: 1, bound: 'exact', selected: true, told: [] });
const namesOf = (...moments: number[]) =>
	nameDots(
		moments.map(dotAt),
		moments.map((moment) => `${moment}`),
		{ from: 2006, to: 2026 }
	).map(({ named, namedWide }) => (namedWide ? 'wide' : named ? 'always' : 'not'));

test('dots far from each other all say their figure', () => {
	expect(namesOf(2007, 2015, 2025)).toEqual(['always', 'always', 'always']);
});

test('of neighbours the newest speaks on a phone, and all do across a page', () => {
	expect(namesOf(2023, 2024, 2025)).toEqual(['wide', 'wide', 'always']);
});

test('of two on one day one speaks, so that no figure stands on another', () => {
	expect(namesOf(2019.5, 2019.5)).toEqual(['not', 'always']);
});
