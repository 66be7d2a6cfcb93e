import { isBehindPeople, isCompoundBehind, isStatedHere } from './definite-numbers.ts';
import { readBoth, readCouple, readOneMeasure, readOneMore } from './one-and-both.ts';
import type { Bound } from '#domain/bound.ts';
import { readDual } from './duals.ts';
import type { Lexicon, Thing } from './lexicon/lexicon.ts';
import { readWords } from './number-words.ts';
import { hasThreeDecimals, parseNumeral } from './numerals.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt, lookUp, lookUpPhrase } from './words.ts';

/** One number without its bound and its currency. */
export interface Plain {
	to: number;
	value: number;
	bound?: Bound;
	vague?: boolean;
	yearlike?: boolean;
	scaled?: boolean;
	dual?: Thing;
	measure?: string;
}

/** One number without its bound: digits or words, with scale words. */
export function readNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined {
	const token = tokens[at];
	if (!token || token.kind === 'sign') return undefined;
	// "one of the …" counts nothing; alone, un and una are articles.
	const lone =
		isWord(token, 'un une uno una') &&
		!isWord(tokens[at + 1], 'million millions millon millones milliard mil');
	const measured =
		readOneMeasure(tokens, at, lexicon) ?? readBoth(tokens, at, lexicon) ?? readCouple(tokens, at, lexicon);
	if (measured) return measured;
	if (lone && !readsOn(tokens, at, lexicon)) return readOneMore(tokens, at, lexicon);
	if (isWord(token, 'one') && isWord(tokens[at + 1], 'of another by or')) return undefined;
	if (lexicon.language === 'ar' && isWord(token, 'واحد واحده احد احدي') && !isTens(tokens[at + 1], lexicon))
		return undefined;
	const dual = readDual(tokens, at, lexicon) ?? readOneMore(tokens, at, lexicon);
	if (dual) return dual;
	// With the article an Arabic number word is an ordinal or points back: السابعة والثلاثين, البلدان العشرة.
	if (
		lexicon.language === 'ar' &&
		token.kind === 'word' &&
		/^[وف]?[بلك]?ال/u.test(token.text) &&
		!isStatedHere(tokens, at, lexicon) &&
		!isCompoundBehind(tokens, at, lexicon) &&
		!isBehindPeople(tokens, at, lexicon)
	)
		return /(?:عشرات|مئات)$/u.test(token.text) ? readVague(tokens, at, lexicon) : undefined;
	// "مليونا و300 ألف": one million, where "مليونا دولار" is two.
	const rest = isWord(token, 'مليونا') ? readThousands(tokens, at + 1, 1e6, lexicon) : undefined;
	if (rest) return { to: rest.to, value: 1e6 + rest.value, scaled: true };
	return token.kind === 'number'
		? readDigits(tokens, at, token, lexicon)
		: (readFraction(tokens, at, lexicon) ?? readVague(tokens, at, lexicon) ?? readWords(tokens, at, lexicon));
}

function readDigits(tokens: readonly Token[], at: number, token: Token, lexicon: Lexicon): Plain | undefined {
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	// Cl0p, G20: part of a name, unless a currency stands there.
	if (
		!token.spaced &&
		/\p{Script=Latin}$/u.test(before?.text ?? '') &&
		!/^[A-Z]{2,3}$/.test(before?.text ?? '')
	)
		return undefined;
	// COVID-19, I-24/7, 20th, 84ª, 24/7: no counts.
	if (before && !token.spaced && /^[-/#]$/.test(before.text) && tokens[at - 2]?.spaced !== undefined)
		if (!before.spaced && !(before.text === '-' && tokens[at - 2]?.kind === 'number')) return undefined;
	if (next && !next.spaced && /^(?:st|nd|rd|th|e|er|ere|eme|emes|ª|º|a|o)$/.test(next.forms[0] ?? ''))
		return undefined;
	if (next && !next.spaced && next.text === '/') return undefined;
	let value = parseNumeral(token.text, lexicon.language);
	if (value === undefined) return undefined;
	let to = at + 1;
	const short = next && lookUp({ ...next, forms: [next.text] }, lexicon.shortScales);
	if (short && (!next.spaced || next.text.length > 1)) {
		return { to: to + 1, value: exactProduct(value, short), scaled: true };
	}
	let scaled = false;
	let scale = lookUp(tokens[to], lexicon.scales);
	while (scale !== undefined) {
		value = exactProduct(value, scale);
		scaled = true;
		to += 1;
		const half = longestAt(tokens, to, lexicon.halves);
		if (half) {
			value += scale / 2;
			to += half;
			if (lookUp(tokens[to], lexicon.scales) === scale) to += 1;
		}
		scale = lookUp(tokens[to], lexicon.scales);
	}
	const rest = scaled ? readThousands(tokens, to, value, lexicon) : undefined;
	if (rest) return { to: rest.to, value: value + rest.value, scaled };
	if (!scaled && hasThreeDecimals(token.text) && value % 1 !== 0 && isWhole(tokens[to], lexicon))
		value = Number(token.text.replace(/[.,]/, ''));
	const yearlike = /^(?:19|20)\d\d$/.test(token.forms[0] ?? '') && !scaled;
	return { to, value, yearlike, scaled };
}

/** "3 ملايين و200 ألف", "3 millones 200 mil": the thousands behind the millions. */
function readThousands(
	tokens: readonly Token[],
	at: number,
	millions: number,
	lexicon: Lexicon
): Plain | undefined {
	const isArabic = lexicon.language === 'ar';
	if (isArabic && tokens[at]?.text !== 'و') return undefined;
	const from = isArabic ? at + 1 : at;
	const token = tokens[from];
	if (millions % 1e6 !== 0) return undefined;
	const rest = token?.kind === 'number' ? readDigits(tokens, from, token, lexicon) : undefined;
	return rest && rest.value >= 1000 && rest.value < 1e6 && millions >= 1e6 ? rest : undefined;
}

/** Whether what follows comes in wholes: a word that is no measure. */
function isWhole(next: Token | undefined, lexicon: Lexicon): boolean {
	return next?.kind === 'word' && lookUp(next, lexicon.measures) === undefined;
}

function exactProduct(value: number, scale: number): number {
	return Number((value * scale).toPrecision(15));
}

/** "half a million", "a quarter of a tonne", "une demi-douzaine" */
function readFraction(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined {
	const found = lookUpPhrase(tokens, at, lexicon.fractions);
	if (!found) return undefined;
	const { value, length } = found;
	const next = tokens[at + length];
	const scale = lookUp(next, lexicon.scales) ?? lookUp(next, lexicon.collectives)?.value;
	if (scale) return { to: at + length + 1, value: scale * value, scaled: scale >= 1000 };
	return lookUpPhrase(tokens, at + length, lexicon.measures) ? { to: at + length, value } : undefined;
}

/** "dozens", "several hundred", "des dizaines de milliers". */
function readVague(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined {
	const base = lookUp(tokens[at], lexicon.vague);
	if (base === undefined) return undefined;
	let to = at + 1;
	let value = base;
	const joined = isWord(tokens[to], lexicon.signals.of) ? to + 1 : to;
	const higher = lookUp(tokens[joined], lexicon.vague) ?? lookUp(tokens[joined], lexicon.scales);
	if (higher !== undefined && higher >= 1000) {
		const scale = lookUp(tokens[joined], lexicon.scales) ?? higher / 2;
		value = exactProduct(base, scale);
		to = joined + 1;
	}
	return { to, value, vague: true, bound: 'at-least', scaled: value >= 1_000_000 };
}

/** Whether an article is the "one" of a collective or hundred: une vingtaine, un centenar. */
function readsOn(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const next = tokens[at + 1];
	return (
		lookUp(next, lexicon.collectives) !== undefined ||
		lookUp(next, lexicon.scales) !== undefined ||
		isWord(next, 'demi')
	);
}

function isTens(next: Token | undefined, lexicon: Lexicon): boolean {
	return (lookUp(next, lexicon.units) ?? 0) >= 10;
}
