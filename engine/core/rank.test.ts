import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';
import type { Rule } from './rank.ts';
import { smallest } from './smallest.ts';

function ruleOf(costs: readonly number[], worst: number): Rule {
	return {
		name: 'test',
		worst,
		costs: (documents) => Uint32Array.from(documents, (document) => costs[document] ?? 0)
	};
}

describe('ranking', () => {
	it('looks only into the buckets that the page needs', () => {
		const asked: number[] = [];
		const second: Rule = {
			name: 'second',
			worst: 0,
			costs: (documents) => {
				asked.push(documents.length);
				return Uint32Array.from(documents, (document) => 1000 - document);
			}
		};
		const documents = Uint32Array.from({ length: 1000 }, (_, index) => index);
		const first = ruleOf(
			Array.from(documents, (document) => Math.floor(document / 100)),
			9
		);
		const page = rank(documents, [first, second], {
			skip: 250,
			take: 10,
			wantCosts: false,
			admit: undefined
		});
		expect(page.map(({ document }) => document)).toEqual([249, 248, 247, 246, 245, 244, 243, 242, 241, 240]);
		expect(asked).toEqual([100]);
	});

	it('gives the page that sorting everything would give', () => {
		const numbers = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 50 })), { maxLength: 300 });
		fc.assert(
			fc.property(
				numbers,
				fc.nat({ max: 50 }),
				fc.nat({ max: 20 }),
				fc.boolean(),
				(pairs, skip, take, isCounted) => {
					const documents = Uint32Array.from(pairs, (_, index) => index);
					const rules = [
						ruleOf(
							pairs.map(([a]) => a),
							isCounted ? 5 : 0
						),
						ruleOf(
							pairs.map(([, b]) => b),
							isCounted ? 50 : 0
						)
					];
					const expected = pairs
						.map(([a, b], document) => ({ a, b, document }))
						.sort((x, y) => x.a - y.a || x.b - y.b || x.document - y.document)
						.slice(skip, skip + take)
						.map(({ document }) => document);
					const found = rank(documents, rules, { skip, take, wantCosts: false, admit: undefined });
					expect(found.map(({ document }) => document)).toEqual(expected);
				}
			)
		);
	});

	it('finds the n-th smallest number', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat({ max: 20 }), (numbers, count) => {
				const sorted = [...numbers].sort((a, b) => a - b);
				const expected = count === 0 ? -Infinity : (sorted[count - 1] ?? Infinity);
				expect(smallest(Uint32Array.from(numbers), count)).toBe(expected);
			})
		);
	});
});
