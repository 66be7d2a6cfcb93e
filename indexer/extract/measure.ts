import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt, lookUp, lookUpPhrase } from './words.ts';

export function readMeasure(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon
): { to: number; sign: string; half?: true } | undefined {
	const cubic = tokens[at];
	const power = tokens[at + 1];
	if (cubic?.forms[0] === 'm' && power && !power.spaced && /^[3³]$/.test(power.text))
		return { to: at + 2, sign: 'm3' };
	let next = at;
	if (isWord(tokens[next], lexicon.signals.of) && lookUpPhrase(tokens, next + 1, lexicon.measures)) next += 1;
	const found = lookUpPhrase(tokens, next, lexicon.measures);
	if (!found) return undefined;
	const to = next + found.length;
	// "deux tonnes et demie"
	const half = longestAt(tokens, to, lexicon.halves);
	if (!half) return { to, sign: found.value };
	const repeated = lookUp(tokens[to + half], lexicon.measures) === found.value ? 1 : 0;
	return { to: to + half + repeated, sign: found.value, half: true };
}
