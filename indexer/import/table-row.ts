import { isLanguage, type Language, LANGUAGES } from '#domain/language.ts';
import { isPartialDate } from '#domain/partial-date.ts';
import type { Source } from '#domain/source.ts';
import { detectLanguage } from '../extract/detect-language.ts';
import { parseDateLine } from '../pages/date-lines.ts';
import { readOperation } from '../pages/operation.ts';
import { readStory, slugOf } from '../pages/story.ts';
import { type TableField, tableFieldOf } from './table-columns.ts';

/** Why a row is no story, by the field it lacks. */
export interface RowProblem {
	field: TableField;
	message: string;
	value?: string;
}

/** What a row gave: a story with the figures of its text, the operation it tells of, or what it lacks. */
export type ReadRow =
	{ story: Record<string, unknown>; operation?: Record<string, unknown> } | { problems: RowProblem[] };

/** A row of a simple table (date, title, text, url), read like a release; the schema judges what comes of it. */
export function readRow(row: Record<string, string>): ReadRow {
	const cells: Partial<Record<TableField, string>> = {};
	for (const [column, cell] of Object.entries(row)) {
		const field = tableFieldOf(column);
		if (field && cell !== '') cells[field] = cell;
	}
	const written = cells.date;
	// "14 juillet 2024" is read; of digits alone nobody knows which is the month.
	if (written && !isPartialDate(written)) {
		const line = parseDateLine(written);
		if (line?.language) cells.date = line.date;
	}
	const { date, title, url, place } = cells;
	const text = cells.text ?? title;
	const told = cells.language?.toLowerCase();
	const language = told ?? detectLanguage(`${title}\n${text}`);
	const problems = problemsOf(cells, language);
	if (problems.length || !title || !text || !date || !url || !isLanguage(language)) return { problems };
	const source = { url, publisher: cells.publisher ?? publisherOf(url), date };
	const read = readStory({ date, title, text, language, from: 0, to: 0 }, source);
	// What the table says of its language is believed over what the text looks like.
	if (!read || read.language !== language)
		return { story: plainStory(date, title, text, language, source, place) };
	const operation = readOperation(read, source);
	return {
		story: {
			...read.story,
			...(place ? { place } : {}),
			...(operation ? { operationId: operation.id } : {})
		},
		...(operation ? { operation } : {})
	};
}

/** A story of which nothing was read but its cells. */
function plainStory(
	date: string,
	title: string,
	text: string,
	language: Language,
	source: Source,
	place: string | undefined
): Record<string, unknown> {
	return {
		id: `${date}-${slugOf(title)}`,
		date,
		topic: 'other',
		...(place ? { place } : {}),
		countries: [],
		crimeTypes: [],
		origin: 'page',
		title: { [language]: title },
		text: { [language]: text },
		publishedIn: [language],
		sources: [source]
	};
}

function problemsOf(cells: Partial<Record<TableField, string>>, language: string | undefined): RowProblem[] {
	const problems: RowProblem[] = [];
	const { date, title, url } = cells;
	if (date === undefined) problems.push({ field: 'date', message: 'is missing' });
	else if (!isPartialDate(date)) {
		const message = `${JSON.stringify(date)} is not a date; write 2008, 2008-11, 2008-11-04 or 4 November 2008`;
		problems.push({ field: 'date', message, value: date });
	}
	if (title === undefined) problems.push({ field: 'title', message: 'is missing' });
	if (url === undefined)
		problems.push({ field: 'url', message: 'is missing; every record needs a source: add a column url' });
	else if (!URL.canParse(url)) {
		const message = `${JSON.stringify(url)} is not an address; write https://…`;
		problems.push({ field: 'url', message, value: url });
	}
	if (!isLanguage(language)) {
		const message = language
			? `${JSON.stringify(language)} is not one of ${LANGUAGES.join(', ')}`
			: `the text does not tell it; add a column language with ${LANGUAGES.join(', ')}`;
		problems.push({ field: 'language', message, ...(language ? { value: language } : {}) });
	}
	return problems;
}

function publisherOf(url: string): string {
	const { hostname } = new URL(url);
	return /(?:^|\.)interpol\.int$/.test(hostname) ? 'INTERPOL' : hostname.replace(/^www\./, '');
}
