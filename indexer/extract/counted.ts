import type { Lexicon, Thing } from './lexicon/lexicon.ts';
import { type NumberMention, readBoundAfter } from './numbers.ts';
import { isDemonym } from './demonym.ts';
import { isJoint } from './scene.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import {
	isWord,
	longestAt,
	lookUp,
	lookUpPhrase,
	phraseAt,
	phraseBefore,
	phrasesFrom,
	remember
} from './words.ts';

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
	/** The last thing of the sentence before: "17 sawmills. Eight were sealed." */
	earlier?: Counted
): Counted[] {
	const things: Counted[] = [];
	for (const [i, number] of numbers.entries()) {
		const limit = numbers[i + 1]?.from ?? tokens.length;
		const measured: { to: number; sign: string; half?: true } | undefined = number.currency
			? undefined
			: number.measure
				? { to: number.to, sign: number.measure }
				: readMeasure(tokens, number.to, lexicon);
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
			circumstance: isCircumstance(tokens, number.from, lexicon) || isTakenFrom(tokens, number.from, lexicon),
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
		if (noun.thing) counted.thing = noun.thing;
		else if (
			isAge(tokens, number.from) ||
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
		if (first && last && whatTo > whatFrom && !pointsBack)
			counted.what = sentence.slice(first.start, last.end);
		else if (!counted.thing && !isAmount(counted))
			inheritNoun(counted, things.at(-1) ?? earlier, tokens, lexicon, isDeed);
		if (goesOnWithParts(counted, things.at(-1), tokens, lexicon, isDeed)) counted.part = true;
		things.push(counted);
	}
	return things;
}

/** "including 12 women and three minors": the second is a part as well. */
function goesOnWithParts(
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

/** "as young as nine" */
function isAge(tokens: readonly Token[], from: number): boolean {
	return isWord(tokens[from - 1], 'as') && isWord(tokens[from - 2], 'young old little');
}

/** "entre las 22.00 y las 6.00 horas" */
function isClock(tokens: readonly Token[], { from, numberFrom }: NumberMention): boolean {
	const isHour = /^\d{1,2}[.:]\d\d$/.test(tokens[numberFrom]?.text ?? '');
	return isHour && (isWord(tokens[from], 'las') || isWord(tokens[from - 1], 'las'));
}

/** "الموقوفون الـ58": with the article the number follows its noun. */
function countBehind(counted: Counted, tokens: readonly Token[], lexicon: Lexicon): void {
	const noun = tokens[counted.from - 1];
	const isDefinite =
		/^ال/u.test(tokens[counted.from]?.text ?? '') && /^(?:[وف]?[بلك]?ال|لل)/u.test(noun?.text ?? '');
	const thing = isDefinite && !isAmount(counted) ? thingOf(noun, lexicon) : undefined;
	if (thing) counted.thing = thing;
}

/** "28 من المشتبه بهم الـ41": the whole that the first number is taken from. */
function isOfThose(
	{ from, numberFrom }: Counted,
	before: Counted | undefined,
	tokens: readonly Token[],
	{ language }: Lexicon
): boolean {
	if (language !== 'ar' || !before || numberFrom - before.to > 6) return false;
	const definite = [numberFrom - 1, numberFrom, from].some((at) => /^ال/u.test(tokens[at]?.text ?? ''));
	return definite && isWord(tokens[before.to], 'من');
}

/** Goods that no list has, behind goods. */
function isUnnamed({ thing, what }: Counted, before: Counted): boolean {
	return before.thing === 'goods' && thing === undefined && what !== undefined;
}

function isAmount({ currency, measure }: Counted): boolean {
	return currency !== undefined || measure !== undefined;
}

/** "Of the 268,000 parcels, 11,000 were held back": the second number counts parcels too. */
function inheritNoun(
	counted: Counted,
	before: Counted | undefined,
	tokens: readonly Token[],
	lexicon: Lexicon,
	isDeed: (at: number) => boolean
): void {
	const { be, have } = lexicon.signals;
	const at = afterAside(tokens, counted.to);
	const ends =
		longestAt(tokens, counted.to, lexicon.partsAfter) > 0 ||
		!tokens[counted.to] ||
		/^[,;.،؛]$/.test(tokens[counted.to]?.text ?? '');
	const isObject =
		ends &&
		(counted.part || isWord(tokens[counted.from - 1], lexicon.signals.of) || isDeed(counted.from - 1));
	const isSubject = isObject || isWord(tokens[at], be) || isWord(tokens[at], have) || isDeed(at);
	if (isSubject && before?.thing && !before.measure && /^(?:goods|site|person|victim)$/.test(before.thing))
		counted.thing = before.thing;
}

/** ", stolen in Canada,": what stands between commas is passed. */
function afterAside(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== ',') return at;
	const end = tokens.findIndex(({ text }, i) => i > at && /^[,;.]$/.test(text));
	return end > at && end - at < 8 && tokens[end]?.text === ',' ? end + 1 : at;
}

function readMeasure(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon
): { to: number; sign: string; half?: true } | undefined {
	const cubic = tokens[at];
	const power = tokens[at + 1];
	if (cubic?.forms[0] === 'm' && power && !power.spaced && /^[3³]$/.test(power.text))
		return { to: at + 2, sign: 'm3' };
	let next = at;
	if (isWord(tokens[next], lexicon.signals.of) && lookUpPhrase(tokens, next + 1, lexicon.measures)) next += 1;
	const found = lookUpPhrase(tokens, next, lexicon.measures);
	if (!found) return undefined;
	const to = next + found.length;
	// "deux tonnes et demie"
	const half = longestAt(tokens, to, lexicon.halves);
	if (!half) return { to, sign: found.value };
	const repeated = lookUp(tokens[to + half], lexicon.measures) === found.value ? 1 : 0;
	return { to: to + half + repeated, sign: found.value, half: true };
}

function isCircumstance(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
	// "switched off 27 servers": here it is part of the verb.
	const isPartOfVerb =
		isWord(tokens[from - 1], 'off') && isWord(tokens[from - 2], '[a-z]+ed [a-z]+ing shut cut led');
	return !isPartOfVerb && isWord(tokens[from - 1], lexicon.signals.circumstance);
}

/** "Of the 930 suspects identified, 402 …": the whole that others are taken from. */
function isTakenFrom(tokens: readonly Token[], from: number, { signals }: Lexicon): boolean {
	const opens = from === 1 || (from === 2 && isWord(tokens[0], 'out من'));
	return opens && (isWord(tokens[from - 1], signals.of) || isWord(tokens[from - 1], 'اصل sur'));
}

/** The counted noun: the last of the run in English, the first elsewhere; adjectives and unknown words are passed. */
function readNoun(
	tokens: readonly Token[],
	start: number,
	limit: number,
	lexicon: Lexicon,
	isDeed: (at: number) => boolean
): { thing?: Thing; to: number } {
	let found: { thing: Thing; to: number } | undefined;
	let to = start;
	let at = isWord(tokens[start], lexicon.signals.of) ? start + 1 : start;
	// In Arabic the noun stands right behind its number.
	const reach = { en: 6, fr: 4, es: 4, ar: at > start ? 1 : 2 }[lexicon.language];
	if (tokens[start]?.text === '-' && /^year$/i.test(tokens[start + 1]?.text ?? ''))
		return { thing: 'time', to: start + 2 };
	// "30 protected wild birds": only English heaps words before its noun.
	const ahead = lexicon.language === 'en' ? [1, 2] : [1];
	for (let steps = 0; steps < reach && at < limit; steps += 1) {
		const token = tokens[at];
		if (!token || (token.kind === 'sign' && !/^["“”«»'’-]$/.test(token.text))) break;
		const phrase = phrasesFrom(token, lexicon.thingPhrases, (each) => each.phrase).find(
			({ phrase: words }) => phraseAt(tokens, at, words) > 0
		);
		if (phrase) {
			found = { thing: phrase.thing, to: at + phraseAt(tokens, at, phrase.phrase) };
			if (lexicon.language !== 'en') break;
			at = found.to;
			continue;
		}
		const thing = thingOf(token, lexicon);
		// "the boat's crew": the owner is not what is counted.
		if (thing && /^['’]s$/.test(tokens[at + 1]?.text ?? '')) {
			at += 2;
			continue;
		}
		if (thing === 'seizures' && at > start && lexicon.language !== 'en') break;
		if (thing) {
			found = { thing, to: at + 1 };
			if (lexicon.language !== 'en') break;
			at += 1;
			continue;
		}
		if (found && token.kind === 'word') break;
		if (isWord(token, lexicon.signals.and) && !found) break;
		if (isStop(token, lexicon) || lexicon.finite.test(token.text.toLowerCase())) break;
		// "87 arrested" ends here; "5 stolen vehicles" goes on.
		if (isDeed(at) && (found || !ahead.some((step) => thingOf(tokens[at + step], lexicon)))) break;
		at += 1;
		if (!found) to = at;
	}
	// "one Malian", "doce colombianos"
	if (!found && to > start && isDemonym(tokens[to - 1], lexicon)) return { thing: 'person', to };
	return found ?? { to };
}

function isStop(token: Token, lexicon: Lexicon): boolean {
	const { signals } = lexicon;
	return remember(signals, token, () =>
		[
			signals.circumstance,
			signals.aside,
			signals.be,
			signals.have,
			signals.of,
			signals.and,
			signals.with
		].some((line) => isWord(token, line))
	);
}

/** Where the words of the counted thing end: at a sign, a verb, "and", or a word that opens something else. */
function endOfThing(
	tokens: readonly Token[],
	from: number,
	limit: number,
	lexicon: Lexicon,
	isDeed: (at: number) => boolean
): number {
	const { signals } = lexicon;
	let at = from;
	while (at < limit && at - from < 9) {
		const token = tokens[at];
		if (!token || (token.kind === 'sign' && !/^["“”«»'’-]$/.test(token.text))) break;
		if (isDeed(at) && at > from && !thingOf(tokens[at + 1], lexicon)) break;
		if ([signals.circumstance, signals.aside, signals.be, signals.have].some((line) => isWord(token, line)))
			break;
		if (longestAt(tokens, at, lexicon.worth)) break;
		at += 1;
	}
	while (at > from && tokens[at - 1] && endsBadly(tokens[at - 1], lexicon)) at -= 1;
	return at;
}

function endsBadly(token: Token | undefined, lexicon: Lexicon): boolean {
	return (
		isWord(token, lexicon.signals.and) ||
		isWord(token, lexicon.signals.of) ||
		isWord(token, lexicon.signals.with) ||
		isWord(token, 'the a an le la les un une el los las unos unas l') ||
		token?.kind === 'sign'
	);
}
