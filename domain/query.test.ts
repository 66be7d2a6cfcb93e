import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from './countries.ts';
import { CRIME_GROUPS, CRIME_TYPES } from './crime-type.ts';
import { KINDS, STATED_MEASURES } from './kind.ts';
import { LANGUAGES } from './language.ts';
import { NOTICE_TYPES } from './notice-type.ts';
import {
	emptyQuery,
	FIRST_YEAR,
	LAST_YEAR,
	mergeYears,
	parseYears,
	type SearchQuery,
	SORTS,
	stringifyQuery,
	stringifyYears
} from './query.ts';
import { parseQuery } from './parse-query.ts';
import { REGIONS } from './region.ts';

const parse = (address: string) => parseQuery(new URLSearchParams(address));

const listOf = (ids: readonly string[]) =>
	fc.uniqueArray(
		fc.tuple(fc.constantFrom(...ids), fc.boolean()).map(([id, not]) => (not ? `-${id}` : id)),
		{ maxLength: 6 }
	);
const years = fc
	.array(
		fc
			.tuple(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }), fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }))
			.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
		{ maxLength: 4 }
	)
	.map(mergeYears);
const anyQuery: fc.Arbitrary<SearchQuery> = fc
	.record({
		q: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
		kind: listOf(KINDS),
		crime: listOf([...CRIME_TYPES, ...CRIME_GROUPS]),
		country: listOf([...COUNTRY_CODES, ...REGIONS]),
		lang: listOf(LANGUAGES),
		series: listOf(['pangea', 'first-light', '30-days-at-sea']),
		notice: listOf(NOTICE_TYPES),
		has: listOf(STATED_MEASURES),
		year: years,
		sort: fc.option(fc.constantFrom(...SORTS), { nil: undefined }),
		page: fc.integer({ min: 1, max: 10_000 })
	})
	.map(({ sort, ...query }) => (sort ? { ...query, sort } : query));

describe('parseQuery', () => {
	it('reads back every query that stringifyQuery writes', () => {
		const property = fc.property(anyQuery, (query) => {
			expect(parseQuery(stringifyQuery(query))).toEqual({ query, problems: [] });
		});
		expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
	});

	it('survives any address at all, and what it keeps it can write and read again', () => {
		const keys = fc.constantFrom(
			'q',
			'kind',
			'crime',
			'country',
			'lang',
			'series',
			'year',
			'sort',
			'page',
			'x'
		);
		const property = fc.property(fc.array(fc.tuple(keys, fc.string({ unit: 'binary' }))), (pairs) => {
			const { query } = parseQuery(new URLSearchParams(pairs));
			expect(parseQuery(stringifyQuery(query)).query).toEqual(query);
		});
		expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
	});

	it('asks for everything when the address is bare', () => {
		expect(parse('')).toEqual({ query: emptyQuery(), problems: [] });
	});

	it('takes repeated keys as a list and drops repetitions', () => {
		expect(parse('crime=cybercrime&crime=drugs&crime=cybercrime').query.crime).toEqual([
			'cybercrime',
			'drugs'
		]);
	});

	it('keeps the valid part and names the rest', () => {
		const { query, problems } = parse(
			'kind=news&kind=gossip&country=FR&country=XX&year=abc&sort=luck&page=-1'
		);
		expect(query).toMatchObject({ kind: ['news'], country: ['FR'], year: [], page: 1 });
		expect(query).not.toHaveProperty('sort');
		expect(problems).toEqual([
			{ key: 'kind', value: 'gossip', reason: 'unknown-value' },
			{ key: 'country', value: 'XX', reason: 'unknown-value' },
			{ key: 'year', value: 'abc', reason: 'not-a-year' },
			{ key: 'sort', value: 'luck', reason: 'unknown-value' },
			{ key: 'page', value: '-1', reason: 'not-a-page' }
		]);
	});

	it.each(['0', '-1', '1.5', '1e3', '10001', '99999', 'two', '01'])('takes no page %j', (page) => {
		const { query, problems } = parse(`page=${page}`);
		expect(query.page).toBe(1);
		expect(problems).toEqual([{ key: 'page', value: page, reason: 'not-a-page' }]);
	});

	it('takes an excluded value, and refuses an excluded unknown one', () => {
		expect(parse('kind=-news').query.kind).toEqual(['-news']);
		expect(parse('kind=--news').problems).toHaveLength(1);
	});

	it('takes a region where a country may stand, but no country in small letters', () => {
		expect(parse('country=africa&country=fr').query.country).toEqual(['africa']);
	});

	it('cuts an endless query and says so without repeating it whole', () => {
		const { query, problems } = parse(`q=${'a'.repeat(5000)}`);
		expect(query.q).toHaveLength(300);
		expect(problems).toEqual([{ key: 'q', value: `${'a'.repeat(40)}…`, reason: 'too-long' }]);
	});

	it.each([`${'a'.repeat(299)}🐅`, `${'a'.repeat(299)} b`])(
		'cuts where the rest can be written and read again',
		(words) => {
			const { query } = parseQuery(new URLSearchParams({ q: words }));
			expect(query.q).toBe('a'.repeat(299));
			expect(parseQuery(stringifyQuery(query))).toEqual({ query, problems: [] });
		}
	);

	it('stops at a hundred values of one key', () => {
		const { query, problems } = parse(COUNTRY_CODES.map((code) => `country=${code}`).join('&'));
		expect(query.country).toHaveLength(100);
		expect(problems).toHaveLength(COUNTRY_CODES.length - 100);
		expect(problems[0]?.reason).toBe('too-many');
	});

	it('leaves keys alone that it does not know', () => {
		expect(parse('utm_source=letter&q=tiger').problems).toEqual([]);
	});
});

describe('stringifyQuery', () => {
	it('writes nothing for what equals its default', () => {
		expect(stringifyQuery(emptyQuery()).toString()).toBe('');
	});

	it('always writes in the same order', () => {
		const { query } = parse('page=2&year=2014&crime=cyber&q=bank&kind=news');
		expect(stringifyQuery(query).toString()).toBe('q=bank&kind=news&crime=cyber&year=2014&page=2');
	});
});

describe('years', () => {
	it.each([
		['2014', { from: 2014, to: 2014 }],
		['2010..2016', { from: 2010, to: 2016 }],
		['2010..', { from: 2010, to: LAST_YEAR }],
		['..2016', { from: FIRST_YEAR, to: 2016 }],
		['1900..2100', { from: FIRST_YEAR, to: LAST_YEAR }]
	])('reads %s', (text, range) => {
		expect(parseYears(text)).toEqual(range);
		expect(stringifyYears(range)).toBe(text);
	});

	it.each(['', '..', '14', '2016..2010', '20142015', '2014...2015', '2014-2016', '1899', '2101', '2014..99'])(
		'reads no years in %j',
		(text) => {
			expect(parseYears(text)).toBeUndefined();
		}
	);

	it('become one range where they touch or overlap', () => {
		expect(
			mergeYears([
				{ from: 2014, to: 2016 },
				{ from: 2010, to: 2011 },
				{ from: 2012, to: 2012 },
				{ from: 2015, to: 2015 }
			])
		).toEqual([
			{ from: 2010, to: 2012 },
			{ from: 2014, to: 2016 }
		]);
	});

	it('cover after merging exactly the years that they covered before', () => {
		const range = fc
			.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 0, max: 8 }))
			.map(([from, length]) => ({ from, to: from + length }));
		const covered = (ranges: { from: number; to: number }[]) =>
			Array.from({ length: 60 }, (_, index) => 1990 + index).filter((year) =>
				ranges.some(({ from, to }) => from <= year && year <= to)
			);
		const property = fc.property(fc.array(range), (ranges) => {
			expect(covered(mergeYears(ranges))).toEqual(covered(ranges));
		});
		expect(() => fc.assert(property)).not.toThrow();
	});
});
