import { asUint16, asUint32, packArrays, unpackArrays } from './bytes.ts';

/**
 * The words of one segment, sorted, each with where its postings lie. A word is a number here: its rank.
 *
 *   units    b o a t b o a t s b o a …      all words, one behind the other
 *   starts   0       4         9            where each begins
 *   shared   0       4         3            how many units a word shares with the one before
 */
export class Dictionary {
	readonly count: number;
	readonly units: Uint16Array;
	readonly starts: Uint32Array;
	readonly shared: Uint8Array;
	/** How many documents hold the word. */
	readonly documents: Uint32Array;
	/** The last document that holds it, counted from the segment's first. */
	readonly last: Uint32Array;
	/** Where its documents begin in the segment's first stream, and its further positions in the second. */
	readonly documentOffsets: Uint32Array;
	readonly positionOffsets: Uint32Array;
	private known: { letter: string; from: number; to: number }[] | undefined;

	constructor(parts: {
		units: Uint16Array;
		starts: Uint32Array;
		documents: Uint32Array;
		last: Uint32Array;
		documentOffsets: Uint32Array;
		positionOffsets: Uint32Array;
	}) {
		this.count = parts.documents.length;
		this.units = parts.units;
		this.starts = parts.starts;
		this.documents = parts.documents;
		this.last = parts.last;
		this.documentOffsets = parts.documentOffsets;
		this.positionOffsets = parts.positionOffsets;
		this.shared = this.sharedPrefixes();
	}

	pack(): Uint8Array {
		return packArrays([
			this.units,
			this.starts,
			this.documents,
			this.last,
			this.documentOffsets,
			this.positionOffsets
		]);
	}

	word(rank: number): string {
		return String.fromCharCode(
			...this.units.subarray(this.starts[rank] as number, this.starts[rank + 1] as number)
		);
	}

	/** The rank of a word, or -1. */
	find(word: string): number {
		const rank = this.lowerBound(word);
		return rank < this.count && this.compare(rank, word) === 0 ? rank : -1;
	}

	/** The ranks of the words that begin with a prefix: from the first up to, not including, the second. */
	prefixRange(prefix: string): [number, number] {
		return [this.lowerBound(prefix), this.lowerBound(prefix + '\uffff')];
	}

	/** The first rank whose word is not before the given one, in a range of ranks. */
	lowerBound(word: string, from = 0, to = this.count): number {
		let low = from;
		let high = to;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.compare(middle, word) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** The letters with which words begin, each with the ranks of its words: from the first up to, not including, the second. */
	initials(): readonly { letter: string; from: number; to: number }[] {
		if (!this.known) {
			this.known = [];
			for (let from = 0; from < this.count;) {
				const letter = String.fromCharCode(this.units[this.starts[from] as number] as number);
				const to = this.lowerBound(`${letter}\uffff`, from);
				this.known.push({ letter, from, to });
				from = to;
			}
		}
		return this.known;
	}

	lengthOf(rank: number): number {
		return (this.starts[rank + 1] as number) - (this.starts[rank] as number);
	}

	/** Does a word begin so? */
	begins(rank: number, prefix: string): boolean {
		const start = this.starts[rank] as number;
		if (this.lengthOf(rank) < prefix.length) return false;
		for (let index = 0; index < prefix.length; index++) {
			if (this.units[start + index] !== prefix.charCodeAt(index)) return false;
		}
		return true;
	}

	private compare(rank: number, word: string): number {
		const start = this.starts[rank] as number;
		const length = (this.starts[rank + 1] as number) - start;
		const common = Math.min(length, word.length);
		for (let index = 0; index < common; index++) {
			const difference = (this.units[start + index] as number) - word.charCodeAt(index);
			if (difference !== 0) return difference;
		}
		return length - word.length;
	}

	private sharedPrefixes(): Uint8Array {
		const { units, starts } = this;
		const shared = new Uint8Array(this.count);
		for (let rank = 1; rank < this.count; rank++) {
			const before = starts[rank - 1] as number;
			const start = starts[rank] as number;
			const most = Math.min(start - before, (starts[rank + 1] as number) - start, 255);
			let length = 0;
			while (length < most && units[before + length] === units[start + length]) length++;
			shared[rank] = length;
		}
		return shared;
	}
}

export function unpackDictionary(packed: Uint8Array): Dictionary {
	const [units, starts, documents, last, documentOffsets, positionOffsets] = unpackArrays(packed);
	if (!units || !starts || !documents || !last || !documentOffsets || !positionOffsets) {
		throw new Error('Blotter engine: a segment has no readable dictionary');
	}
	return new Dictionary({
		units: asUint16(units),
		starts: asUint32(starts),
		documents: asUint32(documents),
		last: asUint32(last),
		documentOffsets: asUint32(documentOffsets),
		positionOffsets: asUint32(positionOffsets)
	});
}
