import type { PrefixTable } from './prefix-table.ts';
import { Run } from './run.ts';
import type { BuiltSegment } from './segment-builder.ts';

/** Where one word occurs: its documents, ascending, the first position in each, and the others on request. */
export interface Postings {
	length: number;
	documents: Uint32Array;
	firsts: Uint32Array;
	/** Where the further positions of entry i end, in `further()`; they begin where those of i - 1 end. */
	furtherEnds: Uint32Array | undefined;
	further: () => Uint8Array;
	/** The first position is all that is known. */
	hasFirstsOnly?: boolean;
}

export const NO_POSTINGS: Postings = {
	length: 0,
	documents: new Uint32Array(0),
	firsts: new Uint32Array(0),
	furtherEnds: undefined,
	further: () => new Uint8Array(0)
};

const run = new Run();

/** Writes the places of one entry into `into`, ascending; returns how many. */
export function readPositions(postings: Postings, entry: number, into: Uint32Array, from: number): number {
	let count = 0;
	run.open(postings, entry);
	do into[from + count++] = run.place;
	while (from + count < into.length && run.next());
	return count;
}

/** A segment as a search sees it: its dictionary in memory, its postings fetched when a word is asked for. */
export interface SegmentSource extends Pick<BuiltSegment, 'firstDocument' | 'documentCount' | 'dictionary'> {
	readDocuments(from: number, to: number): Uint8Array;
	readPositions(from: number, to: number): Uint8Array;
	prefixes?: PrefixTable;
	readPrefixes?(from: number, to: number): Uint8Array;
}

/** Decodes the postings of one word, found under these ranks in these segments (ascending by document). */
export function decodePostings(found: readonly { segment: SegmentSource; rank: number }[]): Postings {
	const total = found.reduce(
		(sum, { segment, rank }) => sum + (segment.dictionary.documents[rank] as number),
		0
	);
	const documents = new Uint32Array(total);
	const firsts = new Uint32Array(total);
	const furtherEnds = new Uint32Array(total);
	let entry = 0;
	let furtherEnd = 0;
	for (const { segment, rank } of found) {
		const { dictionary } = segment;
		const bytes = segment.readDocuments(
			dictionary.documentOffsets[rank] as number,
			dictionary.documentOffsets[rank + 1] as number
		);
		const size = bytes.length;
		let document = segment.firstDocument;
		let at = 0;
		while (at < size) {
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
			document += head >>> 1;
			documents[entry] = document;
			firsts[entry] = first;
			if (head & 1) {
				byte = bytes[at++] as number;
				let more = byte & 127;
				for (let shift = 7; byte > 127; shift += 7) {
					byte = bytes[at++] as number;
					more |= (byte & 127) << shift;
				}
				furtherEnd += more;
			}
			furtherEnds[entry++] = furtherEnd;
		}
	}
	let further: Uint8Array | undefined;
	return {
		length: total,
		documents,
		firsts,
		furtherEnds: furtherEnd > 0 ? furtherEnds : undefined,
		further: () => (further ??= readFurther(found, furtherEnd))
	};
}

function readFurther(found: readonly { segment: SegmentSource; rank: number }[], size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const { segment, rank } of found) {
		const { positionOffsets } = segment.dictionary;
		const part = segment.readPositions(positionOffsets[rank] as number, positionOffsets[rank + 1] as number);
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
