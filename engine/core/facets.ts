import { countBits, listBits, subtract } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { normalizeFacet } from './columns.ts';
import type { Column } from './columns.ts';
import type { IndexReader } from './index-reader.ts';

export interface FacetCounts {
	/** Value → number of documents, in the order asked for, cut to the most allowed. */
	distribution: Record<string, number>;
	/** Smallest and largest number among the values. */
	stats: { min: number; max: number } | undefined;
}

export function countFacet(
	reader: IndexReader,
	path: string,
	documents: Counted,
	{ most, sortBy }: { most: number; sortBy: 'alpha' | 'count' }
): FacetCounts {
	const column = reader.columns.get(path);
	if (!column) return { distribution: {}, stats: undefined };
	const counts = countValues(reader, column, documents);
	let min = Infinity;
	let max = -Infinity;
	let met: number[] = [];
	// In the order of values; numbers come first, so they end where the texts begin.
	for (const ordinal of column.sorted()) {
		if (counts[ordinal] === 0) continue;
		const value = column.values[ordinal];
		if (typeof value === 'number') {
			if (value < min) min = value;
			if (value > max) max = value;
		} else if (sortBy === 'alpha' && met.length >= most) break;
		met.push(ordinal);
	}
	if (sortBy === 'count') met = byCount(met, counts);
	const entries = met
		.slice(0, most)
		.map((ordinal) => [String(column.values[ordinal]), counts[ordinal] ?? 0] as const);
	return { distribution: toDistribution(entries), stats: min <= max ? { min, max } : undefined };
}

/** The most frequent first; equals stay in the order of their values. */
function byCount(ordinals: readonly number[], counts: Uint32Array): number[] {
	return [...ordinals].sort((a, b) => (counts[b] as number) - (counts[a] as number));
}

/** A number and a text may be written alike: they count together. */
function toDistribution(entries: readonly (readonly [string, number])[]): Record<string, number> {
	const distribution: Record<string, number> = {};
	for (const [value, count] of entries) distribution[value] = (distribution[value] ?? 0) + count;
	return distribution;
}

/** Documents whose values are to be counted, made ready once for all facets. */
export interface Counted {
	/** The documents, or those of the index that are not among them, whichever are fewer. */
	list: Uint32Array;
	isLeftOut: boolean;
}

export function prepareCounting(reader: IndexReader, documents: Bitmap): Counted {
	if (countBits(documents) * 2 <= reader.documentCount)
		return { list: listBits(documents), isLeftOut: false };
	return { list: listBits(subtract(reader.alive, documents)), isLeftOut: true };
}

/** How many of the documents hold each value. */
export function countValues(reader: IndexReader, column: Column, { list, isLeftOut }: Counted): Uint32Array {
	const counts = new Uint32Array(column.values.length);
	if (!isLeftOut) return addCounts(counts, column, list, 1);
	counts.set(totalCounts(reader, column));
	return addCounts(counts, column, list, -1);
}

function totalCounts(reader: IndexReader, column: Column): Uint32Array {
	let totals = reader.totals.get(column);
	if (!totals) {
		totals = addCounts(new Uint32Array(column.values.length), column, listBits(reader.alive), 1);
		reader.totals.set(column, totals);
	}
	return totals;
}

function addCounts(counts: Uint32Array, column: Column, list: Uint32Array, step: 1 | -1): Uint32Array {
	const { starts, ordinals, isSingle } = column;
	if (isSingle) {
		// Two counts of each value: a value that comes twice in a row need not wait for itself.
		const others = new Uint32Array(counts.length);
		const even = list.length & ~1;
		for (let index = 0; index < even; index += 2) {
			const one = ordinals[list[index] as number] as number;
			const two = ordinals[list[index + 1] as number] as number;
			counts[one] = (counts[one] as number) + step;
			others[two] = (others[two] as number) + step;
		}
		if (even < list.length) {
			const last = ordinals[list[even] as number] as number;
			counts[last] = (counts[last] as number) + step;
		}
		for (let ordinal = 0; ordinal < counts.length; ordinal++) {
			counts[ordinal] = (counts[ordinal] as number) + (others[ordinal] as number);
		}
		return counts;
	}
	for (let index = 0; index < list.length; index++) {
		const document = list[index] as number;
		const end = starts[document + 1] as number;
		for (let at = starts[document] as number; at < end; at++) {
			const ordinal = ordinals[at] as number;
			counts[ordinal] = (counts[ordinal] as number) + step;
		}
	}
	return counts;
}

/** Facet values that begin with what was typed, or nearly so, with their counts. */
export function searchFacet(
	reader: IndexReader,
	path: string,
	documents: Bitmap,
	query: string | null,
	{ most, sortBy }: { most: number; sortBy: 'alpha' | 'count' }
): { value: string; count: number }[] {
	const column = reader.columns.get(path);
	if (!column) return [];
	const counts = countValues(reader, column, prepareCounting(reader, documents));
	const wanted = query === null ? '' : foldFacet(query);
	let met: number[] = [];
	for (const ordinal of column.sorted()) {
		const value = column.values[ordinal];
		if (counts[ordinal] === 0 || typeof value !== 'string') continue;
		if (wanted === '' || beginsLike(foldFacet(value), wanted)) met.push(ordinal);
	}
	if (sortBy === 'count') met = byCount(met, counts);
	return met.slice(0, most).map((ordinal) => ({
		value: String(column.values[ordinal]),
		count: counts[ordinal] as number
	}));
}

function foldFacet(text: string): string {
	return normalizeFacet(text).replaceAll(/\p{M}/gu, '');
}

/** Does a value, or one of its words, begin with what was typed, with one typo from five letters on? */
function beginsLike(value: string, typed: string): boolean {
	const starts = [value, ...value.split(/[^\p{L}\p{N}]+/u)];
	if (starts.some((start) => start.startsWith(typed))) return true;
	const most = typed.length >= 9 ? 2 : typed.length >= 5 ? 1 : 0;
	return most > 0 && starts.some((start) => prefixDistance(start, typed) <= most);
}

function prefixDistance(value: string, typed: string): number {
	let row = Array.from({ length: typed.length + 1 }, (_, index) => index);
	let best = typed.length;
	for (let at = 0; at < Math.min(value.length, typed.length + 2); at++) {
		const next = [at + 1];
		for (let column = 1; column <= typed.length; column++) {
			next[column] = Math.min(
				(row[column - 1] as number) + (value[at] === typed[column - 1] ? 0 : 1),
				(row[column] as number) + 1,
				(next[column - 1] as number) + 1
			);
		}
		row = next;
		best = Math.min(best, row[typed.length] as number);
	}
	return best;
}
