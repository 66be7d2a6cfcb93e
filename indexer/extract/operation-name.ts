import { fromRoman } from '#domain/series.ts';
import { endOfArabicName } from './arabic-names.ts';
import { endOfName } from './end-of-name.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type OperationMention, splitEdition } from './operation-key.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

export const QUOTES = /^["“”«»„‘’']$/;

export function readName(
	sentence: string,
	tokens: readonly Token[],
	start: number,
	lexicon: Lexicon
): OperationMention | undefined {
	let at = start;
	const quoted = QUOTES.test(tokens[at]?.text ?? '');
	if (quoted) at += 1;
	if (quoted && isWord(tokens[at], 'operation operacion عمليه')) at += 1;
	const from = at;
	const to = quoted
		? closingQuote(tokens, at)
		: lexicon.language === 'ar'
			? (endOfName(tokens, at, lexicon) ?? endOfArabicName(tokens, at, lexicon))
			: endOfName(tokens, at, lexicon);
	if (to === undefined || to === from) return undefined;
	const first = tokens[from];
	const last = tokens[to - 1];
	if (!first || !last) return undefined;
	let name = sentence
		.slice(first.start, last.end)
		.replace(/[«»“”"]/g, '')
		.trim();
	let end = quoted ? to + 1 : to;
	// Arabic texts give the Latin name behind their own: «سبارتاكوس 2» (Spartacus II).
	const latin =
		lexicon.language === 'ar' && tokens[end]?.text === '('
			? latinInBrackets(sentence, tokens, end)
			: undefined;
	if (latin) {
		name = latin.name;
		end = latin.to;
	}
	const edition = splitEdition(name);
	// The edition may stand behind the quotes: "SOGA" III.
	const after = tokens[end];
	if (quoted && !edition.edition && after && (fromRoman(after.text) ?? 0) > 0) {
		return { from, to: end + 1, name: `${name} ${after.text}`, series: name, edition: after.text };
	}
	return { from, to: end, name, ...edition };
}

function closingQuote(tokens: readonly Token[], from: number): number | undefined {
	for (let at = from; at < Math.min(tokens.length, from + 8); at += 1)
		if (QUOTES.test(tokens[at]?.text ?? '')) return at;
	return undefined;
}

function latinInBrackets(
	sentence: string,
	tokens: readonly Token[],
	open: number
): { name: string; to: number } | undefined {
	for (let at = open + 1; at < Math.min(tokens.length, open + 7); at += 1) {
		if (tokens[at]?.text !== ')') continue;
		const first = tokens[open + 1];
		const last = tokens[at - 1];
		if (!first || !last) return undefined;
		const name = sentence.slice(first.start, last.end);
		return /^[A-Z][\w .–-]*$/.test(name) ? { name, to: at + 1 } : undefined;
	}
	return undefined;
}
