import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** One sentence with what was counted and done in it. */
export interface Scene {
	tokens: readonly Token[];
	things: readonly Counted[];
	deeds: readonly DeedMention[];
	lexicon: Lexicon;
}

/** A comma or "and". */
export function isJoint(token: Token | undefined, lexicon: Lexicon): boolean {
	return token?.text === ',' || token?.text === '،' || isWord(token, lexicon.signals.and);
}

/** Where a clause ends: its sign, a word that begins another, or nothing more. */
export function isClauseEnd(token: Token | undefined, lexicon: Lexicon): boolean {
	return isBreak(token, lexicon) || /^[–—]$/.test(token?.text ?? '');
}

/** The same, where a dash only opens what is told aside. */
export function isBreak(token: Token | undefined, lexicon: Lexicon): boolean {
	return token === undefined || /^[;:.!?؛؟]$/.test(token.text) || isWord(token, lexicon.clauseBreaks);
}

/** Counts years, countries or per cent: no figure of the operation. */
export function isTimeOrPlace({ thing, percent, yearlike }: Counted): boolean {
	return thing === 'time' || thing === 'country' || percent || yearlike;
}
