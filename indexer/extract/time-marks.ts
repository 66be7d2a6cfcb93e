import type { Language } from '#domain/language.ts';
import type { DateMention } from './dates.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './lexicon/all.ts';
import { operationKey, type OperationMention } from './operation-names.ts';
import type { RoleMention } from './roles.ts';
import type { Token } from './tokens.ts';

/** Where a sentence turns to another year, another operation or several of them together. */
export interface TimeMark {
	/** Place in the sentence, in UTF-16 units of its folded text (near enough to compare). */
	at: number;
	/** Speaks for its clause only, because another clause has its own. */
	tokens: readonly Token[];
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
	date: string | undefined
): TimeMark[] {
	const { tokens } = sentence;
	const marks: TimeMark[] = [];
	const cue = cuesOf(language).exec(fold(sentence.text));
	if (cue) marks.push({ at: cue.index, tokens });
	const { operations } = sentence;
	if (main && operations.length > 0 && !operations.some((mention) => isSame(mention, main)))
		marks.push({ at: tokens[operations[0]?.from ?? 0]?.start ?? 0, tokens });
	if (operations.length === 0 || !main) marks.push(...yearMarks(sentence, date));
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
function yearMarks({ dates, tokens }: DatedSentence, date: string | undefined): TimeMark[] {
	if (!date || dates.length === 0) return [];
	const near = dates.some(({ start, end }) => isNear(end ?? start, date));
	if (near) return [];
	const far = dates.filter(({ inferred }) => !inferred);
	return far.map(({ from }) => ({ at: tokens[from]?.start ?? 0, tokens }));
}

function isNear(mentioned: string, date: string): boolean {
	const year = Number(date.slice(0, 4));
	const other = Number(mentioned.slice(0, 4));
	if (other >= year) return true;
	if (mentioned.length === 4) return other === year - 1 && date.length >= 7 && Number(date.slice(5, 7)) <= 3;
	const months = (year - other) * 12 + (Number(date.slice(5, 7)) || 12) - Number(mentioned.slice(5, 7));
	return months <= 14;
}

/** Whether a mark speaks for this figure: of several figures of one role, only those of its clause. */
export function isOfOtherTime(
	marks: readonly TimeMark[],
	roles: readonly RoleMention[],
	role: RoleMention
): boolean {
	return marks.some(({ at, tokens }) => {
		const rivals = roles.filter((other) => other.role === role.role);
		if (rivals.length < 2) return true;
		const start = tokens[role.counted.from]?.start ?? 0;
		const [low, high] = start < at ? [start, at] : [at, start];
		return !tokens.some((token) => token.start > low && token.start < high && /^[,;،؛]$/.test(token.text));
	});
}
