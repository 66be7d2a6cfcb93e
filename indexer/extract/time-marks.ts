import type { Language } from '#domain/language.ts';
import type { DateMention } from './dates.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './lexicon/all.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { operationKey, type OperationMention } from './operation-key.ts';
import type { RoleMention } from './roles.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** Where a sentence turns to another year, another operation or several of them together. */
export interface TimeMark {
	/** Place in the sentence, in UTF-16 units of its folded text (near enough to compare). */
	at: number;
	tokens: readonly Token[];
	/** Its clause has a number of its own: "compared with 402 a year earlier". */
	numbered: boolean;
}

/** The day that a story is told of. */
export interface StoryDay {
	date: string;
	/** Its own words say when in that year it happened. */
	isTold: boolean;
}

interface DatedSentence {
	text: string;
	tokens: Token[];
	dates: DateMention[];
	operations: OperationMention[];
}

const compiled = new Map<Language, RegExp>();

function cuesOf(language: Language): RegExp {
	let cues = compiled.get(language);
	if (!cues) {
		const prefix = language === 'ar' ? '[وف]?[بلك]?(?:ال)?' : '';
		cues = new RegExp(`(?<!\\p{L})${prefix}(?:${LEXICONS[language].otherTimes.join('|')})`, 'u');
		compiled.set(language, cues);
	}
	return cues;
}

/** What in the sentence says that its figures belong elsewhere. */
export function findTimeMarks(
	sentence: DatedSentence,
	language: Language,
	main: OperationMention | undefined,
	day: StoryDay | undefined
): TimeMark[] {
	const { tokens } = sentence;
	const lexicon = LEXICONS[language];
	const marks: TimeMark[] = [];
	const cue = cuesOf(language).exec(fold(sentence.text));
	// "since the start of Operation X": of this one.
	const end = cue ? cue.index + cue[0].length : 0;
	const isOwn = sentence.operations.some((mention) => {
		const start = tokens[mention.from]?.start ?? 0;
		return main !== undefined && isSame(mention, main) && start > end && start < end + 30;
	});
	if (cue && !(isOwn && /^\P{L}*(?:since|depuis|desde|منذ)/u.test(cue[0])))
		marks.push(markAt(cue.index, sentence, lexicon));
	const { operations } = sentence;
	if (main && operations.length > 0 && !operations.some((mention) => isSame(mention, main)))
		marks.push(markAt(tokens[operations[0]?.from ?? 0]?.start ?? 0, sentence, lexicon));
	const bare = operations.length === 0 || !main;
	marks.push(...yearMarks(sentence, day, bare, lexicon));
	return marks;
}

function isSame(a: OperationMention, b: OperationMention): boolean {
	if (operationKey(a) === operationKey(b)) return true;
	return (
		(a.edition === undefined || b.edition === undefined) &&
		operationKey({ series: a.series }) === operationKey({ series: b.series })
	);
}

/** Years before the story's own; a month or day of the fourteen months before it still belongs to it. */
function yearMarks(
	sentence: DatedSentence,
	day: StoryDay | undefined,
	bare: boolean,
	lexicon: Lexicon
): TimeMark[] {
	const { dates, tokens } = sentence;
	if (!day || dates.length === 0) return [];
	const near = dates.filter(({ start, end }) => isNear(end ?? start, day));
	// "In 2016 there were 88; in 2018, 134": each part of the sentence has its own year.
	const isParted = (from: number) =>
		near.every((other) =>
			tokens
				.slice(Math.min(from, other.from), Math.max(from, other.from))
				.some(({ text }) => /^[;؛]$/.test(text))
		);
	// Where the operation itself is named, only a year that opens the sentence turns away from it.
	const far = dates.filter(
		({ inferred, from, start }) => !inferred && (bare || (from < 3 && start.length === 4)) && isParted(from)
	);
	return far.map(({ from }) => markAt(tokens[from]?.start ?? 0, sentence, lexicon));
}

function isNear(mentioned: string, { date, isTold }: StoryDay): boolean {
	const year = Number(date.slice(0, 4));
	const other = Number(mentioned.slice(0, 4));
	if (other >= year) return true;
	// A story of the first months may sum up the year before; not one whose own words say when it happened.
	if (mentioned.length === 4)
		return !isTold && other === year - 1 && date.length >= 7 && Number(date.slice(5, 7)) <= 3;
	const months = (year - other) * 12 + (Number(date.slice(5, 7)) || 12) - Number(mentioned.slice(5, 7));
	return months <= 14;
}

/** Whether a mark speaks for this figure: one of its own clause, or one before it in a clause without a number. */
export function isOfOtherTime(
	marks: readonly TimeMark[],
	{ counted }: RoleMention,
	lexicon: Lexicon
): boolean {
	return marks.some(({ at, tokens, numbered }) => {
		const start = tokens[counted.from]?.start ?? 0;
		const [low, high] = start < at ? [start, at] : [at, start];
		const parted = tokens.some(
			(token, i) => token.start > low && token.start < high && isBreak(tokens, i, lexicon)
		);
		const closed = tokens.some(
			(token) => token.start > low && token.start < high && /^[;؛]$/.test(token.text)
		);
		return !parted || (at < start && !numbered && !closed);
	});
}

function markAt(at: number, { tokens, dates }: DatedSentence, lexicon: Lexicon): TimeMark {
	const before = tokens.findLastIndex((token, i) => token.start < at && isBreak(tokens, i, lexicon));
	const after = tokens.findIndex((token, i) => token.start > at && isBreak(tokens, i, lexicon));
	const numbered = tokens
		.slice(before + 1, after < 0 ? tokens.length : after)
		.some(
			(token, i) =>
				token.kind === 'number' &&
				!dates.some(({ from, to }) => before + 1 + i >= from && before + 1 + i < to)
		);
	return { at, tokens, numbered };
}

/** A sign, or "compared with" before a number. */
function isBreak(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const token = tokens[at];
	if (token?.kind === 'sign') return /^[,;،؛:–—()]$/.test(token.text);
	return (
		isWord(token, lexicon.contrasts) && tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'number')
	);
}
