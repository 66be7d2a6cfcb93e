import { expect, test } from 'vitest';
import type { Operation } from '#domain/operation.ts';
import { checkTotals } from './check-totals.ts';

const bare: Operation = {
	id: 'x',
	name: 'Operation X',
	crimeTypes: ['cybercrime'],
	countries: [],
	countriesComplete: false,
	seizures: [],
	other: [],
	sources: [{ url: 'https://example.org/', publisher: 'Example' }],
	confidence: 'high',
	title: { en: 'X' },
	summary: { en: 'X.' }
};
const people = (value: number) => ({ value, bound: 'exact' as const, unit: 'people' });
const part = (what: string, value: number) => ({ what: { en: what }, figure: people(value) });

test('a complete list of countries is held against the number stated', () => {
	const listed = { ...bare, countries: ['NG', 'RW', 'ZM'], countriesComplete: true };
	const stated = (value: number) => ({ value, bound: 'exact' as const, unit: 'countries' });
	expect(checkTotals({ ...listed, countriesCount: stated(3) })).toEqual([
		{ of: 'countries', outcome: 'agrees', named: 3, stated: 3 }
	]);
	expect(checkTotals({ ...listed, countriesCount: stated(2) })[0]?.outcome).toBe('more-named');
	expect(checkTotals({ ...listed, countriesCount: stated(4) })[0]?.outcome).toBe('fewer-named');
});

test('a list that is not complete, or a rounded number, is not held against anything', () => {
	const countriesCount = { value: 4, bound: 'exact' as const, unit: 'countries' };
	expect(checkTotals({ ...bare, countries: ['NG', 'RW'], countriesCount })).toEqual([]);
	expect(
		checkTotals({
			...bare,
			countries: ['NG', 'RW'],
			countriesComplete: true,
			countriesCount: { ...countriesCount, bound: 'about' }
		})
	).toEqual([]);
});

test('arrests given by country are added up, and the rest is said to be unplaced', () => {
	const operation = {
		...bare,
		countries: ['NG', 'RW', 'ZM'],
		arrests: people(306),
		other: [part('arrests in Nigeria', 130), part('arrests in Rwanda', 45), part('arrests in Europe', 99)]
	};
	expect(checkTotals(operation)).toEqual([
		{ of: 'arrests', outcome: 'partial', sum: 175, stated: 306, parts: 2 }
	]);
});

test('arrests given by kind agree with the total when they add up to it', () => {
	const other = [part('suspected traffickers arrested', 72), part('migrant smugglers arrested', 167)];
	expect(checkTotals({ ...bare, arrests: people(239), other })).toEqual([
		{ of: 'arrests', outcome: 'agrees', sum: 239, stated: 239, parts: 2 }
	]);
	expect(checkTotals({ ...bare, arrests: people(300), other })).toEqual([]);
});
