import { describe, expect, it } from 'vitest';
import { classStep, countStep, shareStep, stepsInUse } from './heat-step.ts';

describe('the shade of a cell', () => {
	it('is the lightest for one and the darkest for the most, as the key says', () => {
		expect([1, 2].map((count) => countStep(count, 2))).toEqual([1, 7]);
		expect([1, 4, 8].map((count) => countStep(count, 8))).toEqual([1, 4, 7]);
		expect(countStep(null, 8)).toBe(0);
	});

	it('is one shade where every cell holds one', () => {
		expect(stepsInUse(1)).toEqual([4]);
		expect(stepsInUse(2)).toEqual([1, 7]);
		expect(stepsInUse(40)).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});

	it('of a share is none for nothing and the darkest for the whole', () => {
		expect([0, 1, 5, 10].map((part) => shareStep(part, 10))).toEqual([0, 1, 4, 7]);
	});
});

describe('the shade of a class on a map', () => {
	it('spreads few classes as far as many', () => {
		expect([0, 1, 2, 3].map((index) => classStep(index, 4))).toEqual([1, 3, 4, 6]);
		expect([0, 5].map((index) => classStep(index, 6))).toEqual([1, 6]);
		expect(classStep(0, 1)).toBe(4);
	});
});
