import type { SearchDocument } from '#domain/document.ts';
import type { Figure } from '#domain/figure.ts';
import { LANGUAGES } from '#domain/language.ts';

/** A row of the CSV file: text and raw numbers, never a formatted one; empty where nothing is stated. */
export type ExportRow = Record<string, string | number>;

const FIGURES = {
	arrests: 'arrests',
	seized_usd: 'seizureUsd',
	seized_original: 'seizureOriginal',
	rescued: 'rescued',
	countries_count: 'countriesCount',
	count: 'count'
} as const satisfies Record<string, keyof SearchDocument>;

const FIGURE_COLUMNS = Object.keys(FIGURES).flatMap((name) => [
	name,
	`${name}_bound`,
	`${name}_high`,
	...(name === 'seized_original' ? [`${name}_currency`] : [])
]);

/** The columns, in the order of the file. */
export const EXPORT_COLUMNS = [
	...['id', 'kind', 'date', 'year'],
	...LANGUAGES.map((language) => `title_${language}`),
	...['place', 'countries', 'crime_types', 'operation', 'series', 'notice_type', 'measure'],
	...FIGURE_COLUMNS,
	...['sources', 'page']
];

/** A document as a row. `pageOf` gives the address of its page. */
export function toExportRow(document: SearchDocument, page: string): ExportRow {
	const record = document.record as {
		sources?: { url: string }[];
		crimeTypes?: string[];
		countries?: string[];
	};
	const row: ExportRow = {
		id: document.id,
		kind: document.kind,
		date: document.date ?? '',
		year: document.year ?? '',
		place: document.place ?? '',
		countries: document.countries.filter((id) => id.length === 2).join(' '),
		crime_types: (record.crimeTypes ?? []).join(' '),
		operation: document.operationName ?? document.operationId ?? '',
		series: document.series ?? '',
		notice_type: document.noticeType ?? '',
		measure: document.measure ?? '',
		sources: (record.sources ?? []).map(({ url }) => url).join(' '),
		page
	};
	for (const language of LANGUAGES) row[`title_${language}`] = document[`title_${language}`] ?? '';
	for (const [name, attribute] of Object.entries(FIGURES))
		Object.assign(row, figureCells(name, document[attribute]));
	return row;
}

function figureCells(name: string, figure: Figure | undefined): ExportRow {
	if (!figure) return {};
	return {
		[name]: figure.value,
		[`${name}_bound`]: figure.bound,
		[`${name}_high`]: figure.high ?? '',
		...(name === 'seized_original' ? { [`${name}_currency`]: figure.unit } : {})
	};
}
