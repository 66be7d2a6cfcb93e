import type { Bitmap } from './bitmap.ts';
import { normalizeFacet } from './columns.ts';
import { byCount, countValues, prepareCounting } from './facets.ts';
import type { IndexReader } from './index-reader.ts';

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
