import { isPartialDate } from '#domain/partial-date.ts';
import { type Point, readLoneDay, readMonthAndDays, readPoint } from './date-points.ts';
import { isCued, isYearDate } from './date-words.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** A date or range of dates in a sentence. Positions are of tokens, the end exclusive. */
export interface DateMention {
	from: number;
	to: number;
	start: string;
	end?: string;
	/** The year was not written and comes from the date of the story. */
	inferred?: true;
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

export function toMention(
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

/** "du lundi 8 au dimanche 14 octobre": articles and days of the week say nothing new. */
export const BETWEEN_DATES =
	'the le el les los monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo يوم الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد اثنين ثلاثاء اربعاء خميس جمعه سبت احد';

function readSecond(tokens: readonly Token[], at: number, first: Point, lexicon: Lexicon): Point | undefined {
	const middle = tokens[first.to];
	if (!middle) return undefined;
	const opened = [at - 1, at - 2].some(
		(place) =>
			isWord(tokens[place], lexicon.rangeOpen) && (place === at - 1 || isWord(tokens[at - 1], BETWEEN_DATES))
	);
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
	while (isWord(tokens[next], BETWEEN_DATES)) next += 1;
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
