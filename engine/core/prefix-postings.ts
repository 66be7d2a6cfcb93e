import { hasBit } from './bitmap.ts';
import type { IndexReader } from './index-reader.ts';
import type { Postings } from './postings.ts';
import { NOWHERE, layWords, readPrefix } from './prefix-table.ts';

/**
 * The documents that hold any of many words with a common beginning, and the first place where one stands. Their
 * postings lie one behind the other, so a short prefix is one long read; the answer is remembered.
 */
export function mergedPostings(
	reader: IndexReader,
	prefix: string,
	ranges: readonly (readonly [number, number])[]
): Postings {
	const key = `prefix ${prefix}`;
	const known = reader.remembered.get(key) as Postings | undefined;
	if (known) return known;
	const firsts = new Uint32Array(reader.documentLimit).fill(NOWHERE);
	reader.segments.forEach((segment, index) => {
		const listed = segment.prefixes?.entries.get(prefix);
		if (listed && segment.readPrefixes) {
			const bytes = segment.readPrefixes(listed.from, listed.to);
			readPrefix(bytes, listed.count, segment.firstDocument, firsts);
			return;
		}
		const [from, to] = ranges[index] as readonly [number, number];
		layWords(segment, from, to, segment.firstDocument, firsts);
	});
	const list = new Uint32Array(reader.documentLimit);
	let count = 0;
	for (let document = 0; document < firsts.length; document++) {
		if (firsts[document] !== NOWHERE && hasBit(reader.alive, document)) list[count++] = document;
	}
	const documents = list.slice(0, count);
	const postings: Postings = {
		length: count,
		documents,
		firsts: documents.map((document) => firsts[document] as number),
		furtherEnds: undefined,
		further: () => new Uint8Array(0),
		hasFirstsOnly: true
	};
	reader.remembered.set(key, postings, count * 8 + 64);
	return postings;
}
