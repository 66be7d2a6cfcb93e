import type { Mark } from './highlight.ts';
import { growUint32 } from './term-table.ts';
import type { Tokenizer } from './tokenize.ts';

/** Where the words of a text stand, from the first to as many as were read. Used again for the next text. */
export class WordPlaces {
	count = 0;
	starts = new Uint32Array(256);
	ends = new Uint32Array(256);

	clear(): void {
		this.count = 0;
	}

	add(start: number, end: number): void {
		if (this.count === this.starts.length) {
			this.starts = growUint32(this.starts);
			this.ends = growUint32(this.ends);
		}
		this.starts[this.count] = start;
		this.ends[this.count++] = end;
	}

	/** Reads a text up to its so many-th word. */
	read(text: string, tokenizer: Tokenizer, most: number): void {
		this.count = 0;
		tokenizer.reset(text);
		while (this.count < most && tokenizer.next()) this.add(tokenizer.start, tokenizer.end);
	}
}

/** A stretch of a text. */
export interface Stretch {
	start: number;
	end: number;
}

/**
 * The part of a text around its marks that has so many words. Of a text without marks it is the beginning, so no more
 * than one word beyond it need have been read.
 */
export function cropStretch(
	text: string,
	marks: readonly Mark[],
	{ count, starts, ends }: WordPlaces,
	length: number
): Stretch {
	if (length === 0 || count <= length) return { start: 0, end: text.length };
	const from = marks.length === 0 ? 0 : firstWord(starts, count, marks, length);
	const to = Math.min(from + length, count);
	return {
		start: from === 0 ? 0 : (starts[from] as number),
		end: to === count ? text.length : (ends[to - 1] as number)
	};
}

/** The first word of the window with the most marks, its marks in the middle. */
function firstWord(starts: Uint32Array, count: number, marks: readonly Mark[], length: number): number {
	const marked: number[] = [];
	let word = 0;
	for (const { start } of marks) {
		while (word < count && (starts[word] as number) < start) word++;
		if (word < count && starts[word] === start) marked.push(word);
	}
	let best = 0;
	let first = 0;
	let last = 0;
	let end = 0;
	for (let begin = 0; begin < marked.length; begin++) {
		while (end < marked.length && (marked[end] as number) - (marked[begin] as number) < length) end++;
		if (end - begin <= best) continue;
		best = end - begin;
		first = marked[begin] as number;
		last = marked[end - 1] as number;
	}
	if (best === 0) return 0;
	const spare = length - (last - first + 1);
	return Math.max(0, Math.min(first - Math.ceil(spare / 2), count - length));
}
