import type { Language } from '#domain/language.ts';
import { LEXICONS } from './lexicon/all.ts';
import type { RoleMention } from './roles.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** "12 men and three women were arrested" states one number of people. */
export function mergeCoordinated(
	roles: readonly RoleMention[],
	tokens: readonly Token[],
	language: Language
): RoleMention[] {
	const { and } = LEXICONS[language].signals;
	const merged: RoleMention[] = [];
	for (const mention of roles) {
		const before = merged.at(-1);
		const together =
			before &&
			before.role === mention.role &&
			(mention.role === 'arrests' || mention.role === 'rescued') &&
			before.deed &&
			before.deed === mention.deed &&
			!mention.counted.part &&
			!before.counted.part &&
			tokens
				.slice(Math.max(before.counted.nounTo, before.counted.to), mention.counted.from)
				.every((token) => /^[,،]$/.test(token.text) || isWord(token, and)) &&
			before.counted.thing === mention.counted.thing;
		if (!together || !before) {
			merged.push(mention);
			continue;
		}
		const bound = before.counted.bound === mention.counted.bound ? before.counted.bound : 'at-least';
		merged[merged.length - 1] = {
			...before,
			counted: {
				...before.counted,
				value: before.counted.value + mention.counted.value,
				bound,
				to: mention.counted.to,
				nounTo: mention.counted.nounTo
			}
		};
	}
	return merged;
}
