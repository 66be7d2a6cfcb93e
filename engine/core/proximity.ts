import { forEachEntry } from './matching.ts';
import type { TermMatches } from './matching.ts';
import { readPositions } from './postings.ts';
import type { Matching } from './rules.ts';

/** Words further apart than this, or in different fields, are simply not near. */
const FARTHEST = 8;
const MOST_PLACES = 4096;

interface Places {
	starts: Uint32Array;
	/** Where the last word of what matched stands: the same, unless it was a phrase. */
	ends: Uint32Array;
	count: number;
}

const left: Places = { starts: new Uint32Array(MOST_PLACES), ends: new Uint32Array(MOST_PLACES), count: 0 };
const right: Places = { starts: new Uint32Array(MOST_PLACES), ends: new Uint32Array(MOST_PLACES), count: 0 };

/** For each document, how far neighbours in the query are from each other in it: 0 side by side, up to 7 a pair. */
export function proximityCosts(matching: Matching, documents: Uint32Array): Float64Array {
	const { reader, order, levels, terms } = matching;
	const costs = new Float64Array(documents.length);
	if (terms.length < 2) return costs;
	const byAttribute = reader.settings.proximityPrecision === 'byAttribute';
	const pairsByLevel = new Map<number, number[]>();
	for (let index = 0; index < documents.length; index++) {
		const document = documents[index] as number;
		const level = levels[document] as number;
		let held = pairsByLevel.get(level);
		if (!held) pairsByLevel.set(level, (held = order.slice(0, level).sort((a, b) => a - b)));
		let sum = 0;
		for (let place = 1; place < held.length; place++) {
			readPlaces(terms[held[place - 1] as number] as TermMatches, document, left);
			readPlaces(terms[held[place] as number] as TermMatches, document, right);
			sum += byAttribute ? fieldDistance() : nearest() - 1;
		}
		costs[index] = sum;
	}
	return costs;
}

function readPlaces(matches: TermMatches, document: number, places: Places): void {
	places.count = 0;
	forEachEntry(matches, document, ({ postings, span }, entry) => {
		if (places.count >= MOST_PLACES) return;
		const from = places.count;
		places.count += readPositions(postings, entry, places.starts, from);
		for (let index = from; index < places.count; index++) {
			places.ends[index] = (places.starts[index] as number) + span - 1;
		}
	});
}

function nearest(): number {
	let best = FARTHEST;
	for (let first = 0; first < left.count; first++) {
		const start = left.starts[first] as number;
		const end = left.ends[first] as number;
		for (let second = 0; second < right.count; second++) {
			const place = right.starts[second] as number;
			if (place >>> 16 !== start >>> 16) continue;
			// The other way round costs one more; the same place is one word that stands for both.
			const distance =
				place > end ? place - end : place >= start ? 1 : start - (right.ends[second] as number) + 1;
			if (distance < best) {
				best = distance;
				if (best <= 1) return 1;
			}
		}
	}
	return Math.max(1, best);
}

function fieldDistance(): number {
	for (let first = 0; first < left.count; first++) {
		for (let second = 0; second < right.count; second++) {
			if ((left.starts[first] as number) >>> 16 === (right.starts[second] as number) >>> 16) return 0;
		}
	}
	return FARTHEST - 1;
}
