import { describe, expect, it } from 'vitest';
import { Figure } from './figure.ts';

const problemsOf = (figure: unknown) => Figure.safeParse(figure).error?.issues.map(({ message }) => message);

describe('Figure', () => {
	it('takes a number with its bound, its words and its evidence', () => {
		const figure = {
			value: 10_000_000,
			bound: 'nearly',
			unit: 'USD',
			asWritten: 'près de 10 millions d’USD',
			evidence: { sentence: { fr: 'Près de 10 millions d’USD ont été saisis.' }, span: [0, 24] }
		};
		expect(Figure.parse(figure)).toEqual(figure);
	});

	it('takes a range with both its ends', () => {
		expect(Figure.safeParse({ value: 40, bound: 'range', high: 50, unit: 'people' }).success).toBe(true);
	});

	it('takes zero: none is a statement too', () => {
		expect(Figure.safeParse({ value: 0, bound: 'exact', unit: 'notices' }).success).toBe(true);
	});

	it.each([
		[{ value: 40, bound: 'range', unit: 'people' }],
		[{ value: 40, bound: 'exact', high: 50, unit: 'people' }]
	])('wants an upper end with a range and with nothing else: %j', (figure) => {
		expect(problemsOf(figure)).toEqual(['high and bound "range" belong together']);
	});

	it('wants the upper end above the lower', () => {
		expect(problemsOf({ value: 50, bound: 'range', high: 50, unit: 'people' })).toEqual([
			'high must be greater than value'
		]);
	});

	it.each([
		[{ value: -1, bound: 'exact', unit: 'people' }],
		[{ value: Number.NaN, bound: 'exact', unit: 'people' }],
		[{ value: '27', bound: 'exact', unit: 'people' }],
		[{ value: 27, bound: 'fewer-than', unit: 'people' }],
		[{ value: 27, bound: 'exact', unit: '' }],
		[{ value: 27, bound: 'exact' }],
		[{ value: 27, bound: 'exact', unit: 'people', guess: true }],
		[{ value: 27, bound: 'exact', unit: 'people', evidence: { sentence: {} } }]
	])('refuses %j', (figure) => {
		expect(Figure.safeParse(figure).success).toBe(false);
	});
});
