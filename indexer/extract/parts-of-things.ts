import { type Counted, isAmount } from './counted.ts';
import { endOfThing } from './counted-noun.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isJoint } from './scene.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord, phraseBefore } from './words.ts';

/** "including a police officer and two lawyers": the list of parts opens with one that no number counts. */
export function isListedPart(
	{ from, thing, part }: Counted,
	before: Counted | undefined,
	tokens: readonly Token[],
	lexicon: Lexicon,
	isDeed: (at: number) => boolean
): boolean {
	const isGlued = lexicon.language === 'ar' && /^و/u.test(tokens[from]?.text ?? '');
	if (part || !/^(?:person|officer|victim)$/.test(thing ?? '')) return false;
	if (!isGlued && !isJoint(tokens[from - 1], lexicon)) return false;
	const floor = Math.max(0, from - 9, before ? Math.max(before.to, before.nounTo) : 0);
	for (let at = from - 1; at > floor; at -= 1) {
		const token = tokens[at];
		if (!token || isDeed(at) || (token.kind === 'sign' && !isJoint(token, lexicon))) return false;
		if (isWord(token, lexicon.signals.be) || isWord(token, lexicon.signals.have)) return false;
		// "dont les propriétaires, deux Ukrainiens": whose, not of whom.
		if (phraseBefore(tokens, at, lexicon.partsBefore) > 0)
			return lexicon.language === 'ar' ? !/^ال/u.test(token.text) : isWord(token, 'a an un une una uno');
	}
	return false;
}

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

/** "Nineteen of the 42 people", "تسعة عشر من أصل 42 شخصا": the number that is taken from the other. */
export function someOfThose(
	{ from, numberFrom, value }: Counted,
	before: Counted | undefined,
	tokens: readonly Token[],
	{ signals, definites, language }: Lexicon
): Counted | undefined {
	if (!before || before.value >= value || before.measure || before.currency) return undefined;
	const between = tokens.slice(before.to, numberFrom);
	const isTaken =
		language === 'ar'
			? between.length === 2 && isWord(between[0], 'من') && isWord(between[1], 'اصل بين')
			: between.length > 0 &&
				between.length < 4 &&
				((isWord(between[0], signals.of) && between.slice(1).some((token) => isWord(token, definites))) ||
					(between.length === 1 && isWord(between[0], 'des')));
	return isTaken && numberFrom - from < 3 ? before : undefined;
}

/**
 * "Nineteen of the 42 people": it is people who are nineteen, and of the 42 nothing is told. In "31 of the 412
 * arrested" or where the 42 were told of before, the first number is a part of the second.
 */
export function takeFrom(
	some: Counted,
	source: Counted,
	told: readonly Counted[],
	isDeed: (at: number) => boolean
): void {
	const isToldBefore = told.some((each) => each !== some && each.value === source.value);
	const isTold = isDeed(source.nounTo) || isDeed(source.nounTo - 1) || source.thing === 'arrests';
	if (isTold || isToldBefore) some.part = true;
	else if (!some.thing && source.thing) Object.assign(some, { thing: source.thing, nounTo: source.nounTo });
	if (!isTold) source.source = true;
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
