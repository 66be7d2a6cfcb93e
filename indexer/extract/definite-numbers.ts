import type { Lexicon } from './lexicon/lexicon.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord, lookUp } from './words.ts';

/** "الرهائن الستة عشر", "الموقوفين الخمسة والعشرين": behind its noun, a number of two words. */
export function isCompoundBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const value = lookUp(tokens[at], lexicon.units) ?? 0;
	const next = tokens[at + 1];
	const isTeen = isWord(next, 'عشر عشره') && !/^ال/u.test(next?.text ?? '');
	const isTensToo = /^وال/u.test(next?.text ?? '') && (lookUp(next, lexicon.units) ?? 0) >= 20;
	return (
		value > 0 &&
		value < 10 &&
		(isTeen || isTensToo) &&
		/^(?:[وف]?[بلك]?ال|لل)/u.test(tokens[at - 1]?.text ?? '')
	);
}

/** "الخاطفين الخمسة": how many people they were. */
export function isBehindPeople(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const value = lookUp(tokens[at], lexicon.units) ?? 0;
	const noun = tokens[at - 1];
	const thing = thingOf(noun, lexicon);
	return (
		value > 2 &&
		value <= 10 &&
		/^(?:[وف]?[بلك]?ال|لل)/u.test(noun?.text ?? '') &&
		(thing === 'person' ||
			thing === 'victim' ||
			(isWord(noun, 'فيهم بهم') && isWord(tokens[at - 2], 'مشتبه')))
	);
}

/** "تجاوز عدد الموقوفين السبعين": a round number that the verb states has the article. */
export function isStatedHere(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const value = lookUp(tokens[at], lexicon.units) ?? (isWord(tokens[at], lexicon.hundreds) ? 100 : 0);
	const isRound = (value >= 20 && value % 10 === 0) || lookUp(tokens[at], lexicon.scales) !== undefined;
	return (
		isRound &&
		tokens
			.slice(Math.max(0, at - 9), at)
			.some((token) =>
				isWord(token, 'تجاوز(?:ت)? ناهز(?:ت)? قارب(?:ت)? بلغ(?:ت)? فاق(?:ت)? يتجاوز يناهز يقارب يبلغ')
			)
	);
}
