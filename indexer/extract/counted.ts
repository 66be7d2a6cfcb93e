import {
	goesOnWithParts,
	isAmongThese,
	isListedPart,
	isOfAll,
	isOfThose,
	someOfThose,
	takeFrom
} from './parts-of-things.ts';
import { isAge, isClock, isDayOfMonth, isSecondAge } from './ages.ts';
import { isCircumstance, isTakenFrom } from './circumstances.ts';
import { endOfThing, readNoun } from './counted-noun.ts';
import { isDemonym } from './demonym.ts';
import { inheritNoun } from './inherit-noun.ts';
import type { Lexicon, Thing } from './lexicon/lexicon.ts';
import { readMeasure } from './measure.ts';
import { readBoundAfter } from './number-bounds.ts';
import type { NumberMention } from './numbers.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt, phraseAt, phraseBefore } from './words.ts';

/** A number and what it counts. Positions are of tokens, the end exclusive. */
export interface Counted extends NumberMention {
	/** End of the noun with what belongs to it. */
	nounTo: number;
	thing?: Thing;
	/** Sign of the unit of measure: kg, tonnes, litres. */
	measure?: string;
	/** The thing in the sentence's own words: "ivory", "écailles de pangolin". */
	what?: string;
	/** "in 14 countries": a circumstance of what happened, not what it happened to. */
	circumstance: boolean;
	/** The whole that another number is taken from: "nineteen of the 42". */
	source?: true;
	/** Part of another number: "including 300 women". */
	part: boolean;
	percent: boolean;
	/** Money in cash. */
	cash: boolean;
}

/** Joins each number with the noun that it counts. */
export function countThings(
	sentence: string,
	tokens: readonly Token[],
	numbers: readonly NumberMention[],
	lexicon: Lexicon,
	isDeed: (at: number) => boolean,
	/** "went through 640 containers": the preposition is part of the verb. */
	endsDeed: (at: number) => boolean,
	/** What the sentences before counted: "17 sawmills. Eight were sealed." */
	earlier: readonly Counted[] = []
): Counted[] {
	const things: Counted[] = [];
	for (const [i, number] of numbers.entries()) {
		const limit = numbers[i + 1]?.from ?? tokens.length;
		const measured: { to: number; sign: string; half?: true } | undefined = number.currency
			? undefined
			: number.measure
				? { to: number.to, sign: number.measure }
				: readMeasure(tokens, isHyphen(tokens[number.to]) ? number.to + 1 : number.to, lexicon);
		const start = measured?.to ?? number.to;
		const noun = number.dual
			? { thing: number.dual, to: number.to }
			: readNoun(tokens, start, limit, lexicon, isDeed);
		const whatFrom = isWord(tokens[start], lexicon.signals.of) ? start + 1 : start;
		const whatTo = endOfThing(tokens, whatFrom, limit, lexicon, isDeed);
		const nounTo = Math.max(noun.to, start, number.currency ? number.to : 0);
		const late = number.bound === 'exact' ? readBoundAfter(tokens, nounTo, lexicon) : undefined;
		const counted: Counted = {
			...number,
			...(late ? { bound: late.bound } : {}),
			nounTo: late?.to ?? nounTo,
			circumstance:
				(!endsDeed(number.from) && isCircumstance(tokens, number.from, lexicon)) ||
				isTakenFrom(tokens, number.from, lexicon),
			cash: tokens.slice(number.to, number.to + 3).some((token) => isWord(token, lexicon.cash)),
			part:
				phraseBefore(tokens, number.from, lexicon.partsBefore) > 0 ||
				longestAt(tokens, Math.max(number.to, noun.to), lexicon.partsAfter) > 0 ||
				longestAt(tokens, number.to, lexicon.partsAfter) > 0,
			percent:
				/^(?:%|٪)$/.test(tokens[number.to]?.text ?? '') ||
				isWord(tokens[number.to], 'percent') ||
				phraseAt(tokens, number.to, '(?:per|por|pour|ال|في) (?:cent|ciento|مايه|الميه|المايه|الميه)') > 0
		};
		if (isOfThose(counted, things.at(-1), tokens, lexicon)) counted.circumstance = true;
		if (isOfAll(counted, tokens, lexicon)) counted.part = true;
		if (noun.thing) counted.thing = noun.thing;
		else if (
			isDayOfMonth(tokens, number, lexicon) ||
			isAge(tokens, number.from) ||
			isSecondAge(tokens, number, things.at(-1), lexicon) ||
			isWord(tokens[number.from - 1], lexicon.ages) ||
			isClock(tokens, number)
		)
			counted.thing = 'time';
		else if (lexicon.language === 'ar') countBehind(counted, tokens, lexicon);
		if (measured) counted.measure = measured.sign;
		if (measured?.half && number.value % 1 === 0) counted.value += 0.5;
		const [first, last] = [tokens[whatFrom], tokens[whatTo - 1]];
		// "ستا منها": the words that follow say of what it is a part.
		const pointsBack = longestAt(tokens, number.to, lexicon.partsAfter) > 0;
		// "56 llevaban pasaportes falsos": the number is a subject, its noun was told before.
		const isSubject = lexicon.finite.test(first?.text.toLowerCase() ?? '') && !noun.thing;
		if (first && last && whatTo > whatFrom && !pointsBack && !isSubject) {
			counted.what = sentence.slice(first.start, last.end);
			// "60 routiers soupçonnés de …", "nine stallholders, aged 31 to 58"
			if (!counted.thing && !isAmount(counted) && isSuspected(tokens, whatTo, lexicon))
				counted.thing = 'person';
		} else if (!counted.thing && !isAmount(counted))
			inheritNoun(counted, takenUp(counted, [...earlier, ...things], tokens), tokens, lexicon, isDeed);
		if (!counted.thing && !counted.what && !isAmount(counted)) countBefore(counted, tokens, lexicon);
		if (goesOnWithParts(counted, things.at(-1), tokens, lexicon, isDeed)) counted.part = true;
		if (isListedPart(counted, things.at(-1), tokens, lexicon, isDeed)) counted.part = true;
		const before = things.at(-1);
		if (before && isAmongThese(before, counted, tokens, lexicon)) before.part = true;
		const some = someOfThose(counted, things.at(-1), tokens, lexicon);
		if (some) takeFrom(some, counted, [...earlier, ...things], isDeed);
		things.push(counted);
	}
	return things;
}

/** What a number without a noun takes up: the last thing, or the last so many where all of them are meant. */
function takenUp(
	{ from, to, value }: Counted,
	told: readonly Counted[],
	tokens: readonly Token[]
): Counted | undefined {
	const isAll = [from, from - 1].some(
		(at) => at < to && isWord(tokens[at], 'all both tous toutes todos todas')
	);
	return (isAll && told.findLast((each) => each.value === value && each.thing !== undefined)) || told.at(-1);
}

/** "a 5.2-tonne haul" */
function isHyphen(token: Token | undefined): boolean {
	return token?.text === '-' && !token.spaced;
}

/** Whether what is said next is said of people alone. */
function isSuspected(tokens: readonly Token[], at: number, { suspicions }: Lexicon): boolean {
	return isWord(tokens[/^[,،]$/.test(tokens[at]?.text ?? '') ? at + 1 : at], suspicions);
}

/** "the brothel keepers, twelve in all, …": the noun stands before the comma. */
function countBefore(counted: Counted, tokens: readonly Token[], lexicon: Lexicon): void {
	const { from, to } = counted;
	const isTotal =
		isWord(tokens[to], 'in au en') &&
		isWord(tokens[to + 1], 'all total tout totalite') &&
		tokens[from - 1]?.text === ',';
	if (!isTotal) return;
	for (let at = from - 2; at >= Math.max(0, from - 12); at -= 1) {
		const thing = thingOf(tokens[at], lexicon);
		if (thing !== 'person' && thing !== 'victim' && thing !== 'goods' && thing !== 'site') continue;
		counted.thing = thing;
		return;
	}
}

/** "الموقوفون الـ58": with the article the number follows its noun. */
function countBehind(counted: Counted, tokens: readonly Token[], lexicon: Lexicon): void {
	const noun = tokens[counted.from - 1];
	// "سوريين اثنين"
	const isTwo =
		isWord(tokens[counted.numberFrom], 'اثنين اثنان اثنتين اثنتان') && counted.to - counted.numberFrom === 1;
	const two = isTwo && (thingOf(noun, lexicon) ?? (isDemonym(noun, lexicon) ? 'person' : undefined));
	if (two) counted.thing = two;
	const isDefinite =
		/^ال/u.test(tokens[counted.from]?.text ?? '') && /^(?:[وف]?[بلك]?ال|لل)/u.test(noun?.text ?? '');
	const thing = isDefinite && !isAmount(counted) ? thingOf(noun, lexicon) : undefined;
	if (thing) counted.thing = thing;
}

/** Money or a measure. */
export function isAmount({ currency, measure }: Counted): boolean {
	return currency !== undefined || measure !== undefined;
}
