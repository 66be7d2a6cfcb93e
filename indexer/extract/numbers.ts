import { describe, withBound } from './number-bounds.ts';
import type { Bound } from '#domain/bound.ts';
import { readCurrencyAfter, readCurrencyBefore } from './currency.ts';
import { arabicDemonym, isDemonym } from './demonym.ts';
import type { Lexicon, Thing } from './lexicon/lexicon.ts';
import { type Plain, readNumber } from './plain-number.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** A number in a sentence, with its "at least" or "about". Positions are of tokens, the end exclusive. */
export interface NumberMention {
	/** Start with the words of its bound. */
	from: number;
	/** Start of the number itself. */
	numberFrom: number;
	to: number;
	value: number;
	high?: number;
	/** `upper` is an upper limit alone: no figure. */
	bound: Bound | 'upper';
	/** Written as a plural without number: dozens. */
	vague: boolean;
	/** Four plain digits that may be a year. */
	yearlike: boolean;
	/** Holds a scale word: 12 million. */
	scaled: boolean;
	/** Currency code, where it is money. */
	currency?: string;
	/** The measure, where the number is its dual form: طنان. */
	measure?: string;
	/** The number is the dual form of this noun. */
	dual?: Thing;
}

/** All numbers of a sentence, left to right. Positions in `taken` (dates, names) are passed over. */
export function findNumbers(
	tokens: readonly Token[],
	lexicon: Lexicon,
	taken: ReadonlySet<number> = new Set()
): NumberMention[] {
	const mentions: NumberMention[] = [];
	let at = 0;
	let last = 0;
	while (at < tokens.length) {
		const plain = taken.has(at)
			? undefined
			: (readNumber(tokens, at, lexicon) ?? readSingle(tokens, at, mentions.at(-1), lexicon));
		if (!plain) {
			at += 1;
			continue;
		}
		const mention = withRange(tokens, at, plain, lexicon, taken, last);
		mentions.push(mention);
		at = mention.to;
		last = mention.to;
	}
	return mentions;
}

function isOneMoreNational(
	tokens: readonly Token[],
	at: number,
	before: NumberMention,
	lexicon: Lexicon
): boolean {
	const noun = tokens[before.to];
	return (
		at === before.to + 1 &&
		/^و.+ا$/u.test(tokens[at]?.text ?? '') &&
		/ين$/u.test(noun?.text ?? '') &&
		isDemonym(noun, lexicon) &&
		arabicDemonym(tokens[at], lexicon) === 1
	);
}

/** "two men and a woman": one more. */
function readSingle(
	tokens: readonly Token[],
	at: number,
	before: NumberMention | undefined,
	lexicon: Lexicon
): Plain | undefined {
	if (!before || before.currency || at - before.to > 3) return undefined;
	const article = lexicon.language === 'ar' ? at : at + 1;
	const joined =
		lexicon.language === 'ar'
			? before.dual !== undefined && /^و/u.test(tokens[at]?.text ?? '')
			: isWord(tokens[at - 1], lexicon.signals.and) && isWord(tokens[at], lexicon.articles);
	// "أربعة هولنديين وبلجيكيا"
	if (lexicon.language === 'ar' && isOneMoreNational(tokens, at, before, lexicon))
		return { to: at + 1, value: 1, dual: 'person' };
	const isOne =
		isWord(tokens[article], lexicon.singles) ||
		(lexicon.language === 'en' && isWord(tokens[article], '[a-z]+(?:man|woman)'));
	return joined && isOne ? { to: at + 1, value: 1, dual: 'person' } : undefined;
}

function withRange(
	tokens: readonly Token[],
	at: number,
	first: Plain,
	lexicon: Lexicon,
	taken: ReadonlySet<number>,
	floor: number
): NumberMention {
	const second = taken.has(first.to + 1) ? undefined : secondOfRange(tokens, at, first, lexicon);
	if (!second) return withBound(tokens, at, first, lexicon, floor);
	const before = readCurrencyBefore(tokens, at);
	const start = before?.from ?? at;
	const open = lexicon.ranges.some(({ open: word }) => isWord(tokens[start - 1], word));
	const after = before ? undefined : readCurrencyAfter(tokens, second.to, lexicon);
	// "from 2 to 3 million": the scale of the second number is the first one's too.
	const low =
		second.scaled && !first.scaled && first.value < 1000
			? first.value * 10 ** (Math.floor(Math.log10(second.value) / 3) * 3)
			: first.value;
	// "arrests rose from 66 to 153": the second number is the one that stands.
	if (open && isWord(tokens[start - 2], lexicon.changes)) {
		const mention = withBound(tokens, first.to + 1, second, lexicon, first.to + 1);
		return { ...mention, from: start - 1 };
	}
	if (second.value <= low) return withBound(tokens, at, first, lexicon, floor);
	const mention: NumberMention = {
		...describe(first),
		from: open && start - 1 >= floor ? start - 1 : start,
		numberFrom: at,
		to: after?.to ?? second.to,
		value: low,
		high: second.value,
		bound: 'range',
		yearlike: false
	};
	const currency = before?.code ?? after?.code;
	return currency ? { ...mention, currency } : mention;
}

function secondOfRange(
	tokens: readonly Token[],
	at: number,
	first: Plain,
	lexicon: Lexicon
): Plain | undefined {
	const start = readCurrencyBefore(tokens, at)?.from ?? at;
	const opened = lexicon.ranges.find(({ open }) => isWord(tokens[start - 1], open));
	// "between 1.5 million euros and 2 million euros"
	const end = (opened && readCurrencyAfter(tokens, first.to, lexicon)?.to) ?? first.to;
	const middle = tokens[end];
	if (!middle || first.vague) return undefined;
	const dash = /^[-–—‒]$/.test(middle.text);
	const joined = opened
		? isWord(middle, opened.middle)
		: lexicon.ranges.some(({ middle: word }) => word === 'to' && isWord(middle, word));
	if (dash) {
		const next = tokens[first.to + 1];
		if (next?.kind !== 'number' || tokens[at]?.kind !== 'number') return undefined;
		return readNumber(tokens, first.to + 1, lexicon);
	}
	if (joined) {
		// "between EUR 1.5 million and EUR 2 million"
		const sign = [2, 3].find((steps) => readCurrencyBefore(tokens, end + steps)?.from === end + 1) ?? 1;
		return readNumber(tokens, end + sign, lexicon);
	}
	// In Arabic the "and" of a range is part of the next word when that is one.
	if (opened && middle.kind === 'word' && middle.forms.length > 1 && middle.text.startsWith('و'))
		return readNumber(tokens, end, lexicon);
	return undefined;
}
