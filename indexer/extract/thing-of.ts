import type { Lexicon, Thing } from './lexicon/lexicon.ts';
import { THINGS } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord, remember } from './words.ts';

/** What a noun stands for, whatever its number. */
export function thingOf(token: Token | undefined, lexicon: Lexicon): Thing | undefined {
	if (!token) return undefined;
	return (
		remember(
			lexicon.things,
			token,
			() => THINGS.find((name) => isWord(token, lexicon.things[name])) ?? null
		) ?? undefined
	);
}
