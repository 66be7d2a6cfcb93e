import { turnTo } from './matching.ts';
import type { TermMatches } from './matching.ts';
import { FARTHEST, nearestInFields, nearestOfTwo } from './nearness.ts';
import type { Matching } from './rules.ts';
import type { Run } from './run.ts';

/** The words that stand for one term in a document, and for its neighbour. */
const left: Run[] = [];
const right: Run[] = [];

/** For each document, how far neighbours in the query are from each other in it: 0 side by side, up to 7 a pair. */
export function proximityCosts(matching: Matching, documents: Uint32Array, costs: Uint32Array): Uint32Array {
	const { reader, order, levels, terms } = matching;
	if (terms.length < 2) return costs;
	const distance = reader.settings.proximityPrecision === 'byAttribute' ? nearestInFields : nearestOfTwo;
	const pairsByLevel = new Map<number, number[]>();
	for (let index = 0; index < documents.length; index++) {
		const document = documents[index] as number;
		const level = levels[document] as number;
		let held = pairsByLevel.get(level);
		if (!held) pairsByLevel.set(level, (held = order.slice(0, level).sort((a, b) => a - b)));
		let sum = 0;
		for (let place = 1; place < held.length; place++) {
			const lefts = turnTo(left, terms[held[place - 1] as number] as TermMatches, document);
			const rights = turnTo(right, terms[held[place] as number] as TermMatches, document);
			sum += costOf(lefts, rights, distance);
		}
		costs[index] = sum;
	}
	return costs;
}

/** That of the two words that come nearest, of all that stand for the one and for the other term. */
function costOf(lefts: number, rights: number, distance: (one: Run, other: Run) => number): number {
	let best = FARTHEST;
	for (let one = 0; one < lefts; one++) {
		for (let other = 0; other < rights; other++) {
			(left[one] as Run).rewind();
			(right[other] as Run).rewind();
			best = Math.min(best, distance(left[one] as Run, right[other] as Run));
			if (best === 1) return 0;
		}
	}
	return best - 1;
}
