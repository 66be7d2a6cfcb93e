import { arabicDemonym, isDemonym } from './demonym.ts';
import { readDual } from './duals.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readMeasure } from './measure.ts';
import type { Plain } from './plain-number.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord, lookUp } from './words.ts';

/** "two men and a woman", "deux hommes et une femme", "رجلان وامرأة": one more of those counted. */
export function readOneMore(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined {
	const { and } = lexicon.signals;
	if (lexicon.language === 'ar') {
		const one = tokens[at];
		const isOne = one && /^و(?!ال)/u.test(one.text) && isWord(one, 'امراه رجل فتاه فتي طفل طفله');
		const people = arabicDemonym(one, lexicon);
		const isAnother = /^و/u.test(one?.text ?? '') && arabicDemonym(tokens[at - 1], lexicon) === 2;
		// "مواطنان بلغاريان": what the two are.
		const isAdjective = people === 2 && readDual(tokens, at - 1, lexicon)?.dual === 'person';
		if (isAdjective) return undefined;
		if (people === 2 || (people === 1 && isAnother)) return { to: at + 1, value: people, dual: 'person' };
		// Behind other numbers the noun is one of its kind as well: 58 امرأة وفتاة.
		return isOne && readDual(tokens, at - 1, lexicon)?.dual
			? { to: at + 1, value: 1, dual: 'person' }
			: undefined;
	}
	const isListed = isWord(tokens[at - 1], and) || tokens[at - 1]?.text === ',';
	if (!isWord(tokens[at], 'a an un une una uno') || !isListed) return undefined;
	if (!isPeople(tokens[at + 1], lexicon) && !isPeople(tokens[at + 2], lexicon)) return undefined;
	// "Two Belgians, a Dutch national and three Romanians": a comma needs more people behind it.
	if (tokens[at - 1]?.text === ',' && ![2, 3].some((steps) => isWord(tokens[at + steps], and)))
		return undefined;
	// "deux ressortissants togolais et un Malien"
	const noun = [at - 2, at - 3].find((place) => isPeople(tokens[place], lexicon));
	return noun !== undefined && isCounted(tokens, noun, lexicon) ? { to: at + 1, value: 1 } : undefined;
}

function isPeople(token: Token | undefined, lexicon: Lexicon): boolean {
	return /^(?:person|victim)$/.test(thingOf(token, lexicon) ?? '') || isDemonym(token, lexicon);
}

/** Whether a number stands before a noun, with one adjective between them at most. */
function isCounted(tokens: readonly Token[], noun: number, lexicon: Lexicon): boolean {
	return [noun, noun - 1, noun - 2].some((at) => {
		const token = tokens[at];
		if (!token) return false;
		if (at === noun) return readDual(tokens, at, lexicon) !== undefined;
		return token.kind === 'number' || (lookUp(token, lexicon.units) ?? 0) > 1;
	});
}

/** "a tonne of ivory", "une tonne et demie": one of a measure, which its own words count. */
export function readOneMeasure(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined {
	if (lexicon.language === 'ar' || !isWord(tokens[at], 'a an one un une una')) return undefined;
	const before = tokens[at - 1];
	if (/^[\d%€$£]|^[A-Z]{3}$/u.test(before?.text ?? '')) return undefined;
	if (lookUp(before, lexicon.currencies) || isWord(before, lexicon.signals.not)) return undefined;
	const measure = readMeasure(tokens, at + 1, lexicon);
	return measure && (measure.half || isWord(tokens[measure.to], lexicon.signals.of))
		? { to: at + 1, value: 1 }
		: undefined;
}

/** "a married couple", "une pareja", "a trio of thieves": people by how many they are. */
export function readCouple(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined {
	if (!isWord(tokens[at], 'a un une una')) return undefined;
	const noun = [at + 1, at + 2].find((place) => lookUp(tokens[place], lexicon.companies) !== undefined);
	const value = noun === undefined ? undefined : lookUp(tokens[noun], lexicon.companies);
	if (noun === undefined || value === undefined) return undefined;
	// "a couple and their son": who knows how many.
	if (isWord(tokens[noun + 1], lexicon.signals.and) && isPeople(tokens[noun + 3], lexicon)) return undefined;
	const isOf = isWord(tokens[noun + 1], lexicon.signals.of);
	// "a pair of tusks", "a couple of weeks"
	if (isOf && ![noun + 2, noun + 3].some((place) => isPeople(tokens[place], lexicon))) return undefined;
	return { to: noun + 1, value, dual: 'person' };
}

/** "both drivers", "ambos conductores", "كلا السائقين" */
export function readBoth(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined {
	if (!isWord(tokens[at], 'both amb[oa]s كلا كلتا')) return undefined;
	const next = [at + 1, at + 2].find((place) => thingOf(tokens[place], lexicon) !== undefined);
	return next === undefined ? undefined : { to: at + 1, value: 2 };
}
