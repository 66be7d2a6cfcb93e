import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

export function isCircumstance(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
	// "switched off 27 servers": here it is part of the verb.
	const isPartOfVerb =
		isWord(tokens[from - 1], 'off') && isWord(tokens[from - 2], '[a-z]+ed [a-z]+ing shut cut led');
	// "hauled in 76 suspects"
	const isParticle =
		isWord(tokens[from - 1], 'in') &&
		isWord(
			tokens[from - 2],
			'(?:haul|bring|reel|rop|pull|rak|scoop|tak|bagg|cart)(?:ed|ing)? brought took taken roped'
		);
	return !isPartOfVerb && !isParticle && isWord(tokens[from - 1], lexicon.signals.circumstance);
}

/** "Of the 930 suspects identified, 402 …": the whole that others are taken from. */
export function isTakenFrom(tokens: readonly Token[], from: number, { signals }: Lexicon): boolean {
	const opens = (at: number) => at === 0 || /^[:;.,–—]$/.test(tokens[at - 1]?.text ?? '');
	const isOut = opens(from - 2) && isWord(tokens[from - 2], 'out من');
	if (!isOut && !opens(from - 1)) return false;
	return (
		isWord(tokens[from - 1], 'اصل sur') || ((isOut || from === 1) && isWord(tokens[from - 1], signals.of))
	);
}
