import { countBits, listBits, subtract } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import type { Column } from './columns.ts';
import type { IndexReader } from './index-reader.ts';

/** Of a column with no more values than this, each value's documents are also kept as a set. */
const MOST_SETS = 256;
/** Fewer are sooner visited. */
const FEWEST_DOCUMENTS = 4096;
const WORDS_A_VISIT = 6;

/** What was counted of one attribute's values. */
export interface FacetCounts {
	column: Column;
	/** For each ordinal of the column, how many documents hold the value. */
	counts: Uint32Array;
	/** The ordinals to show, in the order asked for, cut to the most allowed. */
	shown: readonly number[];
	/** Smallest and largest number among the values. */
	stats: { min: number; max: number } | undefined;
}

export function countFacet(
	reader: IndexReader,
	path: string,
	documents: Counted,
	{ most, sortBy }: { most: number; sortBy: 'alpha' | 'count' }
): FacetCounts | undefined {
	const column = reader.columns.get(path);
	if (!column) return undefined;
	const { values } = column;
	const counts = countValues(reader, column, documents);
	const sorted = column.sorted();
	let min = Infinity;
	let max = -Infinity;
	let met: number[] = [];
	// In the order of values; numbers come first, so they end where the texts begin.
	for (let place = 0; place < sorted.length; place++) {
		const ordinal = sorted[place] as number;
		if (counts[ordinal] === 0) continue;
		const value = values[ordinal];
		if (typeof value === 'number') {
			if (value < min) min = value;
			if (value > max) max = value;
		} else if (sortBy === 'alpha' && met.length >= most) break;
		met.push(ordinal);
	}
	if (sortBy === 'count') met = byCount(met, counts);
	const shown = met.length > most ? met.slice(0, most) : met;
	return { column, counts, shown, stats: min <= max ? { min, max } : undefined };
}

/** The most frequent first; equals stay in the order of their values. */
export function byCount(ordinals: readonly number[], counts: Uint32Array): number[] {
	return [...ordinals].sort((a, b) => (counts[b] as number) - (counts[a] as number));
}

/** Value → number of documents. A number and a text may be written alike: they count together. */
export function toDistribution({ column, counts, shown }: FacetCounts): Record<string, number> {
	const distribution: Record<string, number> = {};
	for (const ordinal of shown) {
		const value = String(column.values[ordinal]);
		distribution[value] = (distribution[value] ?? 0) + (counts[ordinal] as number);
	}
	return distribution;
}

/** The same as JSON, without making an object of hundreds of names first. */
export function distributionJson(facet: FacetCounts): string {
	const { column, counts, shown } = facet;
	if (column.hasTwins()) return JSON.stringify(toDistribution(facet));
	const names = column.jsonNames();
	let text = '{';
	for (let place = 0; place < shown.length; place++) {
		const ordinal = shown[place] as number;
		text += `${place === 0 ? '' : ','}${names[ordinal] as string}:${counts[ordinal] as number}`;
	}
	return `${text}}`;
}

/** Documents whose values are to be counted, made ready once for all facets. */
export interface Counted {
	found: Bitmap;
	/** The documents, or those of the index that are not among them, whichever are fewer. */
	list: Uint32Array;
	isLeftOut: boolean;
}

/** Makes documents ready to be counted; `list` are the same in a list, if there is one. */
export function prepareCounting(reader: IndexReader, found: Bitmap, list?: Uint32Array): Counted {
	const count = list ? list.length : countBits(found);
	if (count * 2 <= reader.documentCount) return { found, list: list ?? listBits(found), isLeftOut: false };
	return { found, list: listBits(subtract(reader.alive, found)), isLeftOut: true };
}

/** How many of the documents hold each value. */
export function countValues(
	reader: IndexReader,
	column: Column,
	{ found, list, isLeftOut }: Counted
): Uint32Array {
	const counts = new Uint32Array(column.values.length);
	if (isCountedByBits(column, found, list)) {
		column.sets.count(column, found, counts);
		return counts;
	}
	if (!isLeftOut) return addCounts(counts, column, list, 1);
	counts.set(totalCounts(reader, column));
	return addCounts(counts, column, list, -1);
}

/**
 * Where values are not too many, each with the set of its documents, sets are compared; that pays as soon as many documents
 * were found. To visit a document costs as much as so many words of a set, and twice that for each value where documents
 * have several.
 */
function isCountedByBits(column: Column, found: Bitmap, list: Uint32Array): boolean {
	const { values, starts, documentCount, isSingle } = column;
	if (values.length > MOST_SETS || documentCount < FEWEST_DOCUMENTS) return false;
	const held = isSingle ? 1 : (2 * (starts[documentCount] as number)) / documentCount;
	return values.length * found.length < list.length * held * WORDS_A_VISIT;
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
		for (let index = 0; index < list.length; index++) {
			const ordinal = ordinals[list[index] as number] as number;
			counts[ordinal] = (counts[ordinal] as number) + step;
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
