import { describe, expect, it } from 'vitest';
import { emptyQuery } from './query.ts';
import { parseQuery } from './parse-query.ts';
import { hasFilters, toggleValue, toggleYear, withoutFilters, withoutKey, withYears } from './refine.ts';

const query = (address: string) => parseQuery(new URLSearchParams(address)).query;

describe('refining a query', () => {
	it('adds a value, takes it away again, and goes back to the first page', () => {
		const added = toggleValue(query('q=tiger&page=4'), 'crime', 'drugs');
		expect(added).toEqual(query('q=tiger&crime=drugs'));
		expect(toggleValue(added, 'crime', 'drugs')).toEqual(query('q=tiger'));
	});

	it('replaces a value by its exclusion and the other way round', () => {
		expect(toggleValue(query('kind=news'), 'kind', '-news').kind).toEqual(['-news']);
		expect(toggleValue(query('kind=-news'), 'kind', 'news').kind).toEqual(['news']);
	});

	it('picks a year, and lets it go when it was the only one', () => {
		const picked = toggleYear(query('year=2010..2016'), 2014);
		expect(picked.year).toEqual([{ from: 2014, to: 2014 }]);
		expect(toggleYear(picked, 2014).year).toEqual([]);
	});

	it('merges years that touch', () => {
		const years = [
			{ from: 2015, to: 2015 },
			{ from: 2014, to: 2014 }
		];
		expect(withYears(emptyQuery(), years).year).toEqual([{ from: 2014, to: 2015 }]);
	});

	it('clears one filter, or all of them but not the words and the order', () => {
		const full = query('q=tiger&kind=news&crime=drugs&year=2014&sort=newest');
		expect(withoutKey(full, 'year')).toEqual(query('q=tiger&kind=news&crime=drugs&sort=newest'));
		expect(withoutFilters(full)).toEqual(query('q=tiger&sort=newest'));
	});

	it('knows whether any filter is set', () => {
		expect(hasFilters(query('q=tiger&sort=newest&page=2'))).toBe(false);
		expect(hasFilters(query('year=2014'))).toBe(true);
		expect(hasFilters(query('has=arrests'))).toBe(true);
	});

	it('never changes the query it is given', () => {
		const before = query('kind=news&year=2014&page=2');
		const copy = structuredClone(before);
		toggleValue(before, 'kind', 'event');
		toggleYear(before, 2015);
		withoutFilters(before);
		expect(before).toEqual(copy);
	});
});
