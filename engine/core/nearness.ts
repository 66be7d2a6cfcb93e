import type { Derivation } from './expand.ts';
import { derivationOf, typosOf } from './matching.ts';
import type { TermMatches } from './matching.ts';
import { Run } from './run.ts';

/** Words further apart than this, or in different fields, are simply not near. */
export const FARTHEST = 8;

/**
 * Turns to the places of all words that stand for a term in a document and need as few typos as any of them; returns
 * how many such words there are.
 */
export function turnTo(
	runs: Run[],
	{ derivations, heads, previous, starts, costs }: TermMatches,
	document: number
): number {
	const entry = (heads[document] as number) - 1;
	if (previous.length === 0) {
		const { postings, span } = derivations[0] as Derivation;
		(runs[0] ??= new Run()).open(postings, entry, span);
		return 1;
	}
	const typos = typosOf(costs[document] as number);
	let count = 0;
	for (let at = entry; at >= 0; at = (previous[at] as number) - 1) {
		const index = derivationOf(starts, at);
		const { postings, span, typos: own } = derivations[index] as Derivation;
		if (own === typos) (runs[count++] ??= new Run()).open(postings, at - (starts[index] as number), span);
	}
	return count;
}

/**
 * How near two words, or phrases, come to each other: 1 side by side as asked or one in the other, 2 if they changed
 * places. Both runs are walked over at once, no list is made of them: the nearest neighbours of a place are the ones just
 * before and just behind it.
 */
export function nearestOfTwo(one: Run, other: Run): number {
	let best = FARTHEST;
	for (;;) {
		const left = one.place;
		const right = other.place;
		// Where one field ends and the next begins, places may be near that are not.
		const isOneField = left >>> 16 === right >>> 16;
		if (left < right) {
			const distance = right - left - one.span + 1;
			if (distance < best && isOneField) {
				if (distance <= 1) return 1;
				best = distance;
			}
			if (!one.next()) return best;
		} else {
			// The same place is one word that stands for both.
			if (left === right) return 1;
			const distance = left - right - other.span + 2;
			if (distance < best && isOneField) {
				if (distance <= 1) return 1;
				best = distance;
			}
			if (!other.next()) return best;
		}
	}
}

/** Whether two words stand in one field. */
export function isInOneField(one: Run, other: Run): boolean {
	for (;;) {
		const [left, right] = [one.place >>> 16, other.place >>> 16];
		if (left === right) return true;
		if (!(left < right ? one : other).next()) return false;
	}
}
