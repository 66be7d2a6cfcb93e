import { readFileSync } from 'node:fs';
import { type Language, LANGUAGES } from '#domain/language.ts';
import { extractFacts, type Facts } from '#indexer/extract/facts.ts';
import type { FigureMention } from '#indexer/extract/figure-mentions.ts';

/** What is measured, each by itself. */
export const FIELDS = [
	'arrests',
	'rescued',
	'seizures',
	'sites',
	'inspections',
	'dates',
	'operations',
	'countries',
	'crimes'
] as const;
export type Field = (typeof FIELDS)[number];

/** One sentence and what a perfect reader extracts from it. Absent fields mean: nothing of the kind. */
export interface Case {
	id: string;
	text: string;
	/** Day of the story, where the sentence needs one. */
	date?: string;
	expect: Partial<Record<Field, string[]>>;
}

export interface Score {
	right: number;
	wrong: number;
	missed: number;
}

/** A field of a case that was not read perfectly. */
export interface Miss {
	id: string;
	field: Field;
	expected: string[];
	found: string[];
}

export type Scores = Record<Language, Record<Field, Score>>;

export function readCases(language: Language): Case[] {
	return readCaseFile(new URL(`${language}.ndjson`, import.meta.url));
}

/** Cases of any file in the same form; their ids start with their language. */
export function readCaseFile(file: string | URL): Case[] {
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Case);
}

function languageOf({ id }: Case): Language {
	const language = LANGUAGES.find((each) => id.startsWith(`${each}-`));
	if (!language) throw new Error(`evaluation: the id "${id}" should start with a language, such as "en-01"`);
	return language;
}

/** Reads every case and compares field by field. */
export function measure(cases: readonly Case[] = LANGUAGES.flatMap(readCases)): {
	scores: Scores;
	misses: Miss[];
} {
	const scores = Object.fromEntries(
		LANGUAGES.map((language) => [
			language,
			Object.fromEntries(FIELDS.map((field) => [field, { right: 0, wrong: 0, missed: 0 }]))
		])
	) as Scores;
	const misses: Miss[] = [];
	for (const each of cases) {
		const language = languageOf(each);
		const facts = extractFacts(each.text, language, each.date);
		for (const field of FIELDS) {
			const expected = each.expect[field] ?? [];
			const found = foundIn(facts, field);
			const rest = [...found];
			let right = 0;
			for (const value of expected) {
				const at = rest.indexOf(value);
				if (at < 0) continue;
				rest.splice(at, 1);
				right += 1;
			}
			const score = scores[language][field];
			score.right += right;
			score.wrong += rest.length;
			score.missed += expected.length - right;
			if (rest.length > 0 || right < expected.length) misses.push({ id: each.id, field, expected, found });
		}
	}
	return { scores, misses };
}

export function precisionOf({ right, wrong }: Score): number {
	return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recallOf({ right, missed }: Score): number {
	return right + missed === 0 ? 1 : right / (right + missed);
}

function foundIn(facts: Facts, field: Field): string[] {
	switch (field) {
		case 'arrests':
			return wholes(facts.arrests);
		case 'rescued':
			return wholes(facts.rescued);
		case 'seizures':
			return facts.seizures
				.filter(({ scope }) => scope !== 'other-time')
				.map((mention) => `${written(mention)} ${mention.figure.unit}`);
		case 'sites':
			return wholes(facts.sitesClosed);
		case 'inspections':
			return wholes(facts.inspections);
		case 'dates':
			return facts.dates.map(({ start, end }) => (end ? `${start}..${end}` : start));
		case 'operations':
			return facts.operations.map(({ name }) => name);
		case 'countries':
			return facts.countries;
		case 'crimes':
			return facts.crimeTypes;
	}
}

function wholes(mentions: readonly FigureMention[]): string[] {
	return mentions.filter(({ scope }) => scope === 'whole').map(written);
}

function written({ figure }: FigureMention): string {
	return `${figure.bound} ${figure.value}${figure.high === undefined ? '' : `-${figure.high}`}`;
}
