import type { WordPlaces } from './crop.ts';
import { CLASSES, EXPANSIONS, IGNORED } from './fold.ts';
import type { TermMatches } from './matching.ts';
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
	private readonly words: WordSet;
	private readonly prefixes: readonly string[];
	/** Phrases by their first word. */
	private readonly phrases = new Map<string, (readonly string[])[]>();
	private readonly tokenizer: Tokenizer;

	constructor(terms: readonly TermMatches[], tokenizer: Tokenizer) {
		this.tokenizer = tokenizer;
		const words = new Set<string>();
		const prefixes = new Set<string>();
		for (const derivation of terms.flatMap(({ derivations }) => derivations)) {
			const [word, ...others] = derivation.words;
			if (word === undefined) continue;
			if (others.length > 0) this.phrases.set(word, [...(this.phrases.get(word) ?? []), derivation.words]);
			else (derivation.isPrefix ? prefixes : words).add(word);
		}
		this.words = new WordSet(words);
		this.prefixes = [...prefixes].sort((a, b) => b.length - a.length);
		this.isIdle = words.size === 0 && prefixes.size === 0 && this.phrases.size === 0;
	}

	/** The marks in a text, in order, none over another. Where its words stand is noted in `words`, if it is given. */
	marks(text: string, words?: WordPlaces): Mark[] {
		const marks: Mark[] = [];
		if (this.phrases.size > 0) this.markPhrases(text, marks);
		const { tokenizer } = this;
		const { codes } = tokenizer;
		let covered = 0;
		let phrase = 0;
		const found = marks.length;
		tokenizer.reset(text);
		while (tokenizer.next()) {
			const { start, end, length } = tokenizer;
			words?.add(start, end);
			while (phrase < found && (marks[phrase] as Mark).start < start) phrase++;
			if (phrase < found && (marks[phrase] as Mark).start === start) covered = end;
			if (start < covered) continue;
			if (this.words.has(codes, length)) marks.push({ start, length: end - start });
			else {
				const prefix = this.longestPrefix(codes, length);
				if (prefix > 0) marks.push({ start, length: unfoldedLength(text, tokenizer, prefix) });
			}
		}
		return found > 0 ? marks.sort((a, b) => a.start - b.start) : marks;
	}

	private longestPrefix(codes: Uint16Array, length: number): number {
		for (const prefix of this.prefixes) {
			if (prefix.length > length) continue;
			let at = 0;
			while (at < prefix.length && codes[at] === prefix.charCodeAt(at)) at++;
			if (at === prefix.length) return at;
		}
		return 0;
	}

	private markPhrases(text: string, marks: Mark[]): void {
		const { tokenizer } = this;
		const tokens: { word: string; start: number; end: number }[] = [];
		tokenizer.reset(text);
		while (tokenizer.next()) {
			tokens.push({ word: tokenizer.word(), start: tokenizer.start, end: tokenizer.end });
		}
		for (let index = 0; index < tokens.length; index++) {
			const candidates = this.phrases.get(tokens[index]?.word ?? '') ?? [];
			const phrase = candidates.find((words) =>
				words.every((word, place) => tokens[index + place]?.word === word)
			);
			if (!phrase) continue;
			for (const { start, end } of tokens.slice(index, index + phrase.length)) {
				marks.push({ start, length: end - start });
			}
			index += phrase.length - 1;
		}
	}
}

/** Words by their first letter and length, so that nearly every word of a text is passed over at a glance. */
class WordSet {
	private readonly byStart = new Map<number, string[]>();

	constructor(words: ReadonlySet<string>) {
		for (const word of words) {
			const key = startKey(word.charCodeAt(0), word.length);
			this.byStart.set(key, [...(this.byStart.get(key) ?? []), word]);
		}
	}

	has(codes: Uint16Array, length: number): boolean {
		const candidates = this.byStart.get(startKey(codes[0] as number, length));
		if (!candidates) return false;
		return candidates.some((word) => {
			for (let at = 1; at < length; at++) if (codes[at] !== word.charCodeAt(at)) return false;
			return true;
		});
	}
}

function startKey(first: number, length: number): number {
	return first * 256 + length;
}

/** How many units of the original make up the first `length` folded ones. With an article cut off, the whole word. */
function unfoldedLength(text: string, token: { start: number; end: number }, length: number): number {
	let folded = 0;
	let at = token.start;
	while (at < token.end && folded < length) {
		const code = text.charCodeAt(at++);
		if (CLASSES[code] === IGNORED) continue;
		folded += EXPANSIONS.get(code)?.length ?? 1;
	}
	while (at < token.end && CLASSES[text.charCodeAt(at)] === IGNORED) at++;
	return at - token.start;
}
