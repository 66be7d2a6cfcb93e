import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from './bytes.ts';
import { mergeSegments } from './merge.ts';
import { phrasePostings } from './phrase.ts';
import { decodePostings, readPositions } from './postings.ts';
import type { Postings, SegmentSource } from './postings.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { BuiltSegment } from './segment-builder.ts';
import { Tokenizer } from './tokenize.ts';

const VOCABULARY = ['boat', 'boats', 'sea', 'gull', 'été', 'النص', '7'];
const texts = fc.array(
	fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 12 }).map((words) => words.join(' ')),
	{ minLength: 1, maxLength: 12 }
);

function build(documents: readonly string[], first: number): SegmentSource {
	const builder = new SegmentBuilder(first);
	const tokenizer = new Tokenizer();
	documents.forEach((text, index) => {
		builder.beginDocument(first + index);
		builder.addText(tokenizer, text, 3, 0);
	});
	return toSource(builder.finish());
}

function toSource(segment: BuiltSegment): SegmentSource {
	return {
		...segment,
		readDocuments: (from, to) => segment.documents.subarray(from, to),
		readPositions: (from, to) => segment.positions.subarray(from, to)
	};
}

function fold(word: string): string {
	const tokenizer = new Tokenizer();
	tokenizer.reset(word);
	tokenizer.next();
	return tokenizer.word();
}

function look(segments: readonly SegmentSource[], word: string): Postings {
	return decodePostings(
		segments.flatMap((segment) => {
			const rank = segment.dictionary.find(fold(word));
			return rank < 0 ? [] : [{ segment, rank }];
		})
	);
}

function toPlaces(postings: Postings): Record<number, number[]> {
	const into = new Uint32Array(1000);
	return Object.fromEntries(
		Array.from(postings.documents, (document, entry) => {
			const count = readPositions(postings, entry, into, 0);
			return [document, Array.from(into.subarray(0, count), (place) => place & 0xffff)];
		})
	);
}

/** Reads every text again, word by word. */
function naivePlaces(documents: readonly string[], words: readonly string[]): Record<number, number[]> {
	const places: Record<number, number[]> = {};
	documents.forEach((text, document) => {
		const own = text.split(' ');
		own.forEach((_, at) => {
			if (words.every((word, offset) => own[at + offset] === word)) (places[document] ??= []).push(at);
		});
	});
	return places;
}

describe('postings', () => {
	it('say what a naive scan says, whether in one segment, in two, or in two merged', () => {
		fc.assert(
			fc.property(texts, fc.nat({ max: 12 }), (documents, cut) => {
				const at = Math.min(cut, documents.length);
				const parts = [build(documents.slice(0, at), 0), build(documents.slice(at), at)];
				const sinks = { documents: new ByteWriter(), positions: new ByteWriter() };
				const whole = mergeSegments(parts, sinks);
				const merged = [
					toSource({ ...whole, documents: sinks.documents.finish(), positions: sinks.positions.finish() })
				];
				for (const word of VOCABULARY) {
					const expected = naivePlaces(documents, [word]);
					expect(toPlaces(look([build(documents, 0)], word))).toEqual(expected);
					expect(toPlaces(look(parts, word))).toEqual(expected);
					expect(toPlaces(look(merged, word))).toEqual(expected);
				}
			})
		);
	});

	it('of a phrase are the places where its words follow each other', () => {
		fc.assert(
			fc.property(
				texts,
				fc.array(fc.constantFrom(...VOCABULARY), { minLength: 2, maxLength: 3 }),
				(documents, phrase) => {
					const segment = build(documents, 0);
					const found = phrasePostings(phrase.map((word) => look([segment], word)));
					expect(toPlaces(found)).toEqual(naivePlaces(documents, phrase));
				}
			)
		);
	});
});
