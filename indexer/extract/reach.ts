import type { DeedMention } from './deeds.ts';
import { type Scene, isJoint } from './scene.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

export interface Reach {
	deed: DeedMention;
	gap: number;
}

export function isCoordinated({ tokens, lexicon }: Scene, from: number, to: number): boolean {
	const between = closedRelative(tokens.slice(from, to), lexicon);
	return (
		(between.some((token) => isJoint(token, lexicon)) ||
			(lexicon.language === 'ar' && /^و/u.test(tokens[to]?.text ?? ''))) &&
		!between.some(
			(token) =>
				(isWord(token, lexicon.signals.be) && !isWord(token, 'being')) || isWord(token, lexicon.signals.have)
		)
	);
}

/** "oil that had never seen an olive, and 9,800 tins": what a comma closes is passed. */
function closedRelative(between: readonly Token[], { relatives }: Scene['lexicon']): readonly Token[] {
	const comma = between.findLastIndex(({ text }) => /^[,،]$/.test(text));
	return between.slice(0, Math.max(0, comma)).some((token) => isWord(token, relatives))
		? between.slice(comma)
		: between;
}

/** "made 62 arrests, 40 of …": a noun that is counted itself governs nothing, unless "of" follows it. */
export function isCountedItself({ tokens, things, lexicon }: Scene, deed: DeedMention): boolean {
	if (isWord(tokens[deed.to], lexicon.signals.of)) return false;
	return things.some(
		({ thing, to, nounTo }) =>
			to <= deed.from && nounTo >= deed.to && /^(?:arrests|rescues|inspections|seizures)$/.test(thing ?? '')
	);
}
