import { stringify } from 'csv-stringify/sync';
import type { Chart } from '#lib/charts/chart.ts';

/** A cell that begins like a formula is one to a spreadsheet; an apostrophe before it keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** A chart's rows as CSV: raw numbers, ISO dates, empty where nothing is stated; with a byte order mark, for Excel. */
export function toChartCsv({ raw }: Chart): string {
	const columns = [...new Set(raw.flatMap((row) => Object.keys(row)))];
	return stringify(raw, {
		header: true,
		columns,
		bom: true,
		record_delimiter: 'windows',
		cast: {
			boolean: (value) => String(value),
			string: (value) => (FORMULA.test(value) ? `'${value}` : value)
		}
	});
}
