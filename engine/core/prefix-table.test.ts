import { describe, expect, it } from 'vitest';
import { ByteWriter } from './bytes.ts';
import { mergeSegments } from './merge.ts';
import type { SegmentSource } from './postings.ts';
import { packPrefixes, unpackPrefixes, writePrefixes } from './prefix-table.ts';
import { prefixPostings } from './prefix-postings.ts';
import type { PrefixTable } from './prefix-table.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { Tokenizer } from './tokenize.ts';

const words = Array.from({ length: 500 }, (_, index) => `${'ab'[index % 2]}${'xyz'[index % 3]}${index}`);
const FIRST = 40;
const texts = Array.from({ length: 60 }, (_, document) =>
	Array.from({ length: 15 }, (__, at) => words[(document * 37 + at * 11) % words.length] as string)
);

/** A segment of the texts from one up to, not including, another; with lists of its own or without. */
function segmentOf(from: number, to: number, isListed: boolean): SegmentSource {
	const builder = new SegmentBuilder(FIRST + from);
	const tokenizer = new Tokenizer();
	texts.slice(from, to).forEach((text, index) => {
		builder.beginDocument(FIRST + from + index);
		builder.addText(tokenizer, text.join(' '), 2, 0);
	});
	const built = builder.finish();
	const source: SegmentSource = {
		...built,
		readDocuments: (start, end) => built.documents.subarray(start, end),
		readPositions: (start, end) => built.positions.subarray(start, end)
	};
	if (!isListed) return source;
	const stream = new ByteWriter();
	const prefixes = writePrefixes(built.dictionary, [source], stream);
	return { ...source, prefixes, readPrefixes: (start, end) => stream.bytes.subarray(start, end) };
}

/** What is found of a beginning is what the texts say. */
function expectFound(segments: readonly SegmentSource[], prefix: string): void {
	const alive = new Uint32Array(4).fill(0xffffffff);
	const ranges = segments.map(({ dictionary }) => dictionary.prefixRange(prefix));
	const found = prefixPostings(segments, alive, prefix, ranges);
	const places = Array.from(found.documents, (document, index) => [document, found.firsts[index]]);
	expect(places).toEqual(
		texts.flatMap((text, index) => {
			const first = text.findIndex((word) => word.startsWith(prefix));
			return first < 0 ? [] : [[FIRST + index, (2 << 16) | first]];
		})
	);
}

function expectAllListed(segment: SegmentSource, table: PrefixTable, stream: ByteWriter): void {
	const prefixes = unpackPrefixes(packPrefixes(table));
	const listed = {
		...segment,
		prefixes,
		readPrefixes: (from: number, to: number) => stream.bytes.subarray(from, to)
	};
	expect([...prefixes.entries.keys()]).toEqual(expect.arrayContaining(['a', 'b']));
	for (const prefix of prefixes.entries.keys()) expectFound([listed], prefix);
}

describe('the lists of short prefixes', () => {
	it('hold every document with a word that begins so, and the first place of one', () => {
		const segment = segmentOf(0, texts.length, false);
		const stream = new ByteWriter();
		expectAllListed(segment, writePrefixes(segment.dictionary, [segment], stream), stream);
	});

	it('are put together from the lists of the parts, and from the words of parts that have none', () => {
		const parts = [segmentOf(0, 25, true), segmentOf(25, 28, false), segmentOf(28, texts.length, true)];
		expect(parts.map(({ prefixes }) => prefixes?.entries.has('b'))).toEqual([true, undefined, true]);
		const merged = mergeSegments(parts, { documents: new ByteWriter(), positions: new ByteWriter() });
		const stream = new ByteWriter();
		const table = writePrefixes(merged.dictionary, parts, stream);
		const alone = segmentOf(0, texts.length, false);
		expectAllListed(alone, table, stream);

		const again = new ByteWriter();
		expect(writePrefixes(alone.dictionary, [alone], again)).toEqual(table);
		expect(again.finish()).toEqual(stream.finish());
	});

	it('say what the words say that are read where there is no list', () => {
		const parts = [segmentOf(0, 25, true), segmentOf(25, texts.length, false)];
		for (const prefix of ['a', 'b', 'bx', 'ay4', 'bx3', 'ax0', 'az', 'nothing']) expectFound(parts, prefix);
	});

	it('are not made for prefixes with few words', () => {
		const builder = new SegmentBuilder(0);
		builder.beginDocument(0);
		builder.addText(new Tokenizer(), 'a few words only', 0, 0);
		const built = builder.finish();
		const readDocuments = (from: number, to: number): Uint8Array => built.documents.subarray(from, to);
		expect(
			writePrefixes(built.dictionary, [{ ...built, readDocuments }], new ByteWriter()).entries.size
		).toBe(0);
	});
});
