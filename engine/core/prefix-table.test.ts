import { describe, expect, it } from 'vitest';
import { buildPrefixes, packPrefixes, readPrefix, unpackPrefixes } from './prefix-table.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { Tokenizer } from './tokenize.ts';

const words = Array.from({ length: 500 }, (_, index) => `${'ab'[index % 2]}${'xyz'[index % 3]}${index}`);

describe('the lists of short prefixes', () => {
	it('hold every document with a word that begins so, and the first place of one', () => {
		const builder = new SegmentBuilder(40);
		const tokenizer = new Tokenizer();
		const documents = Array.from({ length: 60 }, (_, document) =>
			Array.from({ length: 15 }, (__, at) => words[(document * 37 + at * 11) % words.length] as string)
		);
		documents.forEach((text, index) => {
			builder.beginDocument(40 + index);
			builder.addText(tokenizer, text.join(' '), 2, 0);
		});
		const segment = builder.finish();
		const { table, stream } = buildPrefixes(
			segment.dictionary,
			(from, to) => segment.documents.subarray(from, to),
			segment.documentCount,
			0
		);
		const { entries } = unpackPrefixes(packPrefixes(table));
		expect([...entries.keys()]).toEqual(expect.arrayContaining(['a', 'b']));
		for (const [prefix, { count, from, to }] of entries) {
			const found = new Uint32Array(100).fill(0xffffffff);
			readPrefix(stream.subarray(from, to), count, 40, found);
			documents.forEach((text, index) => {
				const first = text.findIndex((word) => word.startsWith(prefix));
				expect(found[40 + index]).toBe(first < 0 ? 0xffffffff : (2 << 16) | first);
			});
		}
	});

	it('are not made for prefixes with few words', () => {
		const builder = new SegmentBuilder(0);
		builder.beginDocument(0);
		builder.addText(new Tokenizer(), 'a few words only', 0, 0);
		const segment = builder.finish();
		expect(
			buildPrefixes(segment.dictionary, (from, to) => segment.documents.subarray(from, to), 1, 0).table
				.entries.size
		).toBe(0);
	});
});
