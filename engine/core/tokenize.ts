import {
	APOSTROPHE,
	CLASSES,
	EXPANSIONS,
	FOLDED,
	HARD_SEPARATOR,
	IGNORED,
	LETTER,
	STOP,
	SURROGATE,
	UNSPACED
} from './fold.ts';
import { articleLength, isElided } from './joined-words.ts';
import { WholeWords } from './whole-words.ts';

/** What an index's settings change about where words begin and end. */
export interface TokenRules {
	separators: readonly string[];
	nonSeparators: readonly string[];
	dictionary: readonly string[];
}

const NO_RULES: TokenRules = { separators: [], nonSeparators: [], dictionary: [] };

/** Longer runs of letters (hashes, encoded files) are not words that anybody searches. */
const LONGEST_WORD = 100;

const WHITE_SPACE = /\s/;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * Walks over a text word by word. A cursor rather than a list of tokens, so that indexing creates no object and
 * no string for a word: after each `next()`, the fields describe the word that the cursor stands on.
 */
export class Tokenizer {
	/** The folded word is `codes[0..length)`. */
	readonly codes = new Uint16Array(LONGEST_WORD * 4);
	length = 0;
	/** Where the word stands in the original text. */
	start = 0;
	end = 0;
	/** How far the word is from the one before: 0 for the first, 8 beyond the end of a sentence, else 1. */
	gap = 0;
	/** How many words the cursor has passed in this text. */
	count = 0;
	/** Length of the folded article that was cut off the word's front. */
	article = 0;

	/** Does every white space part words, whatever stands around it? */
	readonly partsAtSpaces: boolean;

	private text = '';
	private cursor = 0;
	private first = true;
	private hard = false;
	private pending: { start: number; end: number }[] = [];
	private readonly classes: Uint8Array;
	private readonly longSeparators: readonly string[];
	private readonly dictionary: WholeWords | undefined;

	constructor(rules: TokenRules = NO_RULES) {
		const single = [...rules.separators].filter((token) => token.length === 1);
		this.longSeparators = rules.separators.filter((token) => token.length > 1);
		if (single.length > 0 || rules.nonSeparators.length > 0) {
			this.classes = CLASSES.slice();
			for (const token of single) this.classes[token.charCodeAt(0)] = HARD_SEPARATOR;
			for (const token of rules.nonSeparators) {
				for (const character of token) this.classes[character.charCodeAt(0)] = LETTER;
			}
		} else this.classes = CLASSES;
		this.dictionary = rules.dictionary.length > 0 ? new WholeWords(rules.dictionary) : undefined;
		this.partsAtSpaces = this.classes === CLASSES && this.longSeparators.length === 0 && !this.dictionary;
	}

	reset(text: string): void {
		for (const separator of this.longSeparators) {
			text = text.replaceAll(separator, '\n'.repeat(separator.length));
		}
		this.text = text;
		this.cursor = 0;
		this.first = true;
		this.hard = false;
		this.count = 0;
		this.pending = [];
		this.dictionary?.reset(text);
	}

	/** Moves to the next word; false at the end of the text. */
	next(): boolean {
		if (this.pending.length > 0) return this.takeSegment();
		const { text, classes } = this;
		const size = text.length;
		while (this.cursor < size) {
			const code = text.charCodeAt(this.cursor);
			const kind = classes[code] as number;
			if (this.dictionary && this.takeDictionaryWord(this.dictionary)) return true;
			if (kind === LETTER) {
				if (this.takeWord()) return true;
			} else if (kind === UNSPACED) {
				this.cutUnspaced();
				if (this.pending.length > 0) return this.takeSegment();
			} else if (kind === SURROGATE) {
				const character = String.fromCodePoint(text.codePointAt(this.cursor) ?? 0);
				if (LETTER_OR_DIGIT.test(character)) {
					if (this.takeWord()) return true;
				} else this.cursor += character.length;
			} else {
				this.cursor++;
				if (kind === HARD_SEPARATOR) this.hard = true;
				else if (kind === STOP && WHITE_SPACE.test(text[this.cursor] ?? ' ')) this.hard = true;
			}
		}
		return false;
	}

	/** The word under the cursor as a string: for queries and highlights, not for indexing. */
	word(): string {
		return String.fromCharCode(...this.codes.subarray(0, this.length));
	}

	private takeWord(): boolean {
		const { text, classes, codes } = this;
		const size = text.length;
		const start = this.cursor;
		let length = 0;
		let cursor = start;
		let kind = LETTER;
		for (; cursor < size; cursor++) {
			const code = text.charCodeAt(cursor);
			kind = classes[code] as number;
			if (kind === LETTER) {
				const folded = FOLDED[code] as number;
				if (length >= LONGEST_WORD) continue;
				if (folded !== 0) codes[length++] = folded;
				else for (const part of EXPANSIONS.get(code) ?? []) codes[length++] = part;
			} else if (kind === SURROGATE) {
				const character = String.fromCodePoint(text.codePointAt(cursor) ?? 0);
				if (!LETTER_OR_DIGIT.test(character)) break;
				for (const part of character.normalize('NFKD').toLowerCase()) {
					for (let unit = 0; unit < part.length && length < LONGEST_WORD; unit++) {
						codes[length++] = part.charCodeAt(unit);
					}
				}
				cursor += character.length - 1;
			} else if (kind !== IGNORED) break;
		}
		this.cursor = cursor;
		if (length === 0) return false;
		if (kind === APOSTROPHE && cursor + 1 < size && length <= 7 && this.isElision(cursor, length)) {
			this.cursor = cursor + 1;
			return false;
		}
		this.length = length;
		this.stand(start, cursor);
		if (length > 3 && (codes[0] as number) >= 0x0620 && (codes[0] as number) <= 0x064a) this.cutArticle();
		return true;
	}

	private isElision(apostrophe: number, length: number): boolean {
		if (this.classes[this.text.charCodeAt(apostrophe + 1)] !== LETTER) return false;
		return isElided(this.codes, length);
	}

	/** The article says nothing about which word it is. */
	private cutArticle(): void {
		const { codes, length } = this;
		const cut = articleLength(codes, length);
		if (cut === 0) return;
		codes.copyWithin(0, cut, length);
		this.length = length - cut;
		this.article = cut;
	}

	private takeDictionaryWord(dictionary: WholeWords): boolean {
		const start = this.cursor;
		const end = dictionary.endAt(start);
		if (end === undefined) return false;
		this.cursor = end;
		this.fold(start, end);
		this.stand(start, end);
		return true;
	}

	private cutUnspaced(): void {
		const { text, classes } = this;
		const start = this.cursor;
		let end = start;
		while (end < text.length) {
			const kind = classes[text.charCodeAt(end)];
			if (kind !== UNSPACED && kind !== IGNORED) break;
			end++;
		}
		this.cursor = end;
		for (const segment of words.segment(text.slice(start, end))) {
			if (!segment.isWordLike) continue;
			const from = start + segment.index;
			this.pending.push({ start: from, end: from + segment.segment.length });
		}
	}

	private takeSegment(): boolean {
		const range = this.pending.shift();
		if (!range) return false;
		this.fold(range.start, range.end);
		this.stand(range.start, range.end);
		return true;
	}

	private fold(start: number, end: number): void {
		let length = 0;
		for (let index = start; index < end && length < LONGEST_WORD; index++) {
			const code = this.text.charCodeAt(index);
			if (this.classes[code] === IGNORED) continue;
			const folded = FOLDED[code] as number;
			if (folded !== 0 || !EXPANSIONS.has(code)) this.codes[length++] = folded || code;
			else for (const part of EXPANSIONS.get(code) ?? []) this.codes[length++] = part;
		}
		this.length = length;
	}

	private stand(start: number, end: number): void {
		this.start = start;
		this.end = end;
		this.article = 0;
		this.gap = this.first ? 0 : this.hard ? 8 : 1;
		this.first = false;
		this.hard = false;
		this.count++;
	}
}
