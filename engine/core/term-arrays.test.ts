import { describe, expect, it } from 'vitest';
import { setBit } from './bitmap.ts';
import { TermArrayPool } from './term-arrays.ts';
import type { TermArrays } from './term-arrays.ts';

function note(arrays: TermArrays, documents: readonly number[]): Uint32Array[] {
	for (const document of documents) {
		arrays.costs[document] = 1;
		arrays.heads[document] = 1;
		arrays.firsts[document] = 7;
		setBit(arrays.bits, document);
	}
	return [Uint32Array.from(documents)];
}

const isClean = ({ costs, heads, firsts, bits }: TermArrays): boolean =>
	[costs, heads, firsts, bits].every((array) => array.every((value: number) => value === 0));

describe('arrays for the terms of a query', () => {
	it.each([
		['few', [3, 64, 999]],
		['many', Array.from({ length: 900 }, (_, document) => document)]
	])('are used again, and are clean, after %s documents', (_, documents) => {
		const pool = new TermArrayPool();
		const first = pool.take(1000);
		pool.giveBack(first, note(first, documents));
		const second = pool.take(1000);
		expect(second.costs).toBe(first.costs);
		expect(isClean(second)).toBe(true);
	});

	it('are made anew when the index has grown', () => {
		const pool = new TermArrayPool();
		const small = pool.take(10);
		expect(pool.take(1000).costs.length).toBe(1000);
		pool.giveBack(small, note(small, [1]));
		expect(pool.take(1000).costs.length).toBe(1000);
	});
});
