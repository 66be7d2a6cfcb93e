import { derivationOf } from './matching.ts';
import type { TermMatches } from './matching.ts';
import { readPositions } from './postings.ts';

const places = new Uint32Array(0x10000);

/** The fields in which a document holds anything that was asked for: the others need not be read to mark words in them. */
export class MatchedFields {
	private readonly terms: readonly TermMatches[];
	private readonly held: Uint8Array;

	constructor(terms: readonly TermMatches[], fields: number) {
		this.terms = terms;
		this.held = new Uint8Array(fields);
	}

	/** Turns to another document; false if it cannot be told, since of short beginnings only first places are known. */
	turnTo(document: number): boolean {
		const { held } = this;
		held.fill(0);
		for (const { heads, previous, starts, derivations } of this.terms) {
			for (let number = heads[document] as number; number > 0;) {
				const entry = number - 1;
				const index = derivationOf(starts, entry);
				const postings = derivations[index]?.postings;
				if (!postings || postings.hasFirstsOnly) return false;
				const count = readPositions(postings, entry - (starts[index] as number), places, 0);
				for (let at = 0; at < count; at++) held[(places[at] as number) >>> 16] = 1;
				number = previous.length > 0 ? (previous[entry] as number) : 0;
			}
		}
		return true;
	}

	has(field: number): boolean {
		return this.held[field] === 1;
	}
}
