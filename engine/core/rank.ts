import { Scratch } from './scratch.ts';
import { smallest } from './smallest.ts';

/** One criterion of order. It sorts only within documents that are equal by all rules before it. */
export interface Rule {
	name: string;
	/** The largest cost, if costs are whole numbers up to a known one; it lets buckets be counted, not sorted. */
	worst: number;
	/**
	 * For each document a number; smaller comes first. Nothing if all are equal, at no cost. `zeros`, one for each document,
	 * is room for them, if they need some.
	 */
	costs(documents: Uint32Array, zeros: Uint32Array): Uint32Array | undefined;
	/** Rules that, one after the other, order alike: the second is asked only about what the first leaves equal. */
	parts?: readonly Rule[];
}

interface Bucket {
	documents: Uint32Array;
	cost: number;
}

/** Costs up to this are counted; above it, and for a handful of documents, they are sorted. */
const MOST_COUNTED = 4096;
const FEW = 64;

export interface Ranked {
	document: number;
	/**
	 * The cost by each rule; those that were not needed to decide are missing unless all were asked for, and those for which
	 * there was no time.
	 */
	costs: number[];
}

export interface RankOptions {
	skip: number;
	take: number;
	/** Apply every rule to every document shown, even where its place is already clear. */
	wantCosts: boolean;
	/** A document for which this says no is passed over: its like was already shown. */
	admit: ((document: number) => boolean) | undefined;
	/** From this moment on, by `performance.now()`, no more rules are asked: what is left comes as it is. */
	until?: number;
}

/**
 * Orders documents by rules, bucket by bucket, and stops once the page is filled:
 *
 *   all ──rule 1──▶ [best] [next] [next]            whole buckets before the page are only counted
 *                      └──rule 2──▶ [..] [..]       only buckets on the page are looked into
 */
export function rank(documents: Uint32Array, rules: readonly Rule[], options: RankOptions): Ranked[] {
	const simple = options.wantCosts ? rules : rules.flatMap((rule) => rule.parts ?? [rule]);
	return new Ranking(simple, options).run(documents);
}

/** One bucket after the other is looked into, each by the rule after: a rule needs room for one list at a time. */
const rooms: { costs: Scratch; placed: Scratch }[] = [];

function roomOf(depth: number): { costs: Scratch; placed: Scratch } {
	return (rooms[depth] ??= { costs: new Scratch(), placed: new Scratch() });
}

class Ranking {
	private readonly rules: readonly Rule[];
	private readonly options: RankOptions;
	private readonly page: Ranked[] = [];
	private passed = 0;

	constructor(rules: readonly Rule[], options: RankOptions) {
		this.rules = rules;
		this.options = options;
	}

	run(documents: Uint32Array): Ranked[] {
		if (this.options.take > 0) this.visit(documents, 0, []);
		return this.page;
	}

	private visit(documents: Uint32Array, depth: number, costs: number[]): void {
		const { skip, wantCosts, admit, until = Infinity } = this.options;
		if (this.isFull()) return;
		if (!admit && this.passed + documents.length <= skip) {
			this.passed += documents.length;
			return;
		}
		const rule = performance.now() < until ? this.rules[depth] : undefined;
		if (!rule || (documents.length === 1 && !wantCosts)) {
			for (let index = 0; index < documents.length && !this.isFull(); index++) {
				this.emit(documents[index] as number, costs);
			}
			return;
		}
		const room = roomOf(depth);
		const ruleCosts = rule.costs(documents, room.costs.zeros(documents.length));
		if (!ruleCosts) {
			this.visit(documents, depth + 1, [...costs, 0]);
			return;
		}
		const isCountable = rule.worst > 0 && rule.worst < MOST_COUNTED && documents.length > FEW;
		const buckets = isCountable
			? this.countedBuckets(documents, ruleCosts, rule.worst, room.placed)
			: this.sortedBuckets(documents, ruleCosts);
		for (const bucket of buckets) {
			if (this.isFull()) return;
			this.visit(bucket.documents, depth + 1, [...costs, bucket.cost]);
		}
	}

	private emit(document: number, costs: number[]): void {
		const { skip, admit } = this.options;
		if (admit && !admit(document)) return;
		if (this.passed++ >= skip) this.page.push({ document, costs });
	}

	private isFull(): boolean {
		return this.page.length >= this.options.take;
	}

	/** Two passes over the costs: count, then put each document into its bucket. Buckets beyond the page are left out. */
	private countedBuckets(documents: Uint32Array, costs: Uint32Array, worst: number, room: Scratch): Bucket[] {
		const { skip, take, admit } = this.options;
		const ends = new Uint32Array(worst + 1);
		for (let index = 0; index < costs.length; index++) {
			const cost = costs[index] as number;
			ends[cost] = (ends[cost] as number) + 1;
		}
		const needed = admit ? Infinity : skip + take - this.passed;
		let last = 0;
		let kept = ends[0] as number;
		while (last < worst && kept < needed) {
			kept += ends[++last] as number;
			ends[last] = kept;
		}
		const placed = room.take(kept + 1);
		if (last === 0) {
			// The first bucket fills the page, as it mostly does: one comparison a document, and no jump.
			let at = 0;
			for (let index = 0; index < costs.length; index++) {
				placed[at] = documents[index] as number;
				at += costs[index] === 0 ? 1 : 0;
			}
			return kept > 0 ? [{ documents: placed.subarray(0, kept), cost: 0 }] : [];
		}
		// From the back, so that each bucket's end walks to its beginning.
		for (let index = costs.length - 1; index >= 0; index--) {
			const cost = costs[index] as number;
			if (cost > last) continue;
			const at = (ends[cost] as number) - 1;
			ends[cost] = at;
			placed[at] = documents[index] as number;
		}
		const buckets: Bucket[] = [];
		for (let cost = 0; cost <= last; cost++) {
			const from = ends[cost] as number;
			const to = cost === last ? kept : (ends[cost + 1] as number);
			if (to > from) buckets.push({ documents: placed.subarray(from, to), cost });
		}
		return buckets;
	}

	private *sortedBuckets(documents: Uint32Array, costs: Uint32Array): Generator<Bucket> {
		const { skip, take, admit } = this.options;
		const needed = skip + take - this.passed;
		const most = !admit && documents.length > needed * 4 ? smallest(costs, needed) : Infinity;
		const order: number[] = [];
		for (let index = 0; index < costs.length; index++) {
			if ((costs[index] as number) <= most) order.push(index);
		}
		if (!isSorted(order, costs)) order.sort((a, b) => (costs[a] as number) - (costs[b] as number) || a - b);
		let from = 0;
		while (from < order.length) {
			const cost = costs[order[from] as number] as number;
			let to = from + 1;
			while (to < order.length && costs[order[to] as number] === cost) to++;
			const bucket = new Uint32Array(to - from);
			for (let at = from; at < to; at++) bucket[at - from] = documents[order[at] as number] as number;
			yield { documents: bucket, cost };
			from = to;
		}
	}
}

function isSorted(order: readonly number[], costs: Uint32Array): boolean {
	for (let at = 1; at < order.length; at++) {
		if ((costs[order[at - 1] as number] as number) > (costs[order[at] as number] as number)) return false;
	}
	return true;
}
