import type { Bound } from '#domain/bound.ts';
import { readCurrencyAfter, readCurrencyBefore } from './currency.ts';
import type { Lexicon, Thing } from './lexicon/lexicon.ts';
import { hasThreeDecimals, parseNumeral } from './numerals.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt, lookUp, phraseBefore } from './words.ts';

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
	/** The number is the dual form of this noun. */
	dual?: Thing;
}

interface Plain {
	to: number;
	value: number;
	bound?: Bound;
	vague?: boolean;
	yearlike?: boolean;
	scaled?: boolean;
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
		const plain = taken.has(at) ? undefined : readNumber(tokens, at, lexicon);
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

function describe({ vague = false, yearlike = false, scaled = false }: Plain) {
	return { vague, yearlike, scaled };
}

function secondOfRange(
	tokens: readonly Token[],
	at: number,
	first: Plain,
	lexicon: Lexicon
): Plain | undefined {
	const middle = tokens[first.to];
	if (!middle || first.vague) return undefined;
	const dash = /^[-–—‒]$/.test(middle.text);
	const opened = lexicon.ranges.find(({ open }) => isWord(tokens[at - 1], open));
	const joined = opened
		? isWord(middle, opened.middle)
		: lexicon.ranges.some(({ middle: word }) => word === 'to' && isWord(middle, word));
	if (dash) {
		const next = tokens[first.to + 1];
		if (next?.kind !== 'number' || tokens[at]?.kind !== 'number') return undefined;
		return readNumber(tokens, first.to + 1, lexicon);
	}
	if (joined) return readNumber(tokens, first.to + 1, lexicon);
	// In Arabic the "and" of a range is part of the next word when that is one.
	if (opened && middle.kind === 'word' && middle.forms.length > 1 && middle.text.startsWith('و'))
		return readNumber(tokens, first.to, lexicon);
	return undefined;
}

function withBound(
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
			if (length > longest && from - length >= floor) {
				longest = length;
				found = name as Bound | 'upper' | 'none';
			}
		}
		if (!found) break;
		from -= longest;
		if (found !== 'none') bound ??= found;
	}
	let to = after?.to ?? plain.to;
	for (const [name, phrases] of Object.entries(lexicon.boundsAfter)) {
		const length = longestAt(tokens, to, phrases);
		if (length === 0) continue;
		bound ??= name as Bound | 'upper';
		to += length;
		break;
	}
	const currency = before?.code ?? after?.code;
	return {
		...describe(plain),
		...(currency ? { currency } : {}),
		...(plain.dual ? { dual: plain.dual } : {}),
		from,
		numberFrom: at,
		to,
		value: plain.value,
		bound: plain.vague && bound !== 'upper' ? 'at-least' : (bound ?? plain.bound ?? 'exact'),
		yearlike: plain.yearlike === true && bound === undefined && !currency
	};
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

/** One number without its bound: digits or words, with scale words. */
export function readNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined {
	const token = tokens[at];
	if (!token || token.kind === 'sign') return undefined;
	// "one of the …" counts nothing; alone, un and una are articles.
	const lone =
		isWord(token, 'un une uno una') &&
		!isWord(tokens[at + 1], 'million millions millon millones milliard mil');
	if (lone && !readsOn(tokens, at, lexicon)) return undefined;
	if (isWord(token, 'one') && isWord(tokens[at + 1], 'of another by or')) return undefined;
	if (lexicon.language === 'ar' && isWord(token, 'واحد واحده احد احدي') && !isTens(tokens[at + 1], lexicon))
		return undefined;
	// With the article an Arabic number word is an ordinal or points back: السابعة والثلاثين, البلدان العشرة.
	if (lexicon.language === 'ar' && token.kind === 'word' && /^[وف]?[بلك]?ال/u.test(token.text))
		return undefined;
	const dual = lexicon.duals && lookUp(token, lexicon.duals);
	if (dual) return { to: at + 1, value: 2, dual };
	return token.kind === 'number'
		? readDigits(tokens, at, token, lexicon)
		: (readHalf(tokens, at, lexicon) ?? readVague(tokens, at, lexicon) ?? readWords(tokens, at, lexicon));
}

function readDigits(tokens: readonly Token[], at: number, token: Token, lexicon: Lexicon): Plain | undefined {
	const before = tokens[at - 1];
	const next = tokens[at + 1];
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
		const half = longestAt(tokens, to, lexicon.half.after);
		if (half) {
			value += scale / 2;
			to += half;
		}
		scale = lookUp(tokens[to], lexicon.scales);
	}
	if (!scaled && hasThreeDecimals(token.text) && value % 1 !== 0 && isWhole(tokens[to], lexicon))
		value = Number(token.text.replace(/[.,]/, ''));
	const yearlike = /^(?:19|20)\d\d$/.test(token.forms[0] ?? '') && !scaled;
	return { to, value, yearlike, scaled };
}

/** Whether what follows comes in wholes: a word that is no measure. */
function isWhole(next: Token | undefined, lexicon: Lexicon): boolean {
	return next?.kind === 'word' && lookUp(next, lexicon.measures) === undefined;
}

function exactProduct(value: number, scale: number): number {
	return Number((value * scale).toPrecision(15));
}

function readHalf(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | undefined {
	const length = longestAt(tokens, at, lexicon.half.before);
	if (!length) return undefined;
	const scale = lookUp(tokens[at + length], lexicon.scales);
	return scale ? { to: at + length + 1, value: scale / 2, scaled: true } : undefined;
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

function readWords(tokens: readonly Token[], start: number, lexicon: Lexicon): Plain | undefined {
	const parts: number[] = [];
	let current = 0;
	let at = start;
	let to = start;
	let scaled = false;
	let bound: Bound | undefined;
	const article = isWord(tokens[start], lexicon.articles);
	for (;;) {
		let token = tokens[at];
		const open = to > start;
		if (open && (token?.text === '-' || isWord(token, lexicon.numberJoins))) {
			const joint = token?.text !== '-';
			token = tokens[at + 1];
			const unit = lookUp(token, lexicon.units);
			// "two and three": only tens and hundreds are joined to what follows.
			if (joint && !(unit !== undefined && joins(current, unit, parts, lexicon))) break;
			if (
				unit === undefined &&
				lookUp(token, lexicon.scales) === undefined &&
				!isWord(token, lexicon.hundreds)
			)
				break;
			at += 1;
		}
		if (!token || token.kind !== 'word') break;
		const unit = lookUp(token, lexicon.units);
		const scale = lookUp(token, lexicon.scales);
		const collective = lookUp(token, lexicon.collectives);
		if (unit !== undefined && !(open && scale !== undefined)) {
			if (lexicon.language === 'fr' && current % 100 === 4 && unit === 20) current += 76;
			else if (lexicon.language === 'ar' && unit === 10 && open && isTeen(current)) current += 10;
			else if (!open || (joins(current, unit, parts, lexicon) && isJoined(token, lexicon))) current += unit;
			else break;
		} else if (isWord(token, lexicon.hundreds)) {
			if (current >= 100) break;
			current = (current || 1) * 100;
		} else if (scale !== undefined) {
			const below = parts.filter((part) => part < scale);
			const lower = current + below.reduce((sum, part) => sum + part, 0);
			parts.splice(0, parts.length, ...parts.filter((part) => part >= scale));
			// "ألف ومئتان", "mille deux cents": a scale alone counts once.
			parts.push((lower || 1) * scale);
			current = 0;
			scaled = true;
		} else if (collective) {
			if (parts.length > 0 || current >= 100) break;
			current = (current || 1) * collective.value;
			bound = collective.bound;
			at += 1;
			to = at;
			break;
		} else if (article && at === start) {
			const next = tokens[at + 1];
			const counts =
				lookUp(next, lexicon.scales) !== undefined ||
				lookUp(next, lexicon.collectives) !== undefined ||
				isWord(next, lexicon.hundreds);
			if (!counts) return undefined;
			at += 1;
			continue;
		} else break;
		at += 1;
		to = at;
		const half = longestAt(tokens, at, lexicon.half.after);
		if (half) {
			if (scale !== undefined) parts.push(scale / 2);
			else current += 0.5;
			to = at + half;
			break;
		}
	}
	if (to === start) return undefined;
	// After a collective, "of thousands" as in "une dizaine de milliers".
	const value = parts.reduce((sum, part) => sum + part, 0) + current;
	const plain: Plain = { to, value, scaled: scaled && value >= 1000 };
	if (bound) plain.bound = bound;
	return plain;
}

function isTeen(current: number): boolean {
	return current % 100 > 0 && current % 100 < 10;
}

/** In Arabic each part after the first starts with "and". */
function isJoined(token: Token, lexicon: Lexicon): boolean {
	return lexicon.language !== 'ar' || token.text.startsWith('و');
}

/** Whether a unit may follow what was read: hundreds take anything, tens take ones, soixante and quatre-vingt teens. */
function joins(current: number, unit: number, parts: number[], lexicon: Lexicon): boolean {
	if (current === 0) return parts.length > 0;
	if (current % 100 === 0 && current < 1000) return unit < 100;
	const tens = current % 100;
	if (lexicon.language === 'ar' && current % 1000 === 0) return unit < 1000;
	if (lexicon.language === 'ar') return (tens < 10 && unit >= 20 && unit < 100) || (tens === 0 && unit < 100);
	if (lexicon.language === 'fr' && (tens === 60 || tens === 80)) return unit < 20;
	if (lexicon.language === 'fr' && tens === 10) return unit >= 7 && unit < 10;
	return tens >= 20 && tens % 10 === 0 && unit < 10;
}
