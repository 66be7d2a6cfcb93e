import { expect, test } from 'vitest';
import type { Dot } from '#lib/charts/chart.ts';
import { nameDots } from './name-dots.ts';

const dotAt = (x: number, y = 50): Dot => ({ x, y, weight: 1, bound: 'exact', selected: true, told: [] });
const namesOf = (...dots: Dot[]) =>
	nameDots(
		dots,
		dots.map(({ y }) => ({ qualifier: '', amount: `${y},000` })),
		{ from: 2006, to: 2026 }
	).map(({ name }) => (name ? `${name.side}${name.isWide ? ', if wide' : ''}` : 'not'));

test('dots far from each other all say their figure over them', () => {
	expect(namesOf(dotAt(2007), dotAt(2015), dotAt(2025))).toEqual(['above', 'above', 'above']);
});

test('neighbours write over and under by turns; who has no room on a phone has some across a page', () => {
	expect(namesOf(dotAt(2022), dotAt(2023), dotAt(2024), dotAt(2025))).toEqual([
		'below, if wide',
		'above, if wide',
		'below',
		'above'
	]);
});

test('of two on one day the higher writes over itself and the lower under itself', () => {
	expect(namesOf(dotAt(2019.5, 58), dotAt(2019.5, 62))).toEqual(['below', 'above']);
});

test('no figure stands on another dot, nor under one that lies on the ground', () => {
	expect(namesOf(dotAt(2019, 50), dotAt(2019.5, 60))).toEqual(['below', 'above']);
	expect(namesOf(dotAt(2019, 2), dotAt(2019.5, 2), dotAt(2010, 100))).toEqual(['not', 'above', 'above']);
});

test('over a bar that a neighbour towers over nothing is written', () => {
	const bars = [dotAt(2018.5, 5), dotAt(2019, 6), dotAt(2021, 5)].map((dot) => ({
		...dot,
		isYear: true as const
	}));
	expect(namesOf(...bars)).toEqual(['not', 'above, if wide', 'above']);
});
