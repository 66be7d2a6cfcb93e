import { ByteWriter } from './bytes.ts';
import { readPositions } from './postings.ts';
import type { Postings } from './postings.ts';

const places = new Uint32Array(0x10000);

/** The part of a word's postings that lies in some of the fields. */
export function restrictToFields(postings: Postings, allowed: Uint8Array): Postings {
	const documents = new Uint32Array(postings.length);
	const firsts = new Uint32Array(postings.length);
	const ends = new Uint32Array(postings.length);
	const further = new ByteWriter(256);
	let kept = 0;
	for (let entry = 0; entry < postings.length; entry++) {
		const count = readPositions(postings, entry, places, 0);
		let last = -1;
		for (let index = 0; index < count; index++) {
			const place = places[index] as number;
			if (allowed[place >>> 16] !== 1) continue;
			if (last < 0) firsts[kept] = place;
			else further.writeVarint(place - last);
			last = place;
		}
		if (last < 0) continue;
		documents[kept] = postings.documents[entry] as number;
		ends[kept++] = further.length;
	}
	const bytes = further.finish();
	return {
		length: kept,
		documents: documents.subarray(0, kept),
		firsts: firsts.subarray(0, kept),
		furtherEnds: bytes.length > 0 ? ends.subarray(0, kept) : undefined,
		further: () => bytes
	};
}
