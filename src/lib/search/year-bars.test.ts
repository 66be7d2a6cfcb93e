import { describe, expect, it } from 'vitest';
import { FIRST_YEAR } from '#domain/query.ts';
import { coveredBars, toYearBars, yearsBetween } from './year-bars.ts';

const values = [
	{ value: '1923', count: 1 },
	{ value: '1956', count: 2 },
	{ value: '2001', count: 3 },
	{ value: '2004', count: 4 }
];

describe('the bars of the year filter', () => {
	it('show every year, those without records too, and what came before 2001 in one bar', () => {
		expect(toYearBars(values, [])).toEqual([
			{ from: FIRST_YEAR, to: 2000, count: 3 },
			{ from: 2001, to: 2001, count: 3 },
			{ from: 2002, to: 2002, count: 0 },
			{ from: 2003, to: 2003, count: 0 },
			{ from: 2004, to: 2004, count: 4 }
		]);
	});

	it('show old years one by one when there are only old ones', () => {
		expect(
			toYearBars(
				[
					{ value: '1923', count: 1 },
					{ value: '1925', count: 1 }
				],
				[]
			)
		).toHaveLength(3);
	});

	it('reach to a chosen year beyond the last record', () => {
		expect(toYearBars(values, [{ from: 2004, to: 2006 }]).at(-1)).toEqual({ from: 2006, to: 2006, count: 0 });
	});

	it('are none without years', () => {
		expect(toYearBars([], [])).toEqual([]);
	});
});

describe('choosing between bars', () => {
	const bars = toYearBars(values, []);

	it('gives the years of both ends, whichever came first', () => {
		expect(yearsBetween(bars, 3, 1)).toEqual([{ from: 2001, to: 2003 }]);
		expect(yearsBetween(bars, 0, 1)).toEqual([{ from: FIRST_YEAR, to: 2001 }]);
	});

	it('is no filter when it covers all', () => {
		expect(yearsBetween(bars, 0, 4)).toEqual([]);
	});

	it('and reading a choice back are each other’s inverse', () => {
		expect(coveredBars(bars, yearsBetween(bars, 1, 3))).toEqual([1, 3]);
		expect(coveredBars(bars, [])).toEqual([0, 4]);
	});
});
