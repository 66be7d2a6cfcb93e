import { describe, expect, it } from 'vitest';
import { parseQuery } from '#domain/parse-query.ts';
import { bestWays, waysOut } from './drops.ts';

const waysOf = (address: string) => waysOut(parseQuery(new URLSearchParams(address)).query);
const named = (filters: { key: string; value: string }[]) =>
	filters.map(({ key, value }) => `${key}=${value}`);

describe('the ways out of too many filters', () => {
	it('are each filter alone, when there are two', () => {
		expect(waysOf('crime=drugs&year=2014').map(({ filters }) => named(filters))).toEqual([
			['crime=drugs'],
			['year=2014']
		]);
	});

	it('are each alone, each pair, and all but one, when there are more', () => {
		const ways = waysOf('crime=drugs&country=FR&has=arrests&year=2014..2016');
		expect(ways).toHaveLength(4 + 6 + 4);
		expect(ways.at(-1)?.without).toMatchObject({
			crime: [],
			country: [],
			has: [],
			year: [{ from: 2014, to: 2016 }]
		});
	});

	it('do not grow without bound', () => {
		const countries = ['FR', 'DE', 'IT', 'ES', 'BE', 'NL', 'PT', 'SE'].map((code) => `country=${code}`);
		expect(waysOf(countries.join('&'))).toHaveLength(16);
	});
});

describe('the best ways out', () => {
	const ways = waysOf('crime=drugs&country=FR&has=arrests');

	it('leave out one filter if that helps, the fullest first', () => {
		expect(bestWays(ways, [2, 0, 5, 9, 9, 9]).map(({ filters, count }) => [named(filters), count])).toEqual([
			[['has=arrests'], 5],
			[['crime=drugs'], 2]
		]);
	});

	it('leave out several when no single one helps', () => {
		expect(bestWays(ways, [0, 0, 0, 0, 7, 0]).map(({ filters }) => named(filters))).toEqual([
			['crime=drugs', 'has=arrests']
		]);
	});

	it('are none when nothing helps', () => {
		expect(bestWays(ways, [])).toEqual([]);
	});
});
