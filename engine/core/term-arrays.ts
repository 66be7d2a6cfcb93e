import { createBitmap } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';

/** What is noted about each document for one term of a query; all zero where a document does not hold it. */
export interface TermArrays {
	/** 1 + 2 × typos + (0 if the very word, else 1). */
	costs: Uint8Array;
	/** 1 + the number of its last entry, in all derivations counted together. */
	heads: Int32Array;
	/** Its first place, of those with as few typos as any. */
	firsts: Uint32Array;
	/** The documents that hold the term, deleted ones included. */
	bits: Bitmap;
	/** Room for what is noted about each entry; not cleared. */
	entries: Int32Array;
}

/** More are not kept: a query has ten terms. */
const MOST_KEPT = 10;

/**
 * Arrays of one place a document, used again by the next search: to ask the system for new ones, a megabyte a term, takes
 * longer than many a search.
 */
export class TermArrayPool {
	private readonly kept: TermArrays[] = [];
	private limit = 0;

	/** Arrays for documents below a number, all zero. */
	take(limit: number): TermArrays {
		if (limit !== this.limit) {
			this.kept.length = 0;
			this.limit = limit;
		}
		return (
			this.kept.pop() ?? {
				costs: new Uint8Array(limit),
				heads: new Int32Array(limit),
				firsts: new Uint32Array(limit),
				bits: createBitmap(limit),
				entries: new Int32Array(0)
			}
		);
	}

	/** Takes arrays back, and makes them zero at the documents that they say something about. */
	giveBack({ costs, heads, firsts, bits, entries }: TermArrays, documents: readonly Uint32Array[]): void {
		if (costs.length !== this.limit || this.kept.length >= MOST_KEPT) return;
		const touched = documents.reduce((sum, { length }) => sum + length, 0);
		if (touched * 8 > this.limit) {
			costs.fill(0);
			heads.fill(0);
			firsts.fill(0);
			bits.fill(0);
		} else {
			for (const list of documents) {
				for (let index = 0; index < list.length; index++) {
					const document = list[index] as number;
					costs[document] = 0;
					heads[document] = 0;
					firsts[document] = 0;
					bits[document >>> 5] = 0;
				}
			}
		}
		this.kept.push({ costs, heads, firsts, bits, entries });
	}
}
