import { isPartialDate } from '#domain/partial-date.ts';
import { thingOf } from './thing-of.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord, lookUpPhrase } from './words.ts';

/** A date or range of dates in a sentence. Positions are of tokens, the end exclusive. */
export interface DateMention {
	from: number;
	to: number;
	start: string;
	end?: string;
	/** The year was not written and comes from the date of the story. */
	inferred?: true;
}

/** One end of a range as written; what is missing is filled in from the other end. */
interface Point {
	to: number;
	day?: number;
	month?: number;
	year?: number;
}

/** All dates of a sentence, left to right. `context` is the story's own date: it gives the year where none is written. */
export function findDates(tokens: readonly Token[], lexicon: Lexicon, context?: string): DateMention[] {
	const mentions: DateMention[] = [];
	for (let at = 0; at < tokens.length;) {
		const mention = readDate(tokens, at, lexicon, context);
		if (mention) mentions.push(mention);
		at = mention ? mention.to : afterImpossible(tokens, at, lexicon);
	}
	return mentions;
}

/** Behind a day that does not exist, 31 February 2015: its month and year alone are not what was meant. */
function afterImpossible(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
	const point = readPoint(tokens, at, lexicon);
	const whole = point?.day !== undefined && point.month !== undefined && point.year !== undefined;
	return point && whole && !toDate(point, point.year) ? point.to : at + 1;
}

function readDate(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
	context?: string
): DateMention | undefined {
	const days = lexicon.language === 'en' ? readMonthAndDays(tokens, at, lexicon, context) : undefined;
	if (days) return days;
	const first = readPoint(tokens, at, lexicon) ?? readLoneDay(tokens, at);
	if (!first) return undefined;
	const second = readSecond(tokens, at, first, lexicon);
	if (second) {
		const start = { ...first };
		start.year ??= second.year;
		start.month ??= second.month;
		const range = toMention(at, second.to, start, second, context);
		if (range) return range;
	}
	if (first.month === undefined) {
		if (first.year === undefined || !isYearDate(tokens, at, lexicon)) return undefined;
	} else if (first.day === undefined && first.year === undefined && !isCued(tokens, at, lexicon)) {
		return undefined;
	}
	return toMention(at, first.to, first, undefined, context);
}

function toMention(
	from: number,
	to: number,
	first: Point,
	last: Point | undefined,
	context: string | undefined
): DateMention | undefined {
	const year = last?.year ?? first.year;
	const inferred = year === undefined ? inferYear(last ?? first, context) : undefined;
	const start = toDate(first, first.year ?? inferred);
	if (!start) return undefined;
	const mention: DateMention = { from, to, start };
	if (last) {
		const end = toDate(last, last.year ?? inferred);
		if (!end) return undefined;
		// "from December to February 2016" began in the year before.
		const before = start > end && first.month !== last.month && toDate(first, (year ?? inferred ?? 0) - 1);
		if (before) mention.start = before;
		else if (start > end) return undefined;
		if (end !== mention.start) mention.end = end;
	}
	if (inferred !== undefined) mention.inferred = true;
	return mention;
}

function toDate({ day, month }: Point, year: number | undefined): string | undefined {
	if (year === undefined) return undefined;
	const parts = [String(year)];
	if (month !== undefined) parts.push(String(month).padStart(2, '0'));
	if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
	const date = parts.join('-');
	return isPartialDate(date) ? date : undefined;
}

/** The last such day that is not after the story, a month of notice allowed. */
function inferYear({ month, day = 1 }: Point, context: string | undefined): number | undefined {
	if (!context || month === undefined) return undefined;
	const year = Number(context.slice(0, 4));
	const storyDay = Number(context.slice(5, 7) || 12) * 31 + Number(context.slice(8, 10) || 31);
	return month * 31 + day > storyDay + 31 ? year - 1 : year;
}

function readSecond(tokens: readonly Token[], at: number, first: Point, lexicon: Lexicon): Point | undefined {
	const middle = tokens[first.to];
	if (!middle) return undefined;
	const opened = isWord(tokens[at - 1], lexicon.rangeOpen);
	const joined = /^[-–—‒/]$/.test(middle.text) || isWord(middle, lexicon.rangeMiddle);
	// In Arabic "and" is part of the month or stands glued to the digits.
	// "في أبريل ومايو 2016"
	const months = first.day === undefined && first.month !== undefined && first.year === undefined;
	const until = isWord(middle, 'حتي لغايه غايه الي');
	const glued =
		!until &&
		lexicon.language === 'ar' &&
		(opened || months) &&
		middle.kind === 'word' &&
		middle.text.startsWith('و');
	if (!joined && !glued) return undefined;
	// Two whole dates joined by "and" are two, unless "between" stands before them.
	const listed = isWord(middle, lexicon.signals.and) || (!until && middle.text.startsWith('و'));
	if (listed && !opened && first.year !== undefined) return undefined;
	let next = joined && !(glued && middle.text !== 'و') ? first.to + 1 : first.to;
	while (isWord(tokens[next], 'the le el les los')) next += 1;
	const point = readPoint(tokens, next, lexicon);
	if (!point) return undefined;
	const bareYears = first.month === undefined && first.day === undefined;
	if (bareYears) {
		const digits = tokens[next]?.text.length === 4;
		return point.month === undefined && point.day === undefined && opened && digits ? point : undefined;
	}
	if (point.month === undefined) return undefined;
	if (first.day !== undefined && point.day === undefined && first.month === undefined) return undefined;
	return point;
}

/** A day, month or year: 18 July 2014 · July 18, 2014 · July 2014 · 2014-07-18 · 18/07/2014 · 2014. */
function readPoint(tokens: readonly Token[], at: number, lexicon: Lexicon): Point | undefined {
	return (
		readNumeric(tokens, at) ??
		readDayFirst(tokens, at, lexicon) ??
		readMonthFirst(tokens, at, lexicon) ??
		readYear(tokens, at)
	);
}

function readLoneDay(tokens: readonly Token[], at: number): Point | undefined {
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
function readMonthAndDays(
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

function readDay(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.forms[0] ?? '')) return undefined;
	const value = Number(token.forms[0]);
	if (value < 1 || value > 31) return undefined;
	const suffix = tokens[at + 1];
	// "1.º"
	const dotted = suffix?.text === '.' && !suffix.spaced && isWord(tokens[at + 2], 'º ª er o');
	const ordinal = suffix && !suffix.spaced && isWord(suffix, 'st nd rd th er e º ª o');
	return { to: at + (dotted ? 3 : ordinal ? 2 : 1), value };
}

function readYear(tokens: readonly Token[], at: number): Point | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.forms[0] ?? '')) return undefined;
	const next = tokens[at + 1];
	if (next && !next.spaced && /^[-/]$/.test(next.text) && tokens[at + 2]?.spaced === false) {
		if (!/^\d{4}$/.test(tokens[at + 2]?.forms[0] ?? '')) return undefined;
	}
	return { to: at + 1, year: Number(token.forms[0]) };
}

/** One month, or the double name of Arabic calendars: أيار/مايو. English ones need their capital: may, march. */
function readMonth(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon
): { to: number; value: number } | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word' || (lexicon.language === 'en' && !token.capital)) return undefined;
	const found = lookUpPhrase(tokens, at, lexicon.months);
	if (!found) return undefined;
	let to = at + found.length;
	if (tokens[to]?.text === '.' && token.text.length <= 5 && tokens[to + 1]?.kind === 'number') to += 1;
	if (/^[/(]$/.test(tokens[to]?.text ?? '')) {
		const twin = lookUpPhrase(tokens, to + 1, lexicon.months);
		if (twin?.value === found.value) {
			to += 1 + twin.length;
			if (tokens[to]?.text === ')') to += 1;
		}
	}
	return { to, value: found.value };
}

/** A month alone is a date only after a word that leads to one: "in May", "et septembre". */
function isCued(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const before = tokens[at - 1];
	return isWord(before, lexicon.yearCues) || isWord(before, lexicon.dateFillers) || before?.text === '(';
}

/** "the operation of 2015", "operación BAOBAB de 2018", "a finales de 2016": the year of what stands before. */
function isOfYear(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const [noun, of] = [tokens[at - 2], tokens[at - 1]];
	if (!isWord(of, lexicon.signals.of) || !noun) return false;
	if (lexicon.language === 'ar') return false;
	return (
		isWord(noun, lexicon.operation.nouns) ||
		isWord(noun, PARTS_OF_YEAR) ||
		(lexicon.language !== 'en' && noun.kind === 'word' && noun.capital && at > 3)
	);
}

const PARTS_OF_YEAR =
	'editions? summer winter spring autumn fall beginning start middle end close course edition editions ete hiver printemps automne debut fin milieu courant cours edicion(?:es)? verano invierno primavera otono principios? mediados finales comienzos? inicios? fines curso campana campagne campaign season saison temporada';

/** Four digits are a year after a word that leads to one and where no counted noun follows: "in 2012". */
function isYearDate(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	if (tokens[at]?.text.length !== 4) return false;
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (!isWord(before, lexicon.yearCues) && !isOfYear(tokens, at, lexicon)) return false;
	return !after || after.kind === 'sign' || after.capital || !thingOf(after, lexicon);
}
