import { hasBit } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { ByteReader } from './bytes.ts';
import { earliestPlaces } from './earliest-places.ts';
import type { Postings, SegmentSource } from './postings.ts';
import { Scratch } from './scratch.ts';

const documentsRoom = new Scratch();
const firstsRoom = new Scratch();

/**
 * The living documents that hold any of many words with a common beginning, and the first place where one stands: from the
 * lists that segments have of short prefixes, or from the words themselves, whose ranks are given segment by segment.
 */
export function prefixPostings(
	segments: readonly SegmentSource[],
	alive: Bitmap,
	prefix: string,
	ranges: readonly (readonly [number, number])[]
): Postings {
	const most = segments.reduce((sum, { documentCount }) => sum + documentCount, 0);
	const documents = documentsRoom.take(most);
	const firsts = firstsRoom.take(most);
	let length = 0;
	segments.forEach((segment, index) => {
		const listed = segment.prefixes?.entries.get(prefix);
		if (listed && segment.readPrefixes) {
			const reader = new ByteReader(segment.readPrefixes(listed.from, listed.to));
			let document = segment.firstDocument;
			for (let left = listed.count; left > 0; left--) {
				document += reader.readVarint();
				const first = reader.readVarint();
				if (!hasBit(alive, document)) continue;
				documents[length] = document;
				firsts[length++] = first;
			}
			return;
		}
		const [from, to] = ranges[index] as readonly [number, number];
		if (from === to) return;
		const places = earliestPlaces(segment, from, to);
		for (let entry = 0; entry < places.documents.length; entry++) {
			const document = segment.firstDocument + (places.documents[entry] as number);
			if (!hasBit(alive, document)) continue;
			documents[length] = document;
			firsts[length++] = places.firsts[entry] as number;
		}
	});
	return {
		length,
		documents: documents.slice(0, length),
		firsts: firsts.slice(0, length),
		furtherEnds: undefined,
		further: () => new Uint8Array(0),
		hasFirstsOnly: true
	};
}
