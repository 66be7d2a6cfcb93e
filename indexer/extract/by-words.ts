import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import { type Scene, isJoint } from './scene.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** "websites taking bets were blocked", "charcoal from illegal cuts was seized": no verb of the clause. */
export function isByWord(
	{ tokens, lexicon }: Scene,
	{ from, helped, passive, side, noun }: DeedMention
): boolean {
	const before = tokens[from - 1];
	// "pirates who had hijacked a tanker were captured"
	// "two customs officers, suspected of having taken bribes, were held"
	if (helped && !passive)
		return (
			[from - 2, from - 3].some((at) => isWord(tokens[at], lexicon.relatives)) ||
			[from - 2, from - 3, from - 4].some((at) => isWord(tokens[at], lexicon.suspicions))
		);
	if (helped || lexicon.language === 'ar' || isJoint(before, lexicon)) return false;
	if (noun || isWord(before, lexicon.signals.of)) return true;
	if (lexicon.language === 'en') return side !== 'right' || /ing$/.test(tokens[from]?.text ?? '');
	return side !== 'right' || /(?:ant|ndo)$/.test(tokens[from]?.text ?? '');
}

/** "of illegally caught tuna": an adjective of a noun that follows. */
export function isAttribute(
	{ tokens, deeds, lexicon }: Scene,
	{ nounTo }: Counted,
	{ from, to, noun, side }: DeedMention
): boolean {
	const { circumstance, and, aside, be, have, of, with: along } = lexicon.signals;
	const next = tokens[to];
	// "39 véhicules volés récupérés"
	if (lexicon.language !== 'en') return !noun && from === nounTo && deeds.some((other) => other.from === to);
	return (
		!noun &&
		side === 'either' &&
		next?.kind === 'word' &&
		![circumstance, and, aside, be, have, of, along].some((line) => isWord(next, line))
	);
}

/** "…, 823 victims identified": the list goes on, and each of its members has its own participle. */
export function isTold({ tokens, deeds }: Scene, { nounTo }: Counted): boolean {
	const deed = deeds.find(({ from }) => from === nounTo);
	if (!deed || deed.noun || deed.helped || !deed.deeds.every((name) => name === 'other')) return false;
	const after = tokens[deed.to];
	return !after || /^[,،.;]$/.test(after.text);
}

/** "… and 65 others remained at large": others are set against those before. */
export function isOthers(tokens: readonly Token[], { nounTo }: Counted): boolean {
	return isWord(tokens[nounTo - 1], 'others more autres? otr[oa]s اخر(?:ون|ين)?');
}
