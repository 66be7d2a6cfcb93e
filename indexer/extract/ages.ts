import type { Counted } from './counted.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { NumberMention } from './numbers.ts';
import type { Token } from './tokens.ts';
import { isWord, lookUpPhrase } from './words.ts';

/** "aged 34 and 41" */
export function isSecondAge(
	tokens: readonly Token[],
	{ from }: NumberMention,
	before: Counted | undefined,
	{ ages, signals }: Lexicon
): boolean {
	return (
		before?.thing === 'time' &&
		before.to === from - 1 &&
		isWord(tokens[before.from - 1], ages) &&
		isWord(tokens[from - 1], signals.and)
	);
}

/** "as young as nine" */
export function isAge(tokens: readonly Token[], from: number): boolean {
	if (isWord(tokens[from - 1], 'as') && isWord(tokens[from - 2], 'young old little')) return true;
	// "the youngest only 18", "la plus jeune a 14 ans"
	return [from - 1, from - 2, from - 3].some((at) =>
		isWord(tokens[at], 'youngest oldest eldest اصغرهم اصغرهن اكبرهم')
	);
}

/** "12 mars", "del 3 al 9 de mayo": days, though no year is told. */
export function isDayOfMonth(
	tokens: readonly Token[],
	{ to, value }: NumberMention,
	{ months, signals, rangeMiddle }: Lexicon
): boolean {
	if (value > 31 || value % 1 !== 0) return false;
	const isMonth = (at: number) =>
		lookUpPhrase(tokens, isWord(tokens[at], signals.of) ? at + 1 : at, months) !== undefined;
	const isRange = isWord(tokens[to], rangeMiddle) && tokens[to + 1]?.kind === 'number' && isMonth(to + 2);
	return isMonth(to) || isRange;
}

/** "entre las 22.00 y las 6.00 horas" */
export function isClock(tokens: readonly Token[], { from, numberFrom }: NumberMention): boolean {
	const isHour = /^\d{1,2}[.:]\d\d$/.test(tokens[numberFrom]?.text ?? '');
	return isHour && (isWord(tokens[from], 'las') || isWord(tokens[from - 1], 'las'));
}
