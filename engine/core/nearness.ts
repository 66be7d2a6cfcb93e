import type { Derivation } from './expand.ts';
import { derivationOf } from './matching.ts';
import type { TermMatches } from './matching.ts';
import type { Run } from './run.ts';

/** Words further apart than this, or in different fields, are simply not near. */
export const FARTHEST = 8;

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
	run.open(postings, entry - (starts[index] as number));
	return true;
}

/**
 * How near two words come to each other: 1 side by side as asked, 2 if they changed places. Both runs are walked over at
 * once, no list is made of them: the nearest neighbours of a place are the ones just before and just behind it.
 */
export function nearestOfTwo(one: Run, other: Run): number {
	let best = FARTHEST;
	for (;;) {
		const left = one.place;
		const right = other.place;
		// Where one field ends and the next begins, places may be near that are not.
		const isOneField = left >>> 16 === right >>> 16;
		if (left < right) {
			const distance = right - left;
			if (distance < best && isOneField) {
				if (distance === 1) return 1;
				best = distance;
			}
			if (!one.next()) return best;
		} else {
			// The same place is one word that stands for both.
			if (left === right) return 1;
			const distance = left - right + 1;
			if (distance < best && isOneField) best = distance;
			if (!other.next()) return best;
		}
	}
}
