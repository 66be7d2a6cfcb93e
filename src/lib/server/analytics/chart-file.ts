import { error } from '@sveltejs/kit';
import { CHART_IDS, type Chart, type ChartId, titleAway } from '#lib/charts/chart.ts';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';
import { toChartCsv } from './chart-csv.ts';
import { toChartJson } from './chart-json.ts';
import { toPng } from './svg/chart-png.ts';
import { toChartSvg } from './svg/chart-svg.ts';
import { tellDate } from './tell.ts';

export const FORMATS = ['json', 'csv', 'svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];

const isChart = (name: string): name is ChartId => (CHART_IDS as readonly string[]).includes(name);
const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

/**
 * The chart and format that a file name asks for.
 * @throws HttpError 404 that names the charts and formats there are
 */
export function parseChartFile(chart: string, format: string): { id: ChartId; format: Format } {
	if (!isChart(chart)) error(404, `there is no chart ${chart}; there are ${CHART_IDS.join(', ')}`);
	if (!isFormat(format)) error(404, `there is no format ${format}; there are ${FORMATS.join(', ')}`);
	return { id: chart, format };
}

/** The page that shows a chart's selection, in the request's language. */
export function permalinkOf(chart: Chart, origin: string): string {
	return `${origin}${localizeHref('/trends')}${chart.query && `?${chart.query}`}#${chart.id}`;
}

/** How to cite a chart: what, from where, as of when, read when, and at which address. */
export function citationOf(chart: Chart, origin: string, today: Date): string {
	const date = tellDate(today.toISOString().slice(0, 10));
	return m.chart_citation({
		title: titleAway(chart),
		source: chart.source,
		date,
		url: permalinkOf(chart, origin)
	});
}

/** A chart as a file. */
export async function toFile(chart: Chart, format: Format, origin: string): Promise<Response> {
	const citation = citationOf(chart, origin, new Date());
	if (format === 'json') return Response.json(toChartJson(chart, permalinkOf(chart, origin), citation));
	if (format === 'csv')
		return new Response(toChartCsv(chart), {
			headers: {
				'content-type': 'text/csv; charset=utf-8',
				'content-disposition': `attachment; filename="blotter-${chart.id}.csv"`
			}
		});
	const svg = toChartSvg(chart, citation);
	if (format === 'svg')
		return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
	return new Response(await toPng(svg), { headers: { 'content-type': 'image/png' } });
}
