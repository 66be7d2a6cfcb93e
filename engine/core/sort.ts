import type { Column } from './columns.ts';
import type { IndexReader } from './index-reader.ts';

export interface SortKey {
	path: string;
	descending: boolean;
}

/**
 * For each document of a list a number that grows in the order wanted. Of several values the first in that order
 * counts; documents without one come last, either way.
 */
export function sortCosts(
	reader: IndexReader,
	{ path, descending }: SortKey,
	documents: ArrayLike<number>,
	costs: Uint32Array = new Uint32Array(documents.length)
): Uint32Array {
	const column: Column | undefined = reader.columns.get(path);
	if (!column) return costs;
	const ranks = column.rankByValue();
	const top = ranks.length;
	const { starts, ordinals } = column;
	for (let index = 0; index < documents.length; index++) {
		const document = documents[index] as number;
		const end = starts[document + 1] as number;
		let best = top + 1;
		for (let at = starts[document] as number; at < end; at++) {
			const rank = ranks[ordinals[at] as number] as number;
			const cost = descending ? top - rank : rank;
			if (cost < best) best = cost;
		}
		costs[index] = best;
	}
	return costs;
}

/** More than that no cost of a sort is. */
export function worstSortCost(reader: IndexReader, { path }: SortKey): number {
	return (reader.columns.get(path)?.values.length ?? 0) + 1;
}

/** `year:desc` → path and direction, or undefined if it is not of that form. */
export function parseSort(expression: string): SortKey | undefined {
	const match = /^(.+):(asc|desc)$/.exec(expression.trim());
	return match?.[1] ? { path: match[1], descending: match[2] === 'desc' } : undefined;
}
