import type { SegmentSource } from './postings.ts';
import { Scratch } from './scratch.ts';

const NOWHERE = 0xffffffff;
/** With fewer documents than one in so many, they are sorted; with more, all numbers are gone through. */
const FEW = 16;

/** Documents, counted from the first of their segment, and a place in each. They hold until the next are asked for. */
export interface EarliestPlaces {
	documents: Uint32Array;
	firsts: Uint32Array;
}

/** For each document of the segment at hand a place, or nowhere; nowhere everywhere between two uses. */
let earliest = new Uint32Array(0);
const touched = new Scratch();
const firstsRoom = new Scratch();

/**
 * Where any of the words that follow each other in a segment's dictionary stands first, document by document. Their postings
 * lie one behind the other, so it is one read; what it costs depends on how much they hold, not on the size of the segment.
 */
export function earliestPlaces(
	{ dictionary, documentCount, readDocuments }: Omit<SegmentSource, 'readPositions'>,
	from: number,
	to: number
): EarliestPlaces {
	if (earliest.length < documentCount) earliest = new Uint32Array(documentCount).fill(NOWHERE);
	const { documentOffsets, documents: counts } = dictionary;
	const bytes = readDocuments(documentOffsets[from] as number, documentOffsets[to] as number);
	const met = touched.take(documentCount);
	const places = earliest;
	let count = 0;
	let at = 0;
	for (let rank = from; rank < to; rank++) {
		let document = 0;
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
			const before = places[document] as number;
			if (before === NOWHERE) met[count++] = document;
			if (first < before) places[document] = first;
		}
	}
	const documents = met.subarray(0, count);
	if (count * FEW < documentCount) documents.sort();
	else listPlaced(documents, documentCount);
	const firsts = firstsRoom.take(count);
	for (let index = 0; index < count; index++) {
		const document = documents[index] as number;
		firsts[index] = places[document] as number;
		places[document] = NOWHERE;
	}
	return { documents, firsts };
}

function listPlaced(into: Uint32Array, documentCount: number): void {
	let count = 0;
	for (let document = 0; document < documentCount; document++) {
		if (earliest[document] !== NOWHERE) into[count++] = document;
	}
}
