import { WordPlaces } from './crop.ts';
import { CLASSES, EXPANSIONS, IGNORED } from './fold.ts';
import type { TermMatches } from './matching.ts';
import { growUint32 } from './term-table.ts';
import type { Tokenizer } from './tokenize.ts';

/** A stretch of the original text that answers the query. */
export interface Mark {
	start: number;
	length: number;
}

/** Knows which words, beginnings and phrases to mark for a query. */
export class Marker {
	/** Is there nothing to mark in any text? */
	readonly isIdle: boolean;
	private readonly tokenizer: Tokenizer;
	private readonly words = new WordNumbers();
	/** The numbers of the words that are marked wherever they stand. */
	private readonly alone = new Set<number>();
	private readonly prefixes: readonly string[];
	/** Phrases by the number of their first word, each as the numbers of its words. */
	private readonly phrases = new Map<number, (readonly number[])[]>();
	private readonly own = new WordPlaces();
	/** Of each word of the text at hand: its number, if the query has it, and how much of it is marked by itself. */
	private numbers = new Uint32Array(256);
	private lengths = new Uint32Array(256);

	constructor(terms: readonly TermMatches[], tokenizer: Tokenizer) {
		this.tokenizer = tokenizer;
		const prefixes = new Set<string>();
		for (const { derivations } of terms) {
			for (const { words, isPrefix } of derivations) {
				const [word, ...others] = words;
				if (word === undefined) continue;
				if (others.length > 0) this.addPhrase(words);
				else if (isPrefix) prefixes.add(word);
				else this.alone.add(this.words.add(word));
			}
		}
		this.prefixes = [...prefixes].sort((a, b) => b.length - a.length);
		this.isIdle = this.alone.size === 0 && prefixes.size === 0 && this.phrases.size === 0;
	}

	/** The marks in a text, in order, none over another. Where its words stand is noted in `places`, if it is given. */
	marks(text: string, places = this.own): Mark[] {
		this.read(text, places);
		const { lengths } = this;
		const { count, starts, ends } = places;
		const marks: Mark[] = [];
		for (let index = 0; index < count;) {
			const phrase = this.phraseAt(index, count);
			if (phrase === 0) {
				const length = lengths[index] as number;
				if (length > 0) marks.push({ start: starts[index] as number, length });
				index++;
				continue;
			}
			for (const behind = index + phrase; index < behind; index++) {
				const start = starts[index] as number;
				marks.push({ start, length: (ends[index] as number) - start });
			}
		}
		return marks;
	}

	private addPhrase(words: readonly string[]): void {
		const numbers = words.map((word) => this.words.add(word));
		const first = numbers[0] as number;
		this.phrases.set(first, [...(this.phrases.get(first) ?? []), numbers]);
	}

	/** Goes through the words of a text, and notes what the query has to do with each. */
	private read(text: string, places: WordPlaces): void {
		const { tokenizer, words, alone } = this;
		const { codes } = tokenizer;
		places.clear();
		tokenizer.reset(text);
		while (tokenizer.next()) {
			const { start, end, length } = tokenizer;
			const { count } = places;
			if (count === this.numbers.length) {
				this.numbers = growUint32(this.numbers);
				this.lengths = growUint32(this.lengths);
			}
			const number = words.numberOf(codes, length);
			const isAlone = number !== 0 && alone.has(number);
			const prefix = isAlone ? 0 : this.longestPrefix(codes, length);
			this.numbers[count] = number;
			this.lengths[count] = isAlone ? end - start : prefix > 0 ? unfoldedLength(text, start, end, prefix) : 0;
			places.add(start, end);
		}
	}

	/** How many words from this one on are a phrase; 0 if they are none. */
	private phraseAt(from: number, count: number): number {
		const first = this.numbers[from] as number;
		const phrases = first === 0 ? undefined : this.phrases.get(first);
		if (!phrases) return 0;
		for (const phrase of phrases) {
			if (from + phrase.length > count) continue;
			let at = 1;
			while (at < phrase.length && this.numbers[from + at] === phrase[at]) at++;
			if (at === phrase.length) return at;
		}
		return 0;
	}

	private longestPrefix(codes: Uint16Array, length: number): number {
		const { prefixes } = this;
		for (let index = 0; index < prefixes.length; index++) {
			const prefix = prefixes[index] as string;
			if (prefix.length > length) continue;
			let at = 0;
			while (at < prefix.length && codes[at] === prefix.charCodeAt(at)) at++;
			if (at === prefix.length) return at;
		}
		return 0;
	}
}

/** Numbers words from 1 on, and knows them again by their letters; nearly every word of a text is passed over at a glance. */
class WordNumbers {
	private readonly numbers = new Map<string, number>();
	/** Words by their first letter and length. */
	private readonly byStart = new Map<number, string[]>();
	private readonly glance = new Uint8Array(256);

	add(word: string): number {
		const known = this.numbers.get(word);
		if (known !== undefined) return known;
		const number = this.numbers.size + 1;
		this.numbers.set(word, number);
		const start = startOf(word.charCodeAt(0), word.length);
		this.byStart.set(start, [...(this.byStart.get(start) ?? []), word]);
		this.glance[start & 255] = 1;
		return number;
	}

	/** The number of a word, 0 for one that was not added. */
	numberOf(codes: Uint16Array, length: number): number {
		const start = startOf(codes[0] as number, length);
		if (this.glance[start & 255] === 0) return 0;
		const candidates = this.byStart.get(start);
		if (!candidates) return 0;
		for (let index = 0; index < candidates.length; index++) {
			const word = candidates[index] as string;
			let at = 1;
			while (at < length && codes[at] === word.charCodeAt(at)) at++;
			if (at === length) return this.numbers.get(word) ?? 0;
		}
		return 0;
	}
}

function startOf(first: number, length: number): number {
	return first * 512 + length * 37;
}

/** How many units of the original make up the first `length` folded ones. With an article cut off, the whole word. */
function unfoldedLength(text: string, start: number, end: number, length: number): number {
	let folded = 0;
	let at = start;
	while (at < end && folded < length) {
		const code = text.charCodeAt(at++);
		if (CLASSES[code] === IGNORED) continue;
		folded += EXPANSIONS.get(code)?.length ?? 1;
	}
	while (at < end && CLASSES[text.charCodeAt(at)] === IGNORED) at++;
	return at - start;
}
