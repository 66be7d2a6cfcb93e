import { precisionOf } from '#domain/calendar.ts';
import type { Kind } from '#domain/kind.ts';
import { type Language, LANGUAGES } from '#domain/language.ts';
import { countingDate, type Operation } from '#domain/operation.ts';
import { CONFIDENCES, type Confidence } from '#domain/source.ts';
import { yearOf } from '#domain/calendar.ts';

/** Collections that the coverage table has a column for. */
export const COVERED = ['operation', 'news', 'notice-count', 'event'] as const satisfies Kind[];
export type Covered = (typeof COVERED)[number];

/** How many records of each collection a year has; only years with some. */
export interface YearRow {
	year: number;
	counts: Record<Covered, number>;
}

/** How many records of a collection hold text in each language. */
export interface LanguageRow {
	kind: Covered;
	total: number;
	held: Record<Language, number>;
}

/** Years of operations by how far their records are trusted; every year between the first and the last. */
export interface ConfidenceYear {
	year: number;
	counts: Record<Confidence, number>;
}

/** What an operation's record may state, and how many do. */
export const STATED = [
	'countriesCount',
	'two-sources',
	'arrests',
	'start-day',
	'goods',
	'complete-list',
	'seizureUsd',
	'rescued'
] as const;
export type Stated = (typeof STATED)[number];

type Facets = Record<'year' | 'languages', Record<string, number>>;

export function yearRows(facets: Record<Covered, Facets>): YearRow[] {
	const years = new Set(COVERED.flatMap((kind) => Object.keys(facets[kind].year).map(Number)));
	return [...years]
		.toSorted((a, b) => b - a)
		.map((year) => ({ year, counts: perCollection((kind) => facets[kind].year[year] ?? 0) }));
}

export function languageRows(
	totals: Record<Covered, number>,
	facets: Record<Covered, Facets>
): LanguageRow[] {
	return COVERED.map((kind) => ({
		kind,
		total: totals[kind],
		held: Object.fromEntries(
			LANGUAGES.map((language) => [language, facets[kind].languages[language] ?? 0])
		) as Record<Language, number>
	}));
}

export function confidenceByYear(operations: readonly Operation[]): ConfidenceYear[] {
	const dated = operations.flatMap((operation) => {
		const date = countingDate(operation);
		return date ? [{ year: yearOf(date), confidence: operation.confidence }] : [];
	});
	if (dated.length === 0) return [];
	const years = dated.map(({ year }) => year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first + 1 }, (_, place) => {
		const year = first + place;
		const inYear = dated.filter((one) => one.year === year);
		const counts = Object.fromEntries(
			CONFIDENCES.map((level) => [level, inYear.filter(({ confidence }) => confidence === level).length])
		) as Record<Confidence, number>;
		return { year, counts };
	});
}

/** The year of the newest operation, unless that was announced on its last day. */
export function unfinishedYear(operations: readonly Operation[]): number | undefined {
	const newest = operations
		.map((operation) => countingDate(operation) ?? '')
		.reduce((a, b) => (a > b ? a : b), '');
	return newest === '' || newest.endsWith('-12-31') ? undefined : yearOf(newest);
}

const STATES: Record<Stated, (operation: Operation) => boolean> = {
	countriesCount: ({ countriesCount }) => countriesCount !== undefined,
	'two-sources': ({ sources }) => sources.length > 1,
	arrests: ({ arrests }) => arrests !== undefined,
	'start-day': ({ start }) => start !== undefined && precisionOf(start) === 'day',
	goods: ({ seizures }) => seizures.length > 0,
	'complete-list': ({ countriesComplete }) => countriesComplete,
	seizureUsd: ({ seizureUsd }) => seizureUsd !== undefined,
	rescued: ({ rescued }) => rescued !== undefined
};

/** How many operations state each thing, the commonest first. */
export function statedCounts(operations: readonly Operation[]): { id: Stated; count: number }[] {
	return STATED.map((id) => ({ id, count: operations.filter(STATES[id]).length })).toSorted(
		(a, b) => b.count - a.count
	);
}

function perCollection(countOf: (kind: Covered) => number): Record<Covered, number> {
	return Object.fromEntries(COVERED.map((kind) => [kind, countOf(kind)])) as Record<Covered, number>;
}
