import { turnTo } from './matching.ts';
import type { TermMatches } from './matching.ts';
import type { Matching } from './rules.ts';
import type { Run } from './run.ts';
import { LAST_POSITION } from './segment-builder.ts';

const WORST_WEIGHT = 0xffff;

/** Positions far into a text are kept in growing groups, as in Meilisearch. */
function bucketedPosition(position: number): number {
	if (position < 16) return position;
	if (position < 24) return 24;
	return 1 << (32 - Math.clz32(position - 1));
}

const DISTANCE_STEPS = [0, 1, 4, 7, 11, 16, 24, 64, 256, 1024];
/** The cost of a word that stands nowhere near its place in the query. */
export const FARTHEST_COST = DISTANCE_STEPS.length;

/** For each distance up to the farthest that matters, its step. */
const COST_OF_DISTANCE = Uint8Array.from({ length: 1025 }, (_, distance) =>
	DISTANCE_STEPS.findIndex((step) => distance <= step)
);

/** What it costs a word to stand so far from where the query has it: few steps, since far is simply far. */
function positionCost(position: number, inQuery: number): number {
	const distance = Math.abs(bucketedPosition(position) - inQuery);
	return distance > 1024 ? FARTHEST_COST : (COST_OF_DISTANCE[distance] as number);
}

/** Texts are mostly shorter than this. */
const NEAR = 512;
/** The same for positions near the beginning, by where the query has the word; made when asked for. */
const nearCosts: Uint8Array[] = [];

function costsNear(inQuery: number): Uint8Array {
	return (nearCosts[inQuery] ??= Uint8Array.from({ length: NEAR }, (_, position) =>
		positionCost(position, inQuery)
	));
}

/** The words that stand for a term in the document at hand. */
const runs: Run[] = [];

/** Where a term stands best in a document: in which field, and how far from its beginning. */
export class Places {
	private readonly terms: TermMatches[];
	private readonly weights: Uint16Array;
	/** Where each term stands in the query, in words. */
	private readonly starts: number[];
	/** Fields are numbered in the order of their weights, so a word's first place is in its best field. */
	private readonly isOrdered: boolean;

	constructor({ reader, terms }: Matching) {
		this.terms = terms;
		this.weights = reader.weights;
		let next = 0;
		this.starts = terms.map(({ term }) => (next += term.words.length) - term.words.length);
		this.isOrdered = this.weights.every(
			(weight, field) => field === 0 || weight >= (this.weights[field - 1] as number)
		);
	}

	/** For each document, the importance of the best field in which each of its terms stands, added up in `sums`. */
	ranks({ order, levels }: Matching, documents: Uint32Array, sums: Uint32Array): Uint32Array {
		for (let place = 0; place < order.length; place++) {
			const term = order[place] as number;
			if (this.isOrdered) this.addFirstWeights(sums, documents, levels, place, term);
			else {
				for (let index = 0; index < documents.length; index++) {
					const document = documents[index] as number;
					if ((levels[document] as number) <= place) continue;
					sums[index] = (sums[index] as number) + this.bestWeight(term, document);
				}
			}
		}
		return sums;
	}

	private addFirstWeights(
		sums: Uint32Array,
		documents: Uint32Array,
		levels: Uint8Array,
		place: number,
		term: number
	): void {
		const { weights } = this;
		const { firsts } = this.terms[term] as TermMatches;
		if (place === 0) {
			// Each document holds the first term.
			for (let index = 0; index < documents.length; index++) {
				sums[index] = weights[(firsts[documents[index] as number] as number) >>> 16] as number;
			}
			return;
		}
		for (let index = 0; index < documents.length; index++) {
			const document = documents[index] as number;
			if ((levels[document] as number) <= place) continue;
			sums[index] = (sums[index] as number) + (weights[(firsts[document] as number) >>> 16] as number);
		}
	}

	/** For each document, how far its terms stand from where the query has them, added up in `sums`. */
	positions({ order, levels }: Matching, documents: Uint32Array, sums: Uint32Array): Uint32Array {
		for (let place = 0; place < order.length; place++) {
			const term = order[place] as number;
			for (let index = 0; index < documents.length; index++) {
				const document = documents[index] as number;
				if ((levels[document] as number) <= place) continue;
				sums[index] = (sums[index] as number) + this.positionCost(term, document);
			}
		}
		return sums;
	}

	private bestWeight(term: number, document: number): number {
		const count = turnTo(runs, this.terms[term] as TermMatches, document);
		let best = WORST_WEIGHT;
		for (let index = 0; index < count; index++) {
			const run = runs[index] as Run;
			do best = Math.min(best, this.weights[run.place >>> 16] as number);
			while (run.next());
		}
		return best;
	}

	private positionCost(term: number, document: number): number {
		const inQuery = this.starts[term] as number;
		const near = costsNear(inQuery);
		const count = turnTo(runs, this.terms[term] as TermMatches, document);
		let best = FARTHEST_COST;
		for (let index = 0; index < count && best > 0; index++) {
			best = Math.min(best, bestCost(runs[index] as Run, inQuery, near));
		}
		return best;
	}
}

/** The cost of that of a word's places which is best, read no further than to a perfect one. */
function bestCost(run: Run, inQuery: number, near: Uint8Array): number {
	let best = FARTHEST_COST;
	do {
		const position = run.place & LAST_POSITION;
		const cost = position < NEAR ? (near[position] as number) : positionCost(position, inQuery);
		if (cost < best) best = cost;
	} while (best > 0 && run.next());
	return best;
}
