import { expect, test } from '@playwright/test';
import { type CheerioAPI, load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { formatMoney, formatNumber } from '#lib/format.ts';

/**
 * The four forms of a chart, as anybody gets them, number by number: the table that the page brings, the CSV, the SVG
 * and the JSON. The JSON is held to sums over `data/` elsewhere.
 */

type Row = Record<string, string | number | boolean | null>;

const SELECTIONS = [
	'',
	'crime=cyber&year=2012..2026',
	'q=smuggling',
	'q=trafficking&crime=-drugs&rule=lowest',
	'country=TH&country=FR&has=arrests',
	'q=zzzqqqxxx'
];

const QUALIFIERS: Record<string, string> = { 'at-least': 'at least ', about: 'about ', exact: '' };

/** A figure as the table writes it; what is not there is a dash, what is not stated is said. */
function written(value: unknown, bound: unknown, operations: unknown, currency?: string): string {
	if (operations === 0) return '–';
	if (value === null) return 'not stated';
	const number = currency ? formatMoney(Number(value), currency, 'en') : formatNumber(Number(value), 'en');
	return plain(`${QUALIFIERS[String(bound)]}${number}`);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Cells of a chart's table on the page, row by row. */
function tableOf(page: CheerioAPI, chart: string): string[][] {
	return page(`figure#${chart} table tbody tr`)
		.toArray()
		.map((row) =>
			page(row)
				.children('th, td')
				.toArray()
				.map((cell) => plain(page(cell).text()))
		);
}

for (const search of SELECTIONS)
	test(`the forms of every chart agree for "${search}"`, async ({ request }) => {
		test.slow();
		const page = load(await (await request.get(`/trends?${search}`)).text());
		const isSelection = search !== '';
		const file = async (chart: string, format: string, more = '') =>
			(await request.get(`/api/charts/${chart}.${format}?${search}${more}`)).text();
		const rowsOf = async (chart: string, more = '') =>
			(JSON.parse(await file(chart, 'json', more)) as { rows: Row[] }).rows;

		for (const chart of ['arrests-by-year', 'seizures-by-year'] as const) {
			const currency = chart === 'seizures-by-year' ? 'USD' : undefined;
			const rows = await rowsOf(chart);
			const expected = rows.map((row) => [
				`${row.year}${row.unfinished ? ' so far' : ''}`,
				row.operations === 0 ? '–' : `${row.stated} of ${row.operations}`,
				written(row.value, row.bound, row.operations, currency),
				...(isSelection ? [written(row.all_value, row.all_bound, row.all_operations, currency)] : [])
			]);
			expect(rows.length === 0 ? [] : tableOf(page, chart).toReversed()).toEqual(expected);
			expectBars(
				await file(chart, 'svg'),
				rows.map((row) => Number(row.all_value ?? 0))
			);
		}

		const operations = await rowsOf('operations-over-time');
		expect(tableOf(page, 'operations-over-time').toReversed()).toEqual(
			operations.map((row) => [
				`${row.bucket}${row.unfinished ? ' so far' : ''}`,
				row.operations === 0 ? '–' : String(row.operations),
				...(isSelection ? [row.all_operations === 0 ? '–' : String(row.all_operations)] : [])
			])
		);
		expectBars(
			await file('operations-over-time', 'svg'),
			operations.map((row) => Number(row.all_operations))
		);

		const countries = await rowsOf('countries');
		expect(tableOf(page, 'countries').map((cells) => cells.slice(1))).toEqual(
			countries.map((row) => [String(row.operations), ...(isSelection ? [String(row.all_operations)] : [])])
		);
		const map = load(await file('countries', 'svg'), { xml: true });
		expect(
			map('g[data-country]')
				.toArray()
				.map((mark) => [map(mark).attr('data-country'), Number(map(mark).attr('data-value'))])
		).toEqual(countries.slice(0, 12).map((row) => [row.country, row.operations]));

		const crimes = await rowsOf('crime-by-year');
		const total = (rows: Row[]) =>
			rows.reduce((sum, row) => sum + Number(row.operations_without_crime_filter), 0);
		const heat = tableOf(page, 'crime-by-year').flatMap((cells) => cells.slice(1, -1).map(Number));
		expect(heat.reduce((sum, value) => sum + value, 0)).toBe(total(crimes));

		const reach = await rowsOf('reach');
		expect(
			tableOf(page, 'reach')
				.toReversed()
				.map((cells) => cells.slice(2))
		).toEqual(
			tableOf(page, 'reach').length === 0
				? []
				: reach.map((row) => [row.median, row.highest].map((value) => (value === null ? '–' : String(value))))
		);

		for (const chart of ['arrests-by-year', 'operations-over-time', 'series', 'notice-counts', 'coverage']) {
			const [rows, csv] = [
				await rowsOf(chart),
				parse(await file(chart, 'csv'), { bom: true, columns: true })
			];
			expect(csv).toEqual(
				rows.map((row) =>
					Object.fromEntries(
						Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])
					)
				)
			);
		}
	});

/** Heights of the bars in a picture, as they are drawn and as they are marked, against the values they stand for. */
function expectBars(svg: string, values: number[]): void {
	const picture = load(svg, { xml: true });
	const bars = picture('g[data-bucket]').toArray();
	if (bars.length === 0) return;
	expect(bars.map((bar) => Number(picture(bar).attr('data-value')))).toEqual(values);
	const drawn = bars.map((bar) => {
		const parts = picture(bar).children('rect').toArray();
		const tops = parts.map((part) => Number(picture(part).attr('y')));
		const bases = parts.map((part, index) => (tops[index] ?? 0) + Number(picture(part).attr('height')));
		return parts.length === 0 ? 0 : Math.max(...bases) - Math.min(...tops);
	});
	const scale = Math.max(...drawn) / Math.max(1, ...values);
	for (const [index, value] of values.entries())
		expect(Math.abs((drawn[index] ?? 0) - value * scale)).toBeLessThanOrEqual(1.5);
}
