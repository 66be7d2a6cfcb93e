import type { Language } from '#domain/language.ts';
import { fold, toWesternDigits } from './fold.ts';

/** A word, number or sign of a sentence, with its place in UTF-16 units. */
export interface Token {
	kind: 'word' | 'number' | 'sign';
	text: string;
	start: number;
	end: number;
	/** Forms under which the word is looked up: itself folded and, in Arabic, without its prefixes. */
	forms: readonly string[];
	/** Whether white space stands before it. */
	spaced: boolean;
	/** Starts with a capital letter, or has no capitals in its script. */
	capital: boolean;
}

const SPACE = '[ \\u00a0\\u202f\\u2009\\u2007]';

/** Grouped by spaces, apostrophes or separators, or plain; never a trailing separator. */
const NUMBER = `[0-9]{1,3}(?:${SPACE}[0-9]{3})+(?![0-9])(?:[.,٫][0-9]+)?|[0-9]+(?:[.,٬٫'’][0-9]+)*`;
const ELISION = "(?:[ldcjmnst]|qu|jusqu|lorsqu|puisqu|aujourd)['’](?=[\\p{L}])";
const WORD = "['’]s\\b|[\\p{L}\\p{M}]+";
const TOKEN = new RegExp(`(?<number>${NUMBER})|(?<word>(?<!\\p{L})${ELISION}|${WORD})|(?<sign>\\S)`, 'giu');

/** Splits a sentence. Numbers grouped by any kind of space stay whole, French elisions and Arabic numbers part. */
export function tokenize(sentence: string, language: Language): Token[] {
	const tokens: Token[] = [];
	let last = 0;
	for (const match of toWesternDigits(sentence).matchAll(TOKEN)) {
		const start = match.index;
		const end = start + match[0].length;
		const text = sentence.slice(start, end);
		const kind = match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'sign';
		tokens.push({
			kind,
			text,
			start,
			end,
			forms: kind === 'word' ? formsOf(text, language) : [kind === 'number' ? match[0] : fold(text)],
			spaced: start > last,
			capital: kind === 'word' && !/^\p{Ll}/u.test(text)
		});
		last = end;
	}
	return tokens;
}

const formsSeen = new Map<string, readonly string[]>();

/** In Arabic a word may carry و ف (and), ب ل ك (in, for, like) and the article; each is peeled off in turn. */
function formsOf(word: string, language: Language): readonly string[] {
	const folded = fold(word);
	// Without its accent, French "at" would be "has".
	if (folded === 'a' && /^[àÀ]$/.test(word)) return ['à'];
	if (language !== 'ar') return [folded];
	const seen = formsSeen.get(folded);
	if (seen) return seen;
	const forms = new Set([folded]);
	const peel = (pattern: RegExp, by = '') => {
		for (const form of [...forms]) {
			const rest = form.replace(pattern, by);
			if (rest !== form && rest.length >= 2) forms.add(rest);
		}
	};
	peel(/^[وف]/);
	peel(/^لل/, 'ال');
	peel(/^[بلك]/);
	peel(/^ال/);
	if (formsSeen.size > 50_000) formsSeen.clear();
	const result = [...forms];
	formsSeen.set(folded, result);
	return result;
}
