import { hasBit } from './bitmap.ts';
import type { IndexReader } from './index-reader.ts';
import type { Postings } from './postings.ts';
import { readPrefix } from './prefix-table.ts';

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
	const firsts = new Uint32Array(reader.documentLimit).fill(0xffffffff);
	reader.segments.forEach((segment, index) => {
		const listed = segment.prefixes?.entries.get(prefix);
		if (listed && segment.readPrefixes) {
			const bytes = segment.readPrefixes(listed.from, listed.to);
			readPrefix(bytes, listed.count, segment.firstDocument, firsts);
			return;
		}
		const [from, to] = ranges[index] as readonly [number, number];
		const { documentOffsets, documents: counts } = segment.dictionary;
		const bytes = segment.readDocuments(documentOffsets[from] as number, documentOffsets[to] as number);
		let at = 0;
		for (let rank = from; rank < to; rank++) {
			let document = segment.firstDocument;
			for (let left = counts[rank] as number; left > 0; left--) {
				let byte = bytes[at++] as number;
				let head = byte & 127;
				for (let shift = 7; byte > 127; shift += 7) {
					byte = bytes[at++] as number;
					head |= (byte & 127) << shift;
				}
				byte = bytes[at++] as number;
				let first = byte & 127;
				for (let shift = 7; byte > 127; shift += 7) {
					byte = bytes[at++] as number;
					first |= (byte & 127) << shift;
				}
				if (head & 1) while ((bytes[at++] as number) > 127);
				document += head >>> 1;
				if (first < (firsts[document] as number)) firsts[document] = first;
			}
		}
	});
	const list = new Uint32Array(reader.documentLimit);
	let count = 0;
	for (let document = 0; document < firsts.length; document++) {
		if (firsts[document] !== 0xffffffff && hasBit(reader.alive, document)) list[count++] = document;
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
