import type { Derivation } from './expand.ts';
import { derivationOf } from './matching.ts';
import type { TermMatches } from './matching.ts';

/** Words further apart than this, or in different fields, are simply not near. */
export const FARTHEST = 8;

/** The places of one word in one document, ascending, as they are read: where it stands now, and the bytes of those behind. */
export interface Run {
	place: number;
	bytes: Uint8Array | undefined;
	at: number;
	end: number;
}

/** Turns to the places of a term in a document; false if several words stand for the term there, whose places would have to be sorted. */
export function turnTo(
	run: Run,
	{ derivations, heads, previous, starts }: TermMatches,
	document: number
): boolean {
	const entry = (heads[document] as number) - 1;
	let index = 0;
	if (previous.length > 0) {
		if ((previous[entry] as number) > 0) return false;
		index = derivationOf(starts, entry);
	}
	const { postings } = derivations[index] as Derivation;
	const own = entry - (starts[index] as number);
	const ends = postings.furtherEnds;
	run.place = postings.firsts[own] as number;
	run.at = !ends || own === 0 ? 0 : (ends[own - 1] as number);
	run.end = ends ? (ends[own] as number) : 0;
	run.bytes = run.at < run.end ? postings.further() : undefined;
	return true;
}

/**
 * How near two words come to each other: 1 side by side as asked, 2 if they changed places. Both runs are walked over at
 * once, no list is made of them: the nearest neighbours of a place are the ones just before and just behind it.
 */
export function nearestOfTwo(one: Run, other: Run): number {
	let best = FARTHEST;
	let { place: left, at: leftAt } = one;
	let { place: right, at: rightAt } = other;
	for (;;) {
		// Where one field ends and the next begins, places may be near that are not.
		if (left < right) {
			const distance = right - left;
			if (distance < best && left >>> 16 === right >>> 16) {
				if (distance === 1) return 1;
				best = distance;
			}
			if (leftAt >= one.end) return best;
			let byte = (one.bytes as Uint8Array)[leftAt++] as number;
			let delta = byte & 127;
			for (let shift = 7; byte > 127; shift += 7) {
				byte = (one.bytes as Uint8Array)[leftAt++] as number;
				delta |= (byte & 127) << shift;
			}
			left += delta;
		} else {
			// The same place is one word that stands for both.
			if (left === right) return 1;
			const distance = left - right + 1;
			if (distance < best && left >>> 16 === right >>> 16) best = distance;
			if (rightAt >= other.end) return best;
			let byte = (other.bytes as Uint8Array)[rightAt++] as number;
			let delta = byte & 127;
			for (let shift = 7; byte > 127; shift += 7) {
				byte = (other.bytes as Uint8Array)[rightAt++] as number;
				delta |= (byte & 127) << shift;
			}
			right += delta;
		}
	}
}
