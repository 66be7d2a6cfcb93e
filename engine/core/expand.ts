import { findTypos } from './typos.ts';
import type { IndexReader } from './index-reader.ts';
import { phrasePostings } from './phrase.ts';
import type { Postings } from './postings.ts';
import { MOST_PREFIX_WORDS } from './prefix-table.ts';
import type { QueryTerm } from './query-parser.ts';
import type { SearchText } from './search-text.ts';
import type { FoundWord } from './word-postings.ts';

/** One way in which a document can satisfy a term of the query. */
export interface Derivation {
	postings: Postings;
	typos: number;
	/** The very word that was typed, whole. */
	isExact: boolean;
	/** How many words of the text it covers. */
	span: number;
	/** What to mark in the text: words in a row. */
	words: readonly string[];
	/** Marks every word that begins with `words[0]`. */
	isPrefix: boolean;
}

const MOST_ONE_TYPO_WORDS = 150;
const MOST_TWO_TYPO_WORDS = 50;
const MOST_SYNONYMS = 50;

/** All the ways to satisfy a term: itself, its prefix, its misspellings, its synonyms, itself cut in two. */
export function expandTerm(
	reader: IndexReader,
	text: SearchText,
	term: QueryTerm,
	needsPlaces: boolean
): Derivation[] {
	if (term.isPhrase) return [expandPhrase(reader, term.words)];
	const [word = ''] = term.words;
	return expandWord(reader, text, word, {
		isPrefix: term.isPrefix,
		mostTypos: text.typosAllowed(word),
		mayBeTwo: true,
		needsPlaces
	});
}

export function expandPhrase(reader: IndexReader, words: readonly string[]): Derivation {
	return {
		postings: reader.words.ofPhrase(words),
		typos: 0,
		isExact: true,
		span: words.length,
		words,
		isPrefix: false
	};
}

export interface ExpandOptions {
	isPrefix: boolean;
	mostTypos: number;
	/** It may have been meant as two words. */
	mayBeTwo: boolean;
	/** All places are wanted, not only the first in each document, however many words begin so. */
	needsPlaces: boolean;
}

export function expandWord(
	reader: IndexReader,
	text: SearchText,
	word: string,
	{ isPrefix, mostTypos, mayBeTwo, needsPlaces }: ExpandOptions
): Derivation[] {
	const exact = reader.words.of(word);
	const derivations: Derivation[] = [];
	const add = (
		postings: Postings,
		typos: number,
		words: readonly string[],
		more: Partial<Derivation> = {}
	): void => {
		if (postings.length === 0) return;
		derivations.push({
			postings,
			typos,
			isExact: false,
			span: words.length,
			words,
			isPrefix: false,
			...more
		});
	};
	add(exact, 0, [word], { isExact: true });
	if (isPrefix) addPrefix(reader, text, word, needsPlaces, add);
	for (const synonym of text.synonymsOf([word]).slice(0, MOST_SYNONYMS)) {
		add(reader.words.ofPhrase(synonym), 0, synonym);
	}
	if (mostTypos > 0) {
		for (const { found, typos, name } of misspellings(reader, text, word, mostTypos, isPrefix)) {
			add(reader.words.ofFound(name, found), typos, [name]);
		}
		// A word that the texts know was not meant as two.
		const split = exact.length > 0 || !mayBeTwo ? undefined : splitInTwo(reader, word);
		if (split) add(split.postings, 1, split.words);
	}
	return derivations;
}

type Add = (postings: Postings, typos: number, words: readonly string[], more?: Partial<Derivation>) => void;

function addPrefix(
	reader: IndexReader,
	text: SearchText,
	prefix: string,
	needsPlaces: boolean,
	add: Add
): void {
	const ranges = reader.segments.map((segment) => segment.dictionary.prefixRange(prefix));
	const count = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
	if (count > MOST_PREFIX_WORDS && !needsPlaces) {
		add(reader.words.ofPrefix(prefix, ranges), 0, [prefix], { isPrefix: true });
		return;
	}
	const words = new Map<string, FoundWord[]>();
	reader.segments.forEach((segment, index) => {
		const [from, to] = ranges[index] as [number, number];
		for (let rank = from; rank < to; rank++) {
			const name = segment.dictionary.word(rank);
			if (name === prefix || text.stopWords.has(name)) continue;
			const found = words.get(name);
			if (found) found.push({ segment, rank });
			else words.set(name, [{ segment, rank }]);
		}
	});
	for (const [name, found] of words) add(reader.words.ofFound(name, found), 0, [prefix], { isPrefix: true });
}

interface Misspelling {
	name: string;
	typos: number;
	found: FoundWord[];
	documents: number;
}

function misspellings(
	reader: IndexReader,
	text: SearchText,
	word: string,
	most: number,
	isPrefix: boolean
): Misspelling[] {
	const known = new Map<string, Misspelling>();
	for (const segment of reader.segments) {
		for (const { rank, typos } of findTypos(segment.dictionary, word, most, isPrefix)) {
			// What matches without a typo was found before: the word itself, or by its prefix.
			if (typos === 0) continue;
			const name = segment.dictionary.word(rank);
			if (text.stopWords.has(name)) continue;
			const documents = segment.dictionary.documents[rank] as number;
			const before = known.get(name);
			if (before) {
				before.found.push({ segment, rank });
				before.documents += documents;
			} else known.set(name, { name, typos, found: [{ segment, rank }], documents });
		}
	}
	const all = [...known.values()].sort((a, b) => b.documents - a.documents);
	return [
		...all.filter(({ typos }) => typos === 1).slice(0, MOST_ONE_TYPO_WORDS),
		...all.filter(({ typos }) => typos === 2).slice(0, MOST_TWO_TYPO_WORDS)
	];
}

/** `sunflower` may have been meant as `sun flower`: the cut whose two words stand together most often. */
function splitInTwo(reader: IndexReader, word: string): { postings: Postings; words: string[] } | undefined {
	let best: { postings: Postings; words: string[] } | undefined;
	for (let cut = 1; cut < word.length; cut++) {
		const words = [word.slice(0, cut), word.slice(cut)];
		const halves = words.map((half) => reader.words.of(half));
		if (halves.some(({ length }) => length <= (best?.postings.length ?? 0))) continue;
		const postings = phrasePostings(halves);
		if (postings.length > (best?.postings.length ?? 0)) best = { postings, words };
	}
	return best;
}
