import type { Facts } from './facts.ts';
import type { FigureMention } from './figure-mentions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { RoleMention } from './roles.ts';
import { isWord } from './words.ts';

const FIELDS = ['arrests', 'rescued', 'sitesClosed', 'inspections'] as const;

/** "The four suspects", "all four", "الموقوفون الأربعة": people or places that were told of before. */
export function isDefinite(
	{ tokens }: Pick<ReadSentence, 'tokens'>,
	{ counted }: RoleMention,
	lexicon: Lexicon
): boolean {
	const { from, numberFrom } = counted;
	return (
		/^[وف]?[بلك]?ال/u.test(tokens[numberFrom]?.text ?? '') ||
		[from, numberFrom, numberFrom - 1, from - 1].some(
			(at) => at <= numberFrom && isWord(tokens[at], lexicon.definites)
		)
	);
}

/** What was told once is not told again: "Four men were arrested. … All four are in custody." */
export function setRestatedAside(facts: Facts, definite: ReadonlySet<FigureMention>): void {
	for (const field of FIELDS)
		facts[field].forEach((mention, i) => {
			if (!definite.has(mention) || mention.scope !== 'whole') return;
			const isTold = facts[field]
				.slice(0, i)
				.some((other) => other.scope === 'whole' && isSame(other, mention));
			if (isTold) mention.scope = 'part';
		});
}

/** A headline says what its text says again. */
export function withoutHeadline(facts: Facts, sentences: readonly ReadSentence[]): void {
	if (sentences.length < 2 || /[.!?…:|]["”»]?$/u.test(sentences[0]?.text ?? '')) return;
	for (const field of [...FIELDS, 'seizures'] as const) {
		const told: FigureMention[] = facts[field].filter(({ sentence }) => sentence > 0);
		const isAgain = (mention: FigureMention) =>
			mention.sentence === 0 && told.some((other) => isSame(other, mention));
		Object.assign(facts, { [field]: facts[field].filter((mention) => !isAgain(mention)) });
	}
}

function isSame({ figure: a }: FigureMention, { figure: b }: FigureMention): boolean {
	return a.value === b.value && a.high === b.high && a.bound === b.bound && a.unit === b.unit;
}
