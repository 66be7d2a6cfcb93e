import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from './bytes.ts';
import { FARTHEST, nearestInFields, nearestOfTwo } from './nearness.ts';
import { Run } from './run.ts';

const FIELD = 1 << 16;

function runOf(places: readonly number[], span = 1): Run {
	const writer = new ByteWriter(64);
	places.slice(1).forEach((place, index) => writer.writeVarint(place - (places[index] ?? 0)));
	const bytes = writer.finish();
	const run = new Run();
	const firsts = Uint32Array.of(places[0] ?? 0);
	const furtherEnds = Uint32Array.of(bytes.length);
	run.open({ length: 1, documents: Uint32Array.of(0), firsts, furtherEnds, further: () => bytes }, 0, span);
	return run;
}

/** Every place of the one beside every place of the other, each so many words long. */
function nearestOfAll(one: readonly number[], other: readonly number[], span = 1, otherSpan = 1): number {
	const distances = one.flatMap((left) =>
		other.map((right) => {
			if (left >>> 16 !== right >>> 16) return FARTHEST;
			if (left === right) return 1;
			return Math.max(1, right > left ? right - (left + span - 1) : left - (right + otherSpan - 1) + 1);
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

	it('is counted from the end of a phrase, and nothing is nearer than side by side', () => {
		expect(nearestOfTwo(runOf([3], 3), runOf([6]))).toBe(1);
		expect(nearestOfTwo(runOf([3], 3), runOf([4]))).toBe(1);
		expect(nearestOfTwo(runOf([6]), runOf([3], 3))).toBe(2);
		expect(nearestOfTwo(runOf([4]), runOf([3], 3))).toBe(1);
		const places = fc
			.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 })
			.map((list) => list.toSorted((a, b) => a - b));
		const span = fc.integer({ min: 1, max: 4 });
		fc.assert(
			fc.property(places, places, span, span, (one, other, long, wide) => {
				expect(nearestOfTwo(runOf(one, long), runOf(other, wide))).toBe(nearestOfAll(one, other, long, wide));
			})
		);
	});
});

describe('how near two words come where only fields count', () => {
	it('looks at all their places, as often as asked', () => {
		const [one, other] = [runOf([1, FIELD + 3, 3 * FIELD]), runOf([2 * FIELD, 3 * FIELD + 9])];
		expect(nearestInFields(one, other)).toBe(1);
		one.rewind();
		expect(nearestInFields(one, runOf([2 * FIELD]))).toBe(FARTHEST);
		one.rewind();
		expect(nearestInFields(one, runOf([FIELD]))).toBe(1);
	});
});
