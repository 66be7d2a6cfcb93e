import type { Counted } from './counted.ts';
import type { Scene } from './scene.ts';
import { isWord } from './words.ts';

/** Four digits that may be a year, unless a noun that can be counted follows them: "1900 banknotes". */
export function isYear(
	{ tokens, lexicon }: Scene,
	{ yearlike, thing, measure, from, to, nounTo }: Counted
): boolean {
	if (!yearlike) return false;
	if (measure) return false;
	const cued = [lexicon.yearCues, lexicon.dateFillers, lexicon.signals.circumstance].some((line) =>
		isWord(tokens[from - 1], line)
	);
	return cued || nounTo > to + 2 || !/^(?:goods|site|person|victim)$/.test(thing ?? '');
}

/** "fake notes of 50 euros": the value printed on a banknote is nothing that was seized. */
export function isFaceValue({ tokens, lexicon }: Scene, { currency, from, to }: Counted): boolean {
	if (!currency) return false;
	if (lexicon.language === 'en' && isWord(tokens[to], lexicon.banknotes)) return true;
	if (isWord(tokens[from - 1], 'فيه denominations? denominacion(?:es)?')) return true;
	if (!isWord(tokens[from - 1], lexicon.signals.of)) return false;
	return [from - 2, from - 3].some((at) => isWord(tokens[at], lexicon.banknotes));
}
