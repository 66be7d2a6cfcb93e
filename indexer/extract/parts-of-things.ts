import { type Counted, isAmount } from './counted.ts';
import { endOfThing } from './counted-noun.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isJoint } from './scene.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** "85 minors among 94 victims": the first is a part of the second. */
export function isAmongThese(
	{ value, nounTo, to }: Counted,
	counted: Counted,
	tokens: readonly Token[],
	lexicon: Lexicon
): boolean {
	const between = tokens.slice(Math.max(nounTo, to), counted.from);
	return (
		counted.value > value &&
		between.length > 0 &&
		between.length < 3 &&
		between.some((token) => isWord(token, lexicon.among)) &&
		between.every((token) => isWord(token, lexicon.among) || isWord(token, 'من the les las los'))
	);
}

/** "including 12 women and three minors": the second is a part as well. */
export function goesOnWithParts(
	counted: Counted,
	before: Counted | undefined,
	tokens: readonly Token[],
	lexicon: Lexicon,
	isDeed: (at: number) => boolean
): boolean {
	if (!before?.part || isDeed(counted.nounTo) || counted.circumstance) return false;
	const end = endOfThing(tokens, Math.max(before.to, before.nounTo), counted.from, lexicon, isDeed);
	const between = tokens.slice(end, counted.from);
	const joined =
		lexicon.language === 'ar' && between.length === 0
			? tokens[counted.from]?.text.startsWith('و')
			: between.length > 0 && between.length < 3;
	const alike =
		isAmount(counted) || isAmount(before) || counted.thing === before.thing || isUnnamed(counted, before);
	return joined === true && alike && between.every((token) => isJoint(token, lexicon));
}

/** "28 من المشتبه بهم الـ41": the whole that the first number is taken from. */
export function isOfThose(
	{ from, numberFrom }: Counted,
	before: Counted | undefined,
	tokens: readonly Token[],
	{ language }: Lexicon
): boolean {
	if (language !== 'ar' || !before || numberFrom - before.to > 6) return false;
	const definite = [numberFrom - 1, numberFrom, from].some((at) => /^ال/u.test(tokens[at]?.text ?? ''));
	return definite && isWord(tokens[before.to], 'من');
}

/** "390 of the arrests", "12 des interpellations": a part of all of them. */
export function isOfAll({ to }: Counted, tokens: readonly Token[], lexicon: Lexicon): boolean {
	const { of } = lexicon.signals;
	const noun = isWord(tokens[to], 'des من')
		? to + 1
		: isWord(tokens[to], of) && isWord(tokens[to + 1], THE)
			? to + 2
			: to;
	return noun > to && /^(?:arrests|rescues|inspections)$/.test(thingOf(tokens[noun], lexicon) ?? '');
}

const THE = 'the these those las los les ces';

/** Goods that no list has, behind goods. */
function isUnnamed({ thing, what }: Counted, before: Counted): boolean {
	return before.thing === 'goods' && thing === undefined && what !== undefined;
}
