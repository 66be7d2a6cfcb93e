import type { Chart } from '#lib/charts/chart.ts';

/** A chart as data: what it says about itself, then its rows as the table, CSV and drawing have them. */
export function toChartJson(chart: Chart, permalink: string, citation: string) {
	const { id, title, subtitle, finding, unit, asOf, source, options, query, selection, records, raw } = chart;
	return {
		chart: id,
		title,
		subtitle,
		finding,
		unit,
		asOf,
		source,
		citation,
		permalink,
		query,
		selection,
		options,
		records,
		rows: raw
	};
}
