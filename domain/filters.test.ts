import { describe, expect, it } from 'vitest';
import { toClauses } from './filters.ts';
import { emptyQuery } from './query.ts';
import { parseQuery } from './parse-query.ts';

const clausesOf = (address: string, ...except: [Parameters<typeof toClauses>[1]?]) =>
	toClauses(parseQuery(new URLSearchParams(address)).query, ...except);

describe('toClauses', () => {
	it('asks nothing of an empty query, and words are no filter', () => {
		expect(toClauses(emptyQuery())).toEqual([]);
		expect(clausesOf('q=lionfish&sort=newest&page=3')).toEqual([]);
	});

	it('leaves out records that only name a country by the word asked for', () => {
		expect(clausesOf('q=ivory&kind=news')).toEqual(['kind IN ["news"]', 'namesakes NOT IN ["CI"]']);
		expect(clausesOf('q="ivory"')).toEqual([]);
	});

	it('takes any value of a filter and all filters together', () => {
		expect(clausesOf('crime=cyber&crime=drugs&country=FR')).toEqual([
			'crimes IN ["cyber", "drugs"]',
			'countries IN ["FR"]'
		]);
	});

	it('excludes what a minus marks', () => {
		expect(clausesOf('kind=news&kind=-notice')).toEqual(['kind IN ["news"]', 'kind NOT IN ["notice"]']);
	});

	it('takes any of several ranges of years, as one clause', () => {
		expect(clausesOf('year=2010..2012&year=2014')).toEqual(['year 2010 TO 2012 OR year 2014 TO 2014']);
	});

	it('leaves out the one filter whose own counts are wanted', () => {
		expect(clausesOf('crime=cyber&year=2014', 'crime')).toEqual(['year 2014 TO 2014']);
		expect(clausesOf('crime=cyber&year=2014', 'year')).toEqual(['crimes IN ["cyber"]']);
	});

	it('names attributes, not parameters', () => {
		expect(clausesOf('lang=ar&series=soga&notice=red&has=arrests')).toEqual([
			'languages IN ["ar"]',
			'series IN ["soga"]',
			'noticeType IN ["red"]',
			'states IN ["arrests"]'
		]);
	});

	it('cannot be broken out of by a value with quotes or backslashes', () => {
		const query = { ...emptyQuery(), series: ['a" OR kind = "notice', 'b\\'] };
		expect(toClauses(query)).toEqual(['series IN ["a\\" OR kind = \\"notice", "b\\\\"]']);
	});
});
