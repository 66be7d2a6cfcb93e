import type { Bound } from '#domain/bound.ts';
import { readCurrencyAfter, readCurrencyBefore } from './currency.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { NumberMention } from './numbers.ts';
import type { Plain } from './plain-number.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt, phraseBefore } from './words.ts';

export function describe({ vague = false, yearlike = false, scaled = false }: Plain) {
	return { vague, yearlike, scaled };
}

/** "تجاوزت المضبوطات 615 طنا": in Arabic the verb that bounds stands before its subject. */
function boundOfVerb(tokens: readonly Token[], from: number, lexicon: Lexicon): Bound | undefined {
	for (let at = from - 2; at >= Math.max(0, from - 9); at -= 1) {
		const found = lexicon.boundVerbs?.find(({ verb }) => isWord(tokens[at], verb));
		if (!found) continue;
		const subject = tokens.slice(at + 1, from);
		return subject.every(
			({ kind, text }) => (kind === 'word' && !/^و/u.test(text)) || /^[«»"“”]$/.test(text)
		) && /^(?:ال|عدد|قيمة|كمية|وزن|إجمالي|مجموع)/u.test(subject[0]?.text ?? '')
			? found.bound
			: undefined;
	}
	return undefined;
}

/** "or more", "au moins", "على الأقل": behind the number or behind its noun. */
export function readBoundAfter(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon
): { bound: Bound | 'upper'; to: number } | undefined {
	for (const [name, phrases] of Object.entries(lexicon.boundsAfter)) {
		const length = longestAt(tokens, at, phrases);
		if (length > 0) return { bound: name as Bound | 'upper', to: at + length };
	}
	return undefined;
}

export function withBound(
	tokens: readonly Token[],
	at: number,
	plain: Plain,
	lexicon: Lexicon,
	floor: number
): NumberMention {
	const before = readCurrencyBefore(tokens, at);
	const after = before ? undefined : readCurrencyAfter(tokens, plain.to, lexicon);
	let from = before?.from ?? at;
	let bound: Bound | 'upper' | undefined;
	for (let steps = 0; steps < 3; steps += 1) {
		let longest = 0;
		let found: Bound | 'upper' | 'none' | undefined;
		for (const [name, phrases] of Object.entries(lexicon.boundsBefore)) {
			const length = phraseBefore(tokens, from, phrases);
			// "no arrests over the 720 kg": it is the kilos that nobody was arrested for.
			if (length === 1 && isWord(tokens[from - 1], 'over under') && isWord(tokens[from], 'the its their'))
				continue;
			// "brought about 132 arrests"
			if (isWord(tokens[from - 1], 'about') && isWord(tokens[from - 2], 'bring brings brought bringing'))
				continue;
			if (length > longest && from - length >= floor) {
				longest = length;
				found = name as Bound | 'upper' | 'none';
			}
		}
		if (!found) break;
		from -= longest;
		if (found !== 'none') bound ??= found;
	}
	bound ??= boundOfVerb(tokens, from, lexicon);
	let to = after?.to ?? plain.to;
	const late = readBoundAfter(tokens, to, lexicon);
	if (late) {
		bound ??= late.bound;
		to = late.to;
	}
	const currency = before?.code ?? after?.code;
	return {
		...describe(plain),
		...(currency ? { currency } : {}),
		...(plain.dual ? { dual: plain.dual } : {}),
		...(plain.measure ? { measure: plain.measure } : {}),
		from,
		numberFrom: at,
		to,
		value: plain.value,
		bound: plain.vague && bound !== 'upper' ? 'at-least' : (bound ?? plain.bound ?? 'exact'),
		yearlike: plain.yearlike === true && bound === undefined && !currency
	};
}
