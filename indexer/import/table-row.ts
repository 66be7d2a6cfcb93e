import { createHash } from 'node:crypto';
import { isLanguage, LANGUAGES } from '#domain/language.ts';
import { isPartialDate } from '#domain/partial-date.ts';
import { seriesId } from '#domain/series.ts';
import { languageOf } from './language-of.ts';
import { type TableField, tableFieldOf } from './table-columns.ts';

const LONGEST_SLUG = 60;

/** Why a row is no story, by the field it lacks. */
export interface RowProblem {
	field: TableField;
	message: string;
	value?: string;
}

/** A row of a simple table (date, title, text, url) as a story, for the schema to judge; or what it lacks. */
export function rowToStory(
	row: Record<string, string>
): { story: Record<string, unknown> } | { problems: RowProblem[] } {
	const cells: Partial<Record<TableField, string>> = {};
	for (const [column, cell] of Object.entries(row)) {
		const field = tableFieldOf(column);
		if (field && cell !== '') cells[field] = cell;
	}
	const { date, title, url, place } = cells;
	const text = cells.text ?? title;
	const language = cells.language?.toLowerCase() ?? languageOf(`${title}\n${text}`);
	const problems = problemsOf(cells, language);
	if (problems.length || !title || !text || !date || !url || !isLanguage(language)) return { problems };
	const story = {
		id: storyId(date, title),
		date,
		topic: 'other',
		...(place ? { place } : {}),
		countries: [],
		crimeTypes: [],
		origin: 'page',
		title: { [language]: title },
		text: { [language]: text },
		publishedIn: [language],
		sources: [{ url, publisher: cells.publisher ?? publisherOf(url), date }]
	};
	return { story };
}

function problemsOf(cells: Partial<Record<TableField, string>>, language: string | undefined): RowProblem[] {
	const problems: RowProblem[] = [];
	const { date, title, url } = cells;
	if (date === undefined) problems.push({ field: 'date', message: 'is missing' });
	else if (!isPartialDate(date)) {
		const message = `${JSON.stringify(date)} is not a date; write 2008, 2008-11 or 2008-11-04`;
		problems.push({ field: 'date', message, value: date });
	}
	if (title === undefined) problems.push({ field: 'title', message: 'is missing' });
	if (url === undefined) problems.push({ field: 'url', message: 'is missing; every record needs a source' });
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

/** The same date and title give the same id, in whatever order and file the rows come. */
export function storyId(date: string, title: string): string {
	const slug = seriesId(title).slice(0, LONGEST_SLUG).replace(/-$/, '');
	// Letters of other scripts leave nothing of a title: its hash tells stories of one day apart.
	const tail = slug.length >= 8 ? slug : createHash('sha256').update(title).digest('hex').slice(0, 12);
	return `${seriesId(date) || 'undated'}-${tail}`;
}

function publisherOf(url: string): string {
	const { hostname } = new URL(url);
	return /(?:^|\.)interpol\.int$/.test(hostname) ? 'INTERPOL' : hostname.replace(/^www\./, '');
}
