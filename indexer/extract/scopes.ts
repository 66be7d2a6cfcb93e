import type { Facts } from './facts.ts';
import type { FigureMention } from './figure-mentions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { RoleMention } from './roles.ts';
import { isWord } from './words.ts';

/** "had already arrested 60 people": told in the tense before the past. */
export function isEarlier(
	{ tokens }: ReadSentence,
	{ deed, counted }: RoleMention,
	lexicon: Lexicon
): boolean {
	// "had led to 53 arrests": the noun stands for the verb.
	const end = deed?.from ?? counted.from;
	for (let at = end - 1; at >= Math.max(0, end - 6); at -= 1) {
		if (/^[,;:.،؛]$/.test(tokens[at]?.text ?? '')) return false;
		if (isWord(tokens[at], lexicon.earlier)) return true;
	}
	return false;
}

/** "That brings arrests to 83": those of the sentences before are in it. */
export function setRaisedAside(facts: Facts, sentences: readonly ReadSentence[], lexicon: Lexicon): void {
	for (const field of ['arrests', 'rescued', 'sitesClosed', 'inspections'] as const) {
		const total = facts[field].find(
			(mention) =>
				mention.scope === 'whole' && mention.sentence > 0 && isRaisedTo(mention, sentences, lexicon)
		);
		if (!total) continue;
		for (const mention of facts[field])
			if (mention.sentence <= total.sentence && mention.figure.value < total.figure.value)
				mention.scope = mention.scope === 'whole' ? 'part' : mention.scope;
	}
}

/** Raised "to" a number, not by it: "a second raid brought 120 arrests" adds to those before. */
function isRaisedTo(
	{ figure, sentence }: FigureMention,
	sentences: readonly ReadSentence[],
	lexicon: Lexicon
): boolean {
	const tokens = sentences[sentence]?.tokens ?? [];
	const start = figure.evidence?.span?.[0];
	const from = tokens.findIndex((token) => token.start === start);
	const near = tokens.slice(Math.max(0, from - 12), from);
	const verb = near.findLastIndex((token) => isWord(token, lexicon.raising));
	const isTo = isWord(tokens[from - 1], 'to à a الي') || isWord(tokens[from], 'الي a à');
	return verb >= 0 && (isTo || near.slice(verb).some((token) => isWord(token, lexicon.totals)));
}

/** Where the same is told of now as well, what had been done before belongs to another time. */
export function setEarlierAside(facts: Facts, earlier: ReadonlySet<FigureMention>): void {
	for (const field of ['arrests', 'rescued', 'sitesClosed', 'inspections'] as const) {
		const mentions = facts[field].filter(({ scope }) => scope === 'whole');
		if (mentions.every((mention) => earlier.has(mention))) continue;
		for (const mention of mentions) if (earlier.has(mention)) mention.scope = 'other-time';
	}
}
