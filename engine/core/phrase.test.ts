import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasePostings } from './phrase.ts';
import { decodePostings, readPositions } from './postings.ts';
import type { Postings, SegmentSource } from './postings.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { Tokenizer } from './tokenize.ts';

const text = fc.array(fc.constantFrom('red', 'blue', 'green'), { maxLength: 6 });
const document = fc.tuple(text, text);

function segmentOf(documents: readonly (readonly string[])[][]): SegmentSource {
	const builder = new SegmentBuilder(0);
	const tokenizer = new Tokenizer();
	documents.forEach((fields, number) => {
		builder.beginDocument(number);
		fields.forEach((words, field) => builder.addText(tokenizer, words.join(' '), field, 0));
	});
	const built = builder.finish();
	return {
		...built,
		readDocuments: (from, to) => built.documents.subarray(from, to),
		readPositions: (from, to) => built.positions.subarray(from, to)
	};
}

function placesIn(postings: Postings): [number, number[]][] {
	const into = new Uint32Array(32);
	return Array.from(postings.documents.subarray(0, postings.length), (number, entry) => [
		number,
		[...into.subarray(0, readPositions(postings, entry, into, 0))]
	]);
}

describe('a phrase', () => {
	it('is found wherever its words stand side by side in a field, be that at its beginning or at its end', () => {
		fc.assert(
			fc.property(
				fc.array(document, { minLength: 1, maxLength: 5 }),
				fc.array(fc.constantFrom('red', 'blue', 'green'), { minLength: 2, maxLength: 3 }),
				(documents, phrase) => {
					const segment = segmentOf(documents);
					const words = phrase.map((word) => {
						const rank = segment.dictionary.find(word);
						return decodePostings(rank < 0 ? [] : [{ segment, rank }]);
					});
					const expected = documents.flatMap((fields, number) => {
						const places = fields.flatMap((field, index) =>
							field.flatMap((_, at) =>
								phrase.every((word, step) => field[at + step] === word) ? [(index << 16) | at] : []
							)
						);
						return places.length > 0 ? [[number, places]] : [];
					});
					expect(placesIn(phrasePostings(words))).toEqual(expected);
				}
			),
			{ numRuns: 500 }
		);
	});
});
