import { readDay, readMonth, readYear } from './date-words.ts';
import { type DateMention, toMention } from './dates.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** One end of a range as written; what is missing is filled in from the other end. */
export interface Point {
	to: number;
	day?: number;
	month?: number;
	year?: number;
}

/** A day, month or year: 18 July 2014 · July 18, 2014 · July 2014 · 2014-07-18 · 18/07/2014 · 2014. */
export function readPoint(tokens: readonly Token[], at: number, lexicon: Lexicon): Point | undefined {
	return (
		readNumeric(tokens, at) ??
		readDayFirst(tokens, at, lexicon) ??
		readMonthFirst(tokens, at, lexicon) ??
		readYear(tokens, at)
	);
}

export function readLoneDay(tokens: readonly Token[], at: number): Point | undefined {
	const day = readDay(tokens, at);
	return day ? { to: day.to, day: day.value } : undefined;
}

function readNumeric(tokens: readonly Token[], at: number): Point | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number') return undefined;
	const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(token.forms[0] ?? '');
	if (dotted)
		return { to: at + 1, day: Number(dotted[1]), month: Number(dotted[2]), year: Number(dotted[3]) };
	const five = tokens.slice(at, at + 5);
	if (five.length < 5 || five.slice(1).some((part) => part.spaced)) return undefined;
	const text = five.map((part) => part.forms[0]).join('');
	const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(text);
	if (iso) return { to: at + 5, year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
	const slashed = /^(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)$/.exec(text);
	if (slashed)
		return { to: at + 5, day: Number(slashed[1]), month: Number(slashed[2]), year: Number(slashed[3]) };
	return undefined;
}

function readDayFirst(tokens: readonly Token[], at: number, lexicon: Lexicon): Point | undefined {
	const day = readDay(tokens, at);
	if (!day) return undefined;
	let next = day.to;
	while (isWord(tokens[next], lexicon.dateFillers) && next - day.to < 2) next += 1;
	const month = readMonth(tokens, next, lexicon);
	if (!month) return undefined;
	return withYear(tokens, { to: month.to, day: day.value, month: month.value }, lexicon);
}

function readMonthFirst(tokens: readonly Token[], at: number, lexicon: Lexicon): Point | undefined {
	const month = readMonth(tokens, at, lexicon);
	if (!month) return undefined;
	const point = { to: month.to, month: month.value };
	const day = lexicon.language === 'en' ? readDay(tokens, month.to) : undefined;
	if (!day) return withYear(tokens, point, lexicon);
	return withYear(tokens, { to: day.to, month: month.value, day: day.value }, lexicon);
}

function withYear(tokens: readonly Token[], point: Point, lexicon: Lexicon): Point {
	let next = point.to;
	while (isWord(tokens[next], lexicon.dateFillers) && next - point.to < 2) next += 1;
	const year = readYear(tokens, next);
	return year ? { ...point, to: year.to, ...(year.year ? { year: year.year } : {}) } : point;
}

/** July 18–20, 2014 */
export function readMonthAndDays(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
	context?: string
): DateMention | undefined {
	const month = readMonth(tokens, at, lexicon);
	const first = month && readDay(tokens, month.to);
	const middle = first && tokens[first.to];
	if (!middle || !(/^[-–—‒]$/.test(middle.text) || isWord(middle, lexicon.rangeMiddle))) return undefined;
	const last = readDay(tokens, first.to + 1);
	if (!last || last.value <= first.value || readMonth(tokens, last.to, lexicon)) return undefined;
	const end = withYear(tokens, { to: last.to, month: month.value, day: last.value }, lexicon);
	const year = end.year === undefined ? {} : { year: end.year };
	return toMention(at, end.to, { to: at, month: month.value, day: first.value, ...year }, end, context);
}
