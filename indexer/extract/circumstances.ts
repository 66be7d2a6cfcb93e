import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

export function isCircumstance(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
	// "switched off 27 servers": here it is part of the verb.
	const isPartOfVerb =
		isWord(tokens[from - 1], 'off') && isWord(tokens[from - 2], '[a-z]+ed [a-z]+ing shut cut led');
	return !isPartOfVerb && isWord(tokens[from - 1], lexicon.signals.circumstance);
}

/** "Of the 930 suspects identified, 402 …": the whole that others are taken from. */
export function isTakenFrom(tokens: readonly Token[], from: number, { signals }: Lexicon): boolean {
	const opens = from === 1 || (from === 2 && isWord(tokens[0], 'out من'));
	return opens && (isWord(tokens[from - 1], signals.of) || isWord(tokens[from - 1], 'اصل sur'));
}
