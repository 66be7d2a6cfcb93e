import type { ColumnBlock } from './column-block.ts';
import type { Leaf } from './flatten.ts';
import { growUint32 } from './term-table.ts';
import { ValueSets } from './value-sets.ts';

export type FacetValue = string | number;

/** Ordinals below this take two bytes each: counting facets is mostly waiting for them to come from memory. */
const MOST_NARROW = 1 << 16;

export type Ordinals = Uint16Array | Uint32Array;

export const EXISTS = 1;
export const IS_NULL = 2;
export const IS_EMPTY = 4;

/** Facet values are compared without case and in one Unicode form; accents count. */
export function normalizeFacet(value: string): string {
	return value.trim().normalize('NFKD').toLowerCase();
}

function keyOf(value: FacetValue): FacetValue {
	return typeof value === 'number' ? value : normalizeFacet(value);
}

/**
 * The values of one attribute for every document of an index: each distinct value once, each document's values as
 * numbers into that list. Grows at the end only, so that what a search has seen never changes under it.
 */
export class Column {
	/** Distinct values in the order met, as first written. */
	readonly values: FacetValue[] = [];
	documentCount = 0;
	/** Every document so far has exactly one value, so that document i has ordinal i. */
	isSingle = true;
	starts = new Uint32Array(64);
	ordinals: Ordinals = new Uint16Array(64);
	flags = new Uint8Array(64);
	private readonly known = new Map<FacetValue, number>();
	private ranks: Uint32Array | undefined;
	private order: Uint32Array | undefined;
	private names: string[] = [];
	private twins: boolean | undefined;
	/** The documents of each value as a set; made when asked for. */
	readonly sets = new ValueSets();

	/** The ordinal of a value written as it may be, or undefined. */
	find(value: FacetValue): number | undefined {
		return this.known.get(keyOf(value));
	}

	add(value: FacetValue): number {
		const key = keyOf(value);
		let ordinal = this.known.get(key);
		if (ordinal === undefined) {
			ordinal = this.values.length;
			if (ordinal === MOST_NARROW) this.ordinals = Uint32Array.from(this.ordinals);
			this.values.push(value);
			this.known.set(key, ordinal);
			this.ranks = undefined;
			this.order = undefined;
			this.twins = undefined;
		}
		return ordinal;
	}

	/** Appends a document; those left out before it have no value. */
	addDocument(document: number, leaf: Leaf | undefined): void {
		this.skipTo(document);
		let end = this.starts[document] as number;
		let flags = 0;
		if (leaf) {
			flags = EXISTS | (leaf.isNull ? IS_NULL : 0) | (leaf.isEmpty ? IS_EMPTY : 0);
			const start = end;
			for (const value of leaf.values) {
				if (typeof value === 'number' && !Number.isFinite(value)) continue;
				const ordinal = this.add(typeof value === 'boolean' ? String(value) : value);
				if (this.ordinals.subarray(start, end).includes(ordinal)) continue;
				if (end === this.ordinals.length) this.growOrdinals(end + 1);
				this.ordinals[end++] = ordinal;
			}
		}
		this.close(document, end, flags);
	}

	/** Appends a block read from disk. */
	append(block: ColumnBlock): void {
		const map = Uint32Array.from(block.values, (value) => this.add(value));
		const count = block.flags.length;
		this.skipTo(block.firstDocument);
		let end = this.starts[block.firstDocument] as number;
		if (end + block.ordinals.length > this.ordinals.length) {
			this.growOrdinals(end + block.ordinals.length);
		}
		for (let index = 0; index < count; index++) {
			for (let at = block.starts[index] as number; at < (block.starts[index + 1] as number); at++) {
				this.ordinals[end++] = map[block.ordinals[at] as number] as number;
			}
			this.close(block.firstDocument + index, end, block.flags[index] as number);
		}
	}

	/** The documents from `firstDocument` on, as a block to write. */
	block(firstDocument: number): ColumnBlock {
		const from = this.starts[firstDocument] as number;
		const starts = this.starts.slice(firstDocument, this.documentCount + 1);
		return {
			firstDocument,
			values: this.values,
			starts: starts.map((start) => start - from),
			ordinals: Uint32Array.from(this.ordinals.subarray(from, this.starts[this.documentCount])),
			flags: this.flags.slice(firstDocument, this.documentCount)
		};
	}

	/** For each ordinal its place when values are sorted: numbers by size, then texts by their code points. */
	rankByValue(): Uint32Array {
		if (!this.ranks) {
			this.ranks = new Uint32Array(this.values.length);
			for (const [rank, ordinal] of this.sorted().entries()) this.ranks[ordinal] = rank;
		}
		return this.ranks;
	}

	/** The ordinals in the order of their values. */
	sorted(): Uint32Array {
		if (!this.order) {
			const keys = this.values.map(keyOf);
			this.order = Uint32Array.from(keys, (_, ordinal) => ordinal).sort((a, b) =>
				compareKeys(keys[a] as FacetValue, keys[b] as FacetValue)
			);
		}
		return this.order;
	}

	/** For each ordinal its value as the name of a member of JSON, in quotes. */
	jsonNames(): readonly string[] {
		const { names, values } = this;
		while (names.length < values.length) names.push(JSON.stringify(String(values[names.length])));
		return names;
	}

	/** Is there a number that is also there as a text? */
	hasTwins(): boolean {
		this.twins ??= this.values.some(
			(value) => typeof value === 'number' && this.find(String(value)) !== undefined
		);
		return this.twins;
	}

	skipTo(document: number): void {
		while (this.documentCount < document) {
			this.close(this.documentCount, this.starts[this.documentCount] as number, 0);
		}
	}

	private growOrdinals(least: number): void {
		const before = this.ordinals;
		const length = Math.max(before.length * 2, least);
		this.ordinals = before instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
		this.ordinals.set(before);
	}

	private close(document: number, end: number, flags: number): void {
		if (document + 2 > this.starts.length) this.starts = growUint32(this.starts);
		if (document >= this.flags.length) {
			const grown = new Uint8Array(this.flags.length * 2);
			grown.set(this.flags);
			this.flags = grown;
		}
		this.flags[document] = flags;
		this.starts[document + 1] = end;
		if (end !== document + 1) this.isSingle = false;
		this.documentCount = document + 1;
	}
}

export function compareKeys(left: FacetValue, right: FacetValue): number {
	if (typeof left === 'number') return typeof right === 'number' ? left - right : -1;
	if (typeof right === 'number') return 1;
	return left < right ? -1 : left > right ? 1 : 0;
}
