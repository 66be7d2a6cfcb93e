import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from './bytes.ts';
import { FARTHEST, nearestOfTwo } from './nearness.ts';
import { Run } from './run.ts';

const FIELD = 1 << 16;

function runOf(places: readonly number[]): Run {
	const writer = new ByteWriter(64);
	places.slice(1).forEach((place, index) => writer.writeVarint(place - (places[index] ?? 0)));
	const bytes = writer.finish();
	const run = new Run();
	const firsts = Uint32Array.of(places[0] ?? 0);
	const furtherEnds = Uint32Array.of(bytes.length);
	run.open({ length: 1, documents: Uint32Array.of(0), firsts, furtherEnds, further: () => bytes }, 0);
	return run;
}

/** Every place of the one beside every place of the other. */
function nearestOfAll(one: readonly number[], other: readonly number[]): number {
	const distances = one.flatMap((left) =>
		other.map((right) => {
			if (left >>> 16 !== right >>> 16) return FARTHEST;
			if (left === right) return 1;
			return right > left ? right - left : left - right + 1;
		})
	);
	return Math.min(FARTHEST, ...distances);
}

describe('how near two words come', () => {
	it('is 1 side by side, 2 if they changed places, and no more than far', () => {
		expect(nearestOfTwo(runOf([3]), runOf([4]))).toBe(1);
		expect(nearestOfTwo(runOf([4]), runOf([3]))).toBe(2);
		expect(nearestOfTwo(runOf([4]), runOf([4]))).toBe(1);
		expect(nearestOfTwo(runOf([4]), runOf([400]))).toBe(FARTHEST);
	});

	it('is far in two fields, though the one ends where the other begins', () => {
		expect(nearestOfTwo(runOf([FIELD - 1]), runOf([FIELD]))).toBe(FARTHEST);
		expect(nearestOfTwo(runOf([FIELD]), runOf([FIELD - 1]))).toBe(FARTHEST);
	});

	it('is that of the nearest of all their places', () => {
		const place = fc
			.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 }))
			.map(([field, position]) => field * FIELD + (position > 55 ? FIELD - 61 + position : position));
		const places = fc
			.uniqueArray(place, { minLength: 1, maxLength: 12 })
			.map((list) => list.toSorted((a, b) => a - b));
		fc.assert(
			fc.property(places, places, (one, other) => {
				expect(nearestOfTwo(runOf(one), runOf(other))).toBe(nearestOfAll(one, other));
			})
		);
	});
});
