import type { Counted } from './counted.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt } from './words.ts';

/** "Of the 268,000 parcels, 11,000 were held back": the second number counts parcels too. */
export function inheritNoun(
	counted: Counted,
	before: Counted | undefined,
	tokens: readonly Token[],
	lexicon: Lexicon,
	isDeed: (at: number) => boolean
): void {
	const { be, have } = lexicon.signals;
	const at = afterAside(tokens, counted.to);
	const ends =
		longestAt(tokens, counted.to, lexicon.partsAfter) > 0 ||
		!tokens[counted.to] ||
		/^[,;.،؛]$/.test(tokens[counted.to]?.text ?? '');
	const isObject =
		ends &&
		(counted.part || isWord(tokens[counted.from - 1], lexicon.signals.of) || isDeed(counted.from - 1));
	const isSubject = isObject || isWord(tokens[at], be) || isWord(tokens[at], have) || isDeed(at);
	if (isSubject && before?.thing && !before.measure && /^(?:goods|site|person|victim)$/.test(before.thing))
		counted.thing = before.thing;
}

/** ", stolen in Canada,": what stands between commas is passed. */
function afterAside(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== ',') return at;
	const end = tokens.findIndex(({ text }, i) => i > at && /^[,;.]$/.test(text));
	return end > at && end - at < 8 && tokens[end]?.text === ',' ? end + 1 : at;
}
