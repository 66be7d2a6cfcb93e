import type { Derivation } from './expand.ts';
import { derivationOf, typosOf } from './matching.ts';
import type { TermMatches } from './matching.ts';
import { FARTHEST, nearestOfTwo, turnTo } from './nearness.ts';
import { readPositions } from './postings.ts';
import type { Matching } from './rules.ts';
import { Run } from './run.ts';

const MOST_PLACES = 4096;

interface Places {
	readonly starts: Uint32Array;
	/** Where the last word of what matched stands: the very same list, unless phrases are among what matches. */
	ends: Uint32Array;
	readonly ownEnds: Uint32Array;
	count: number;
}

function createPlaces(): Places {
	const starts = new Uint32Array(MOST_PLACES);
	return { starts, ends: starts, ownEnds: new Uint32Array(MOST_PLACES), count: 0 };
}

const left = createPlaces();
const right = createPlaces();
const first = new Run();
const second = new Run();

/** For each document, how far neighbours in the query are from each other in it: 0 side by side, up to 7 a pair. */
export function proximityCosts(matching: Matching, documents: Uint32Array, costs: Uint32Array): Uint32Array {
	const { reader, order, levels, terms } = matching;
	if (terms.length < 2) return costs;
	const byAttribute = reader.settings.proximityPrecision === 'byAttribute';
	const hasPhrases = terms.map(({ derivations }) => derivations.some(({ span }) => span > 1));
	const pairsByLevel = new Map<number, number[]>();
	for (let index = 0; index < documents.length; index++) {
		const document = documents[index] as number;
		const level = levels[document] as number;
		let held = pairsByLevel.get(level);
		if (!held) pairsByLevel.set(level, (held = order.slice(0, level).sort((a, b) => a - b)));
		let sum = 0;
		for (let place = 1; place < held.length; place++) {
			const one = held[place - 1] as number;
			const other = held[place] as number;
			const hasPhrase = (hasPhrases[one] as boolean) || (hasPhrases[other] as boolean);
			if (
				!byAttribute &&
				!hasPhrase &&
				turnTo(first, terms[one] as TermMatches, document) &&
				turnTo(second, terms[other] as TermMatches, document)
			) {
				sum += nearestOfTwo(first, second) - 1;
				continue;
			}
			readPlaces(terms[one] as TermMatches, hasPhrases[one] as boolean, document, left);
			readPlaces(terms[other] as TermMatches, hasPhrases[other] as boolean, document, right);
			sum += byAttribute ? fieldDistance() : nearest() - 1;
		}
		costs[index] = sum;
	}
	return costs;
}

function readPlaces(matches: TermMatches, hasPhrases: boolean, document: number, places: Places): void {
	const { derivations, heads, previous, starts: first, costs } = matches;
	const { starts, ownEnds } = places;
	places.ends = hasPhrases ? ownEnds : starts;
	places.count = 0;
	const typos = typosOf(costs[document] as number);
	let isMixed = false;
	for (let number = heads[document] as number; number > 0 && places.count < MOST_PLACES;) {
		const index = derivationOf(first, number - 1);
		const derivation = derivations[index] as Derivation;
		// Only what needs as few typos as any counts.
		if (derivation.typos === typos) {
			const from = places.count;
			places.count += readPositions(derivation.postings, number - 1 - (first[index] as number), starts, from);
			if (hasPhrases) addSpan(places, from, derivation.span);
			if (from > 0) isMixed = true;
		}
		number = previous.length > 0 ? (previous[number - 1] as number) : 0;
	}
	if (isMixed) sortPlaces(places);
}

/** Notes where what begins at the places from one on ends. */
function addSpan({ starts, ownEnds, count }: Places, from: number, span: number): void {
	for (let index = from; index < count; index++) ownEnds[index] = (starts[index] as number) + span - 1;
}

/** By insertion: there are few, and they come in runs that are sorted already. */
function sortPlaces({ starts, ends, count }: Places): void {
	for (let index = 1; index < count; index++) {
		const start = starts[index] as number;
		const end = ends[index] as number;
		let at = index;
		while (at > 0 && (starts[at - 1] as number) > start) {
			starts[at] = starts[at - 1] as number;
			ends[at] = ends[at - 1] as number;
			at--;
		}
		starts[at] = start;
		ends[at] = end;
	}
}

/** Walks over both lists at once: the nearest neighbours of a place are the ones just before and just behind it. */
function nearest(): number {
	let best = FARTHEST;
	let second = 0;
	for (let first = 0; first < left.count; first++) {
		const start = left.starts[first] as number;
		while (second < right.count && (right.starts[second] as number) < start) second++;
		if (second < right.count) best = Math.min(best, distanceBetween(first, second));
		if (second > 0) best = Math.min(best, distanceBetween(first, second - 1));
		if (second + 1 < right.count) best = Math.min(best, distanceBetween(first, second + 1));
		if (best === 1) return 1;
	}
	return best;
}

/** The other way round costs one more; the same place is one word that stands for both. */
function distanceBetween(first: number, second: number): number {
	const start = left.starts[first] as number;
	const end = left.ends[first] as number;
	const place = right.starts[second] as number;
	if (place >>> 16 !== start >>> 16) return FARTHEST;
	if (place > end) return Math.min(FARTHEST, place - end);
	if (place >= start) return 1;
	return Math.min(FARTHEST, start - (right.ends[second] as number) + 1);
}

function fieldDistance(): number {
	for (let first = 0; first < left.count; first++) {
		for (let second = 0; second < right.count; second++) {
			if ((left.starts[first] as number) >>> 16 === (right.starts[second] as number) >>> 16) return 0;
		}
	}
	return FARTHEST - 1;
}
