import type { SearchQuery } from '#domain/query.ts';
import { askedWords } from './asked-words.ts';
import type { Matching } from './requests.ts';

/** One way to read a query: its words in an order, and whether all of them must be there. */
export interface Attempt {
	query: SearchQuery;
	matching: Matching;
}

/** The reading that counts when it finds anything: every word. */
export function strictly(query: SearchQuery): Attempt {
	return { query: { ...query, q: askedWords(query.q) }, matching: 'all' };
}

/**
 * The readings for when no record has every word. The search server leaves out words from the end only, so the words
 * are also tried from the other end: whichever word spoils the query, one of the two gets rid of it.
 */
export function leniently(query: SearchQuery): Attempt[] {
	const q = askedWords(query.q);
	const words = q.split(/\s+/).filter(Boolean);
	if (words.length < 2) return [];
	const backwards = { ...query, q: words.toReversed().join(' ') };
	return [{ ...query, q }, backwards].map((reading) => ({ query: reading, matching: 'last' }));
}

/**
 * The closest of several readings, by how many records each finds: the one that finds fewest, but more than are
 * there already.
 */
export function closest(totals: readonly number[], known = 0): number | undefined {
	const found = totals.flatMap((total, index) => (total > known ? [{ total, index }] : []));
	return found.toSorted((a, b) => a.total - b.total)[0]?.index;
}
