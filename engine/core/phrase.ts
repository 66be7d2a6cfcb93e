import { ByteWriter } from './bytes.ts';
import { readPositions } from './postings.ts';
import type { Postings } from './postings.ts';
import { NO_POSTINGS } from './postings.ts';
import { Run } from './run.ts';
import { LAST_POSITION } from './segment-builder.ts';

/** Where the phrase may begin in the document at hand, ascending. */
const begins = new Uint32Array(0x10000);
const run = new Run();

/** Where words stand together, in this order, in one field: like the postings of a word, at the first one's places. */
export function phrasePostings(words: readonly Postings[]): Postings {
	const [head] = words;
	if (!head || words.some(({ length }) => length === 0)) return NO_POSTINGS;
	if (words.length === 1) return head;
	// The rarest word says where the phrase may stand; the others, rare ones first, say that it does not.
	const order = words.map((_, index) => index).sort((a, b) => lengthOf(words, a) - lengthOf(words, b));
	const [rarest = 0, ...others] = order;
	const candidates = words[rarest] as Postings;
	const documents = new Uint32Array(candidates.length);
	const firsts = new Uint32Array(candidates.length);
	const ends = new Uint32Array(candidates.length);
	const further = new ByteWriter(256);
	const cursors = new Uint32Array(words.length);
	let found = 0;
	for (let entry = 0; entry < candidates.length; entry++) {
		const document = candidates.documents[entry] as number;
		let isEverywhere = true;
		for (let at = 0; isEverywhere && at < others.length; at++) {
			const other = others[at] as number;
			isEverywhere = advance(words[other] as Postings, cursors, other, document);
		}
		if (!isEverywhere) continue;
		let count = keepBegun(readPositions(candidates, entry, begins, 0), rarest);
		for (let at = 0; count > 0 && at < others.length; at++) {
			const other = others[at] as number;
			count = keepFollowed(words[other] as Postings, cursors[other] as number, other, count);
		}
		if (count === 0) continue;
		documents[found] = document;
		firsts[found] = begins[0] as number;
		for (let at = 1; at < count; at++) {
			further.writeVarint((begins[at] as number) - (begins[at - 1] as number));
		}
		ends[found++] = further.length;
	}
	const bytes = further.finish();
	return {
		length: found,
		documents: documents.slice(0, found),
		firsts: firsts.slice(0, found),
		furtherEnds: bytes.length > 0 ? ends.slice(0, found) : undefined,
		further: () => bytes
	};
}

function lengthOf(words: readonly Postings[], index: number): number {
	return (words[index] as Postings).length;
}

/** Makes of places of the word that is so many places into the phrase where the phrase begins, if the field has room for it. */
function keepBegun(count: number, distance: number): number {
	let kept = 0;
	for (let at = 0; at < count; at++) {
		const place = begins[at] as number;
		if ((place & LAST_POSITION) >= distance) begins[kept++] = place - distance;
	}
	return kept;
}

/** Moves a word's cursor to a document; false if the word is not in it. Leaps, since lists differ much in length. */
function advance(postings: Postings, cursors: Uint32Array, index: number, document: number): boolean {
	const { documents, length } = postings;
	let low = cursors[index] as number;
	let step = 1;
	let high = low;
	while (high < length && (documents[high] as number) < document) {
		low = high + 1;
		high += step;
		step *= 2;
	}
	high = Math.min(high, length);
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((documents[middle] as number) < document) low = middle + 1;
		else high = middle;
	}
	cursors[index] = low;
	return low < length && documents[low] === document;
}

/** Keeps those beginnings after which a word stands so many places on; its places are read no further than needed. */
function keepFollowed(postings: Postings, entry: number, distance: number, count: number): number {
	run.open(postings, entry);
	let kept = 0;
	for (let index = 0; index < count; index++) {
		const begin = begins[index] as number;
		while (run.place < begin + distance) if (!run.next()) return kept;
		if (run.place === begin + distance) begins[kept++] = begin;
	}
	return kept;
}
