import { ByteWriter } from './bytes.ts';
import { readPositions } from './postings.ts';
import type { Postings } from './postings.ts';
import { NO_POSTINGS } from './postings.ts';

const positionsOfWord = new Uint32Array(0x10000);

/** Where words stand together, in this order, in one field: like the postings of a word, at the first one's places. */
export function phrasePostings(words: readonly Postings[]): Postings {
	const [head, ...others] = words;
	if (!head) return NO_POSTINGS;
	if (others.length === 0) return head;
	if (words.some(({ length }) => length === 0)) return NO_POSTINGS;
	const documents: number[] = [];
	const firsts: number[] = [];
	const ends: number[] = [];
	const further = new ByteWriter(256);
	const cursors = words.map(() => 0);
	const rarest = words.reduce((least, postings) => (postings.length < least.length ? postings : least));
	for (let entry = 0; entry < rarest.length; entry++) {
		const document = rarest.documents[entry] as number;
		if (!words.every((postings, index) => advance(postings, cursors, index, document))) continue;
		const places = commonPlaces(words, cursors);
		if (places.length === 0) continue;
		documents.push(document);
		firsts.push(places[0] as number);
		for (let index = 1; index < places.length; index++) {
			further.writeVarint((places[index] as number) - (places[index - 1] as number));
		}
		ends.push(further.length);
	}
	const bytes = further.finish();
	return {
		length: documents.length,
		documents: Uint32Array.from(documents),
		firsts: Uint32Array.from(firsts),
		furtherEnds: bytes.length > 0 ? Uint32Array.from(ends) : undefined,
		further: () => bytes
	};
}

/** Moves a word's cursor to a document; false if the word is not in it. Leaps, since lists differ much in length. */
function advance(postings: Postings, cursors: number[], index: number, document: number): boolean {
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

function commonPlaces(words: readonly Postings[], cursors: readonly number[]): number[] {
	let places: number[] = [];
	words.forEach((postings, index) => {
		const count = readPositions(postings, cursors[index] as number, positionsOfWord, 0);
		const here = positionsOfWord.subarray(0, count);
		if (index === 0) places = [...here];
		else {
			const set = new Set(here);
			places = places.filter((place) => set.has(place + index));
		}
	});
	return places;
}
