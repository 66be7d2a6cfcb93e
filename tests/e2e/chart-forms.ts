import type { CheerioAPI } from 'cheerio';
import { formatMoney, formatNumber } from '#lib/format.ts';

/** A row of a chart's JSON. */
export type Row = Record<string, string | number | boolean | null>;

/** One chart in all its forms. */
export interface Form {
	rows: Row[];
	/** Cells of the table on the page, row by row. */
	table: string[][];
	csv: unknown;
	svg: CheerioAPI;
	/** Whether the whole record stands beside the selection. */
	isSelection: boolean;
}

const QUALIFIERS: Record<string, string> = {
	'at-least': 'at least ',
	about: 'about ',
	nearly: 'almost ',
	exact: ''
};

/** A figure as the table writes it; what is not there is a dash, what is not stated is said. */
export function written(value: unknown, bound: unknown, operations: unknown, currency?: string): string {
	if (operations === 0) return '–';
	if (value === null) return 'not stated';
	const number = currency ? formatMoney(Number(value), currency, 'en') : formatNumber(Number(value), 'en');
	return plain(`${QUALIFIERS[String(bound)]}${number}`);
}

/** The number that words end with: "France: 27". */
export const amountIn = (words: string) => Number(/(\d[\d,]*)$/.exec(words)?.[1]?.replaceAll(',', ''));

export function tableOf(page: CheerioAPI, chart: string): string[][] {
	return page(`figure#${chart} table tbody tr`)
		.toArray()
		.map((row) =>
			page(row)
				.children('th, td')
				.toArray()
				.map((cell) => plain(page(cell).text()))
		);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
