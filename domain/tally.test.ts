import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, sumFigures } from './bound.ts';
import type { Figure } from './figure.ts';
import type { Operation } from './operation.ts';
import {
	addTallies,
	type Distribution,
	MOST_TALLY_WORDS,
	readCrimes,
	readTallies,
	sumOfTally,
	type TallyAttribute,
	toTallies
} from './tally.ts';

const anOperation = (fields: Partial<Operation>): Operation => ({
	id: 'some-operation',
	name: 'Some Operation',
	announced: '2014-07-18',
	crimeTypes: ['illegal-gambling'],
	countries: [],
	countriesComplete: false,
	seizures: [],
	other: [],
	sources: [{ url: 'https://example.org/a', publisher: 'INTERPOL', date: '2014-07-18' }],
	confidence: 'high',
	title: { en: 'Title' },
	summary: { en: 'Summary' },
	...fields
});

const people = (value: number, bound: Figure['bound'] = 'exact'): Figure => ({
	value,
	bound,
	unit: 'people'
});

/** What a search server's facet distribution says of some operations: in how many each word occurs. */
function distributionOf(operations: Operation[], attribute: TallyAttribute): Distribution {
	const counts: Record<string, number> = {};
	for (const operation of operations)
		for (const word of new Set(toTallies(operation)[attribute])) counts[word] = (counts[word] ?? 0) + 1;
	return counts;
}

describe('tallies', () => {
	it('say a figure digit by digit, with its bound', () => {
		const { tallyArrests } = toTallies(anOperation({ arrests: people(1400, 'at-least') }));
		expect(tallyArrests).toEqual(['*|2014||at-least', '*|2014||3:1', '*|2014||2:4']);
	});

	it('add up to what adding the figures themselves gives, bounds included', () => {
		const figure = fc.option(
			fc.record({ value: fc.integer({ min: 0, max: 1e13 }), bound: fc.constantFrom(...BOUNDS) }),
			{ nil: undefined }
		);
		fc.assert(
			fc.property(fc.array(figure, { maxLength: 60 }), (figures) => {
				const operations = figures.map((bounded) =>
					anOperation(bounded ? { arrests: { ...bounded, unit: 'people' } } : {})
				);
				const tally = readTallies(distributionOf(operations, 'tallyArrests')).get(2014)?.get('');
				expect(sumOfTally(tally, operations.length)).toEqual(sumFigures(figures));
			})
		);
	});

	it('keep fractions, and add things of one unit in one operation', () => {
		const things = [2.35, 27.5, 0.1, 2.35].map((value) => ({
			what: { en: 'ivory' },
			figure: { value, bound: 'about' as const, unit: 'kg' }
		}));
		const table = readTallies(distributionOf([anOperation({ seizures: things })], 'tallySeizures'));
		expect(table.get(2014)?.get('of kg')?.value).toBeCloseTo(32.3, 9);
		expect(table.get(2014)?.get('of kg')?.stated).toBe(1);
	});

	it('know how far ranges reach', () => {
		const range: Figure = { value: 100, high: 250, bound: 'range', unit: 'people' };
		const table = readTallies(distributionOf([anOperation({ arrests: range })], 'tallyArrests'));
		expect(table.get(2014)?.get('')).toMatchObject({ value: 100, spread: 150 });
	});

	it('follow the rule that chooses among sources', () => {
		const operation = anOperation({
			arrests: people(60),
			rivals: [
				{ of: 'arrests', figure: people(40) },
				{
					of: 'arrests',
					figure: people(75),
					source: { url: 'https://example.org/b', publisher: 'Reuters', date: '2015-01-01' }
				}
			]
		});
		const distribution = distributionOf([operation, anOperation({ arrests: people(5) })], 'tallyArrests');
		const sum = (rule: 'stated' | 'lowest' | 'latest') =>
			readTallies(distribution, rule).get(2014)?.get('')?.value;
		expect([sum('stated'), sum('lowest'), sum('latest')]).toEqual([65, 45, 80]);
	});

	it('choose nothing where the record shows no figure, whatever its rivals say', () => {
		const operation = anOperation({ rivals: [{ of: 'arrests', figure: people(130) }] });
		expect(toTallies(operation).tallyArrests).toEqual([]);
	});

	it('tell kinds of money apart, and add them on request', () => {
		const usd = (value: number): Figure => ({ value, bound: 'exact', unit: 'USD' });
		const operations = [
			anOperation({ seizureUsd: usd(7), seizureKind: 'goods' }),
			anOperation({ seizureUsd: usd(30), seizureKind: 'money' })
		];
		const parts = readTallies(distributionOf(operations, 'tallyMoney')).get(2014);
		expect(parts?.get('goods')?.value).toBe(7);
		expect(addTallies(parts?.values() ?? []).value).toBe(37);
	});

	it('count an operation under each crime type and group', () => {
		const operation = anOperation({ crimeTypes: ['financial-crime', 'corruption'], announced: '2014' });
		const crimes = readCrimes(distributionOf([operation], 'tallyCrimes'));
		expect([...crimes.keys()]).toEqual(['financial-crime', 'corruption', 'finance', 'only finance']);
		expect(crimes.get('finance')?.get('2014')).toBe(1);
	});

	it('refuse a distribution that may have been cut off', () => {
		const long = Object.fromEntries(Array.from({ length: MOST_TALLY_WORDS }, (_, index) => [`w${index}`, 1]));
		expect(() => readTallies(long)).toThrow('cut off');
	});

	it('refuse a figure too large to be added exactly', () => {
		expect(() => toTallies(anOperation({ arrests: people(1e16) }))).toThrow('cannot add up');
	});
});
