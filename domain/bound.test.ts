import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounded, BOUNDS, sumFigures } from './bound.ts';

const figure = (value: number, bound: Bounded['bound'] = 'exact'): Bounded => ({ value, bound });
const anyFigure = fc.record({ value: fc.nat(), bound: fc.constantFrom(...BOUNDS) });

describe('sumFigures', () => {
	it('adds exact figures to an exact sum', () => {
		expect(sumFigures([figure(423), figure(185)])).toEqual({
			value: 608,
			bound: 'exact',
			stated: 2,
			silent: 0
		});
	});

	it('says "at least" as soon as one figure is a minimum', () => {
		expect(sumFigures([figure(423), figure(1300, 'at-least'), figure(25, 'about')]).bound).toBe('at-least');
	});

	it('counts a range at its lower end and makes the sum a minimum', () => {
		expect(sumFigures([figure(10), figure(40, 'range')])).toMatchObject({ value: 50, bound: 'at-least' });
	});

	it.each(['about', 'nearly'] as const)('says "about" when a figure is %s and none is a minimum', (bound) => {
		expect(sumFigures([figure(10), figure(25, bound)]).bound).toBe('about');
	});

	it('says "at least" when a record states no figure, and counts that record', () => {
		expect(sumFigures([figure(10), undefined, undefined])).toEqual({
			value: 10,
			bound: 'at-least',
			stated: 1,
			silent: 2
		});
	});

	it('does not call nothing "at least 0" when no record states a figure', () => {
		expect(sumFigures([undefined])).toEqual({ value: 0, bound: 'exact', stated: 0, silent: 1 });
		expect(sumFigures([])).toEqual({ value: 0, bound: 'exact', stated: 0, silent: 0 });
	});

	it('keeps a stated zero apart from silence', () => {
		expect(sumFigures([figure(0)])).toMatchObject({ value: 0, stated: 1, silent: 0 });
	});

	it('does not depend on the order of its figures', () => {
		const property = fc.property(fc.array(fc.option(anyFigure, { nil: undefined })), (figures) => {
			expect(sumFigures(figures.toReversed())).toEqual(sumFigures(figures));
		});
		expect(() => fc.assert(property)).not.toThrow();
	});

	it('accounts for each record exactly once, and adds exactly', () => {
		const property = fc.property(fc.array(fc.option(anyFigure, { nil: undefined })), (figures) => {
			const sum = sumFigures(figures);
			expect(sum.stated + sum.silent).toBe(figures.length);
			expect(sum.value).toBe(figures.reduce((total, each) => total + (each?.value ?? 0), 0));
		});
		expect(() => fc.assert(property)).not.toThrow();
	});
});
