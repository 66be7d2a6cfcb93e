import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, precisionOf, sortableDay, yearOf } from './calendar.ts';

const day = (date: Date) => date.toISOString().slice(0, 10);
const anyDay = fc
	.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
	.map(day);
const anyPartialDate = fc
	.tuple(anyDay, fc.constantFrom(4, 7, 10))
	.map(([date, length]) => date.slice(0, length));

describe('a partial date', () => {
	it.each([
		['2008', 'year', '2008-01-01', '2008-12-31'],
		['2008-11', 'month', '2008-11-01', '2008-11-30'],
		['2008-02', 'month', '2008-02-01', '2008-02-29'],
		['2007-02', 'month', '2007-02-01', '2007-02-28'],
		['2008-12', 'month', '2008-12-01', '2008-12-31'],
		['2008-11-04', 'day', '2008-11-04', '2008-11-04']
	])('%s is known to the %s and spans %s to %s', (date, precision, first, last) => {
		expect(precisionOf(date)).toBe(precision);
		expect(day(firstDay(date))).toBe(first);
		expect(day(lastDay(date))).toBe(last);
	});

	it('gives its year', () => {
		expect(['2008', '2008-11', '2008-11-04'].map(yearOf)).toEqual([2008, 2008, 2008]);
	});

	it('sorts as one number, the vague before the precise', () => {
		expect(
			['2008-11-04', '2008-11', '2009', '2008'].toSorted((a, b) => sortableDay(a) - sortableDay(b))
		).toEqual(['2008', '2008-11', '2008-11-04', '2009']);
		expect(sortableDay('2008-11-04')).toBe(20081104);
	});

	it('never ends before it begins, and stays in its year', () => {
		const property = fc.property(anyPartialDate, (date) => {
			expect(firstDay(date).getTime()).toBeLessThanOrEqual(lastDay(date).getTime());
			expect(firstDay(date).getUTCFullYear()).toBe(yearOf(date));
			expect(lastDay(date).getUTCFullYear()).toBe(yearOf(date));
		});
		expect(() => fc.assert(property)).not.toThrow();
	});

	it('keeps the order of full days', () => {
		const property = fc.property(anyDay, anyDay, (a, b) => {
			expect(Math.sign(sortableDay(a) - sortableDay(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
		});
		expect(() => fc.assert(property)).not.toThrow();
	});
});
