import { derivationOf } from './matching.ts';
import type { TermMatches } from './matching.ts';
import { readPositions } from './postings.ts';

const places = new Uint32Array(0x10000);

/**
 * The numbers of the fields in which a document holds anything that was asked for: the others need not be read to mark
 * words in them. Undefined if it cannot be told, since only first places are known of words with a short beginning.
 */
export function matchedFields(terms: readonly TermMatches[], document: number): Set<number> | undefined {
	const fields = new Set<number>();
	for (const { heads, previous, starts, derivations } of terms) {
		for (let number = heads[document] as number; number > 0;) {
			const entry = number - 1;
			const index = derivationOf(starts, entry);
			const postings = derivations[index]?.postings;
			if (!postings || postings.hasFirstsOnly) return undefined;
			const count = readPositions(postings, entry - (starts[index] as number), places, 0);
			for (let at = 0; at < count; at++) fields.add((places[at] as number) >>> 16);
			number = previous.length > 0 ? (previous[entry] as number) : 0;
		}
	}
	return fields;
}
