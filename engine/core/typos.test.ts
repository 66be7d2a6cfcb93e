import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SegmentBuilder } from './segment-builder.ts';
import type { Dictionary } from './dictionary.ts';
import { Tokenizer } from './tokenize.ts';
import { findTypos } from './typos.ts';

function dictionaryOf(words: readonly string[]): Dictionary {
	const builder = new SegmentBuilder(0);
	builder.beginDocument(0);
	builder.addText(new Tokenizer(), words.join(' '), 0, 0);
	return builder.finish().dictionary;
}

function find(
	words: readonly string[],
	word: string,
	most: number,
	isPrefix = false
): Record<string, number> {
	const dictionary = dictionaryOf(words);
	return Object.fromEntries(
		findTypos(dictionary, word, most, isPrefix).map(({ rank, typos }) => [dictionary.word(rank), typos])
	);
}

/** The textbook answer: insertions, deletions, substitutions and exchanges of neighbours, each worth one. */
function distance(left: string, right: string): number {
	const rows = Array.from({ length: left.length + 1 }, (_, row) =>
		Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0))
	);
	const at = (row: number, column: number): number => rows[row]?.[column] as number;
	for (let row = 1; row <= left.length; row++) {
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1] ? 0 : 1;
			let best = Math.min(at(row - 1, column - 1) + same, at(row - 1, column) + 1, at(row, column - 1) + 1);
			const isExchange = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			if (row > 1 && column > 1 && isExchange) best = Math.min(best, at(row - 2, column - 2) + 1);
			(rows[row] as number[])[column] = best;
		}
	}
	return at(left.length, right.length);
}

describe('misspelled words', () => {
	it('are found by insertion, deletion, substitution and exchange', () => {
		const words = ['lionfish', 'lionfsh', 'liionfish', 'lionfich', 'loinfish', 'goldfish'];
		expect(find(words, 'lionfish', 1)).toEqual({
			lionfish: 0,
			lionfsh: 1,
			liionfish: 1,
			lionfich: 1,
			loinfish: 1
		});
	});

	it('count two for the first letter', () => {
		expect(find(['police', 'bolice', 'olice', 'opolice'], 'police', 1)).toEqual({ police: 0 });
		expect(find(['bolice', 'olice', 'xpolice'], 'police', 2)).toEqual({ bolice: 2, olice: 2, xpolice: 2 });
	});

	it('match as soon as their beginning does, if the word is a prefix', () => {
		expect(find(['contrabando', 'contraband', 'concert'], 'contrbn', 2, true)).toEqual({
			contrabando: 2,
			contraband: 2
		});
	});

	it('agree with the textbook for words with the same first letter', () => {
		const word = fc
			.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })
			.map((rest) => `k${rest}`);
		fc.assert(
			fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (words, wanted) => {
				const expected = Object.fromEntries(
					words.map((other) => [other, distance(other, wanted)] as const).filter(([, typos]) => typos <= 2)
				);
				const found = find(words, wanted, 2);
				expect(found).toEqual(expect.objectContaining(expected));
				for (const [other, typos] of Object.entries(found))
					if (typos < 2) expect(distance(other, wanted)).toBe(typos);
			})
		);
	});
});
