import { describe, expect, it } from 'vitest';
import { stepsTo } from './steps.ts';

describe('the steps of a value axis', () => {
	it.each([
		[20, [0, 5, 10, 15, 20]],
		[1, [0, 1]],
		[23_600, [0, 10_000, 20_000, 30_000]],
		[0, [0, 1]]
	])('to %d are %j', (highest, steps) => {
		expect(stepsTo(highest)).toEqual(steps);
	});

	it('reach the highest value with at most five lines, whatever it is', () => {
		for (let highest = 1; highest < 3_000_000; highest = Math.ceil(highest * 1.37)) {
			const steps = stepsTo(highest);
			expect(steps.at(-1)).toBeGreaterThanOrEqual(highest);
			expect(steps.length).toBeLessThanOrEqual(6);
			expect(steps.every(Number.isInteger)).toBe(true);
		}
	});
});
