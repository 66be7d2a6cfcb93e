import { describe, expect, it } from 'vitest';
import { isCountryCode } from './countries.ts';
import { COUNTRIES_OF_REGION } from './countries.ts';
import { subregionsOf } from './subregion.ts';

const namesOf = (codes: string) => subregionsOf(codes.split(' ')).map(({ en }) => en);

describe('the parts of the world of a record', () => {
	it.each([
		['GH SN', ['West Africa']],
		['MX', ['Latin America', 'North America']],
		['TH VN MY ID PH', ['Southeast Asia']],
		['BR CO', ['Latin America', 'South America']],
		['NE ML', ['West Africa', 'Sahel']]
	])('%s: %j', (codes, names) => {
		expect(namesOf(codes)).toEqual(names);
	});

	it('are none of those in which few of its countries lie', () => {
		expect(namesOf('FR DE IT ES GH TH')).toEqual([]);
		expect(subregionsOf([])).toEqual([]);
	});

	it('are made of codes that exist', () => {
		const codes = Object.values(COUNTRIES_OF_REGION).flatMap((list) => list.split(' '));
		expect(codes.filter((code) => !isCountryCode(code))).toEqual([]);
		expect(codes.filter((code) => subregionsOf([code]).length > 0).length).toBeGreaterThan(120);
	});
});
