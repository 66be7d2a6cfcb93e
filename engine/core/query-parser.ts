import type { Tokenizer } from './tokenize.ts';

/** One thing the query asks for: a word, or words that must stand together. */
export interface QueryTerm {
	words: string[];
	isPhrase: boolean;
	/** The last word may be the beginning of a longer one. */
	isPrefix: boolean;
	/** The word as typed began with the article ال, which was cut off. */
	withArticle: string | undefined;
}

export interface ParsedQuery {
	terms: QueryTerm[];
	/** Words and phrases that no document in the answer may hold. */
	excluded: string[][];
}

/** As in Meilisearch: what is typed beyond the tenth word is not looked at. */
const MOST_WORDS = 10;
const PARTS = /(-?)"([^"]*)"?|([^\s"]+)/gu;

export function parseQuery(
	text: string,
	tokenizer: Tokenizer,
	stopWords: ReadonlySet<string>,
	withPrefix: boolean
): ParsedQuery {
	const terms: QueryTerm[] = [];
	const excluded: string[][] = [];
	let words = 0;
	const endsInWord = withPrefix && /[\p{L}\p{N}\p{M}]$/u.test(text);
	const parts = [...text.matchAll(PARTS)];
	parts.forEach((part, index) => {
		const [, minus, quoted, plain] = part;
		if (quoted !== undefined) {
			const phrase = readWords(quoted, tokenizer).map(({ word }) => word);
			if (phrase.length === 0) return;
			if (minus) excluded.push(phrase);
			else if (words < MOST_WORDS) {
				const kept = phrase.slice(0, MOST_WORDS - words);
				words += kept.length;
				terms.push({ words: kept, isPhrase: true, isPrefix: false, withArticle: undefined });
			}
			return;
		}
		if (plain === undefined) return;
		if (plain.startsWith('-') && plain.length > 1) {
			const phrase = readWords(plain.slice(1), tokenizer).map(({ word }) => word);
			if (phrase.length > 0) excluded.push(phrase);
			return;
		}
		const isLastPart = index === parts.length - 1;
		const read = readWords(plain, tokenizer);
		read.forEach(({ word, withArticle }, place) => {
			const isPrefix = isLastPart && endsInWord && place === read.length - 1;
			if (words >= MOST_WORDS || (stopWords.has(word) && !isPrefix)) return;
			words++;
			terms.push({ words: [word], isPhrase: false, isPrefix, withArticle });
		});
	});
	return { terms, excluded };
}

export function readWords(
	text: string,
	tokenizer: Tokenizer
): { word: string; withArticle: string | undefined }[] {
	const words: { word: string; withArticle: string | undefined }[] = [];
	tokenizer.reset(text);
	while (tokenizer.next()) words.push({ word: tokenizer.word(), withArticle: undefined });
	return words;
}
