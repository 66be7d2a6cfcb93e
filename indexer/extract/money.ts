import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isJoint, type Scene } from './scene.ts';
import type { Token } from './tokens.ts';
import { isWord, lookUp, phraseBefore } from './words.ts';

/** "worth USD 7 million": the value of goods. Losses, bets and frauds have a worth too, and are passed over. */
export function isWorth({ tokens, lexicon }: Scene, counted: Counted): boolean {
	if (!counted.currency) return false;
	for (let at = counted.from; at <= counted.numberFrom; at += 1)
		if (phraseBefore(tokens, at, lexicon.worth) > 0) return true;
	if (lexicon.language === 'en' && isWord(tokens[counted.to], 'worth')) return true;
	return isValueOf({ tokens, lexicon }, counted);
}

/** "the value of the goods seized is put at 3 million", "Street value: 3 million": the amount of a value told before. */
function isValueOf({ tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>, { from }: Counted): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 22); at -= 1) {
		if (/^[;.!?]$/.test(tokens[at]?.text ?? '')) return false;
		if (isWord(tokens[at], lexicon.values)) return true;
	}
	return false;
}

/** Whether money in the sentence is a loss or a turnover: "losses of USD 5 million", "stolen". */
export function isMoneyAside(
	tokens: readonly Token[],
	counted: Counted,
	lexicon: Lexicon,
	deed?: DeedMention
): boolean {
	// "accounts holding USD 4.2 million stolen …": what was frozen, whatever it came from.
	if (isWord(tokens[counted.from - 1], lexicon.holding)) return false;
	// "58 bornes de paris et 213 000 francs": the words of the thing before are its own.
	const isListed = deed !== undefined && isJoint(tokens[counted.from - 1], lexicon);
	const near = [
		...(isListed ? [] : tokens.slice(Math.max(0, counted.from - 6, startOf(deed, counted)), counted.from)),
		// "seized 18 million of laundered proceeds": what was seized, whatever it came from.
		...(deed && deed.to <= counted.from && deed.deeds.includes('seize')
			? []
			: tokens.slice(counted.to, counted.to + 4))
	];
	// "recovering 76 stolen vehicles worth 2.3 million": what the goods are, not what was lost.
	const isWorthOfGoods =
		deed?.deeds.includes('seize') === true &&
		[counted.from, counted.numberFrom].some((at) => phraseBefore(tokens, at, lexicon.worth) > 0);
	return near.some(
		(token) =>
			isWord(token, lexicon.moneyAside) &&
			lookUp(token, lexicon.units) === undefined &&
			!(isWorthOfGoods && isWord(token, lexicon.stolen))
	);
}

/** "recovered 64 stolen cars and seized 128,000 dollars": what stands before its verb is told of something else. */
function startOf(deed: DeedMention | undefined, { from }: Counted): number {
	return deed && !deed.noun && deed.to <= from ? deed.to : 0;
}

export function isSeizedHere({ deeds }: Scene): boolean {
	return deeds.some(({ deeds: names }) => names.some((name) => name === 'seize' || name === 'find'));
}
