import { type APIRequestContext, expect, test } from '@playwright/test';
import { type CheerioAPI, load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { CRIME_GROUPS, CRIME_GROUP_LABELS } from '#domain/crime-type.ts';
import { CHART_IDS, type ChartId } from '#lib/charts/chart.ts';
import { amountIn, type Form, type Row, tableOf, written } from './chart-forms.ts';

/**
 * The four forms of every chart, as anybody gets them, number by number: the table that the page brings, the CSV, the
 * SVG and the JSON. The JSON is held to sums over `data/` elsewhere.
 */

const SELECTIONS = [
	'',
	'crime=cyber&year=2012..2026',
	'q=smuggling',
	'q=trafficking&crime=-drugs&rule=lowest',
	'country=TH&country=FR&has=arrests',
	'type=yellow&scale=common',
	'q=zzzqqqxxx'
];

/** All forms of a chart under a selection. */
async function formsOf(
	request: APIRequestContext,
	page: CheerioAPI,
	chart: ChartId,
	search: string
): Promise<Form> {
	const file = async (format: string) =>
		(await request.get(`/api/charts/${chart}.${format}?${search}`)).text();
	const { rows } = JSON.parse(await file('json')) as { rows: Row[] };
	return {
		rows,
		table: tableOf(page, chart),
		csv: parse(await file('csv'), { bom: true, columns: true }),
		svg: load(await file('svg'), { xml: true }),
		isSelection: !['', 'type=yellow&scale=common'].includes(search)
	};
}

const AGREES: Record<ChartId, (form: Form, page: CheerioAPI) => void> = {
	'arrests-by-year': (form) => sumsAgree(form),
	'seizures-by-year': (form) => sumsAgree(form, 'USD'),
	'operations-over-time'({ rows, table, svg, isSelection }) {
		expect(table.toReversed()).toEqual(
			rows.map((row) => [
				`${row.bucket}${row.unfinished ? ' so far' : ''}`,
				row.operations === 0 ? '–' : String(row.operations),
				...(isSelection ? [row.all_operations === 0 ? '–' : String(row.all_operations)] : [])
			])
		);
		expectBars(
			svg,
			rows.map((row) => Number(row.all_operations))
		);
	},
	countries({ rows, table, svg, isSelection }) {
		expect(table.map((cells) => cells.slice(1))).toEqual(
			rows.map((row) => [String(row.operations), ...(isSelection ? [String(row.all_operations)] : [])])
		);
		const ranked = svg('g[data-country]').toArray();
		expect(
			ranked.map((mark) => [svg(mark).attr('data-country'), Number(svg(mark).attr('data-value'))])
		).toEqual(rows.slice(0, 12).map((row) => [row.country, row.operations]));
		const shaded = svg('path > title, circle > title').toArray();
		const values = rows.map((row) => Number(row.operations));
		for (const title of shaded) expect(values).toContain(amountIn(svg(title).text()));
	},
	'crime-by-year'({ rows, table, svg }, page) {
		const expected = rows
			.filter((row) => row.operations_without_crime_filter)
			.map((row) => [String(row.crime), Number(row.year), Number(row.operations_without_crime_filter)]);
		const years = yearsOf(page, 'crime-by-year');
		const groupOf = (label: string) =>
			CRIME_GROUPS.find((id) => CRIME_GROUP_LABELS[id].en === label) ?? label;
		const tabled = table.flatMap(([head = '', ...cells]) =>
			years.flatMap((year, index) => (cells[index] ? [[groupOf(head), year, Number(cells[index])]] : []))
		);
		expect(tabled.toSorted()).toEqual(expected.toSorted());
		expect(cellsOf(svg, years).toSorted()).toEqual(expected.toSorted());
	},
	coverage({ rows, table, svg }, page) {
		const figures = ['operations', 'arrests', 'seizures_usd', 'rescued', 'countries'];
		const inUse = rows.some(({ operations }) => operations) ? rows : [];
		const expected = figures.map((figure) =>
			inUse.map((row) => (row.operations === 0 ? '' : String(row[figure])))
		);
		expect(table.map((cells) => cells.slice(1, -1))).toEqual(inUse.length > 0 ? expected : []);
		const years = yearsOf(page, 'coverage');
		expect(cellsOf(svg, years).toSorted()).toEqual(
			figures
				.flatMap((figure) =>
					inUse.flatMap((row) => (row.operations === 0 ? [] : [[figure, row.year, row[figure]]]))
				)
				.toSorted()
		);
	},
	reach({ rows, table, svg }) {
		const inUse = table.length === 0 ? [] : rows;
		expect(table.toReversed()).toEqual(
			inUse.map((row) => [
				String(row.year),
				row.operations === 0 ? '–' : `${row.stated} of ${row.operations}`,
				...[row.median, row.highest].map((value) => (value === null ? '–' : String(value)))
			])
		);
		const dots = dotsOf(svg);
		for (const { year, stated, highest } of inUse) {
			const ofYear = dots.filter(({ moment }) => Math.floor(moment) === year);
			expect(ofYear.reduce((sum, { records }) => sum + records, 0)).toBe(stated);
			expect(Math.max(-1, ...ofYear.map(({ value }) => value))).toBe(highest ?? -1);
		}
	},
	series({ rows, table, svg }, page) {
		const told = (row: Row) => [
			String(row.name),
			...['arrests', 'seizures_usd', 'countries'].map((figure) =>
				row[figure] === null
					? '–'
					: written(row[figure], row[`${figure}_bound`], 1, figure === 'seizures_usd' ? 'USD' : undefined)
			)
		];
		expect(table.map(([name, , , ...figures]) => [name, ...figures]).toSorted()).toEqual(
			rows.map(told).toSorted()
		);
		const drawn = svg('g[data-operation]')
			.toArray()
			.map((bar) => [
				svg(bar).attr('data-operation'),
				svg(bar).attr('data-value') ?? null,
				svg(bar).attr('data-bound') ?? null
			]);
		const stated = new Map(rows.map((row) => [row.operation, row]));
		for (const [operation, value, bound] of drawn)
			expect([value, bound]).toEqual([
				stated.get(operation ?? '')?.arrests?.toString() ?? null,
				stated.get(operation ?? '')?.arrests_bound ?? null
			]);
		expect(drawn).toHaveLength(page('figure#series .panels ol a').length);
		expect(drawn.length > 0).toBe(rows.some(({ arrests }) => arrests !== null));
	},
	'notice-counts'({ rows, table, svg }, page) {
		expect(table.toReversed().map((cells) => cells[4])).toEqual(
			rows.map((row) => written(row.value, row.bound, 1))
		);
		const type = page('figure#notice-counts .controls a[aria-current]').attr('href') ?? '';
		const shown = new URLSearchParams(type.split('?')[1]).get('type');
		const drawn = rows.filter((row) => row.type === shown && row.country === null);
		expect(
			dotsOf(svg)
				.map(({ value }) => value)
				.toSorted()
		).toEqual(drawn.map(({ value }) => Number(value)).toSorted());
	}
};

for (const search of SELECTIONS)
	test(`the forms of every chart agree for "${search}" @js`, async ({ request }) => {
		test.slow();
		// As a browser without scripts reads it.
		const page = load(await (await request.get(`/trends?${search}`)).text(), { scriptingEnabled: false });
		for (const chart of CHART_IDS)
			await test.step(chart, async () => {
				const form = await formsOf(request, page, chart, search);
				expect(form.csv).toEqual(
					form.rows.map((row) =>
						Object.fromEntries(
							Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])
						)
					)
				);
				AGREES[chart](form, page);
			});
	});

function sumsAgree({ rows, table, svg, isSelection }: Form, currency?: string): void {
	const expected = rows.map((row) => [
		`${row.year}${row.unfinished ? ' so far' : ''}`,
		row.operations === 0 ? '–' : `${row.stated} of ${row.operations}`,
		written(row.value, row.bound, row.operations, currency),
		...(isSelection ? [written(row.all_value, row.all_bound, row.all_operations, currency)] : [])
	]);
	expect(rows.length === 0 ? [] : table.toReversed()).toEqual(expected);
	expectBars(
		svg,
		rows.map((row) => Number(row.all_value ?? 0))
	);
}

const yearsOf = (page: CheerioAPI, chart: ChartId) =>
	page(`figure#${chart} thead th`)
		.toArray()
		.map((head) => Number(page(head).text()))
		.filter((year) => year > 0);

/** What the cells of a heat map's picture stand for: row, year, value. */
function cellsOf(svg: CheerioAPI, years: number[]): (string | number)[][] {
	return svg('g[data-row]')
		.toArray()
		.flatMap((row) =>
			svg(row)
				.children('rect')
				.toArray()
				.flatMap((cell, index) => {
					const value = svg(cell).attr('data-value');
					const name = svg(row).attr('data-row') ?? '';
					return value === undefined ? [] : [[name, years[index] ?? 0, Number(value)]];
				})
		);
}

function dotsOf(svg: CheerioAPI): { moment: number; value: number; records: number }[] {
	return svg('[data-moment]')
		.toArray()
		.map((dot) => ({
			moment: Number(svg(dot).attr('data-moment')),
			value: Number(svg(dot).attr('data-value')),
			records: Number(svg(dot).attr('data-records'))
		}));
}

/** Heights of the bars in a picture, as they are drawn and as they are marked, against the values they stand for. */
function expectBars(picture: CheerioAPI, values: number[]): void {
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
