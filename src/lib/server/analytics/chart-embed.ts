import { directionOf } from '#domain/language.ts';
import { type Cell, type Chart, type Column, titleAway } from '#lib/charts/chart.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { toChartSvg } from './svg/chart-svg.ts';
import { element, escapeXml } from './svg/marks.ts';
import { tellFigure, tellNumber } from './tell.ts';

const STYLE = `
body { margin: 0; font: 14px/1.4 Archivo, "IBM Plex Sans Arabic", system-ui, sans-serif; color: #16191b; background: #faf8f3 }
svg { display: block; width: 100%; height: auto }
h1, h1 + p { position: absolute; clip-path: inset(50%) }
h1 { font: 600 19px/1.3 Georgia, serif }
/* On a phone the picture's own words would be too small to read. */
@media (max-width: 600px) {
	h1, h1 + p { position: static; clip-path: none; margin: 0; padding: 12px 4% 0 }
	.picture { overflow-x: auto }
	svg { width: 640px }
}
footer, details { padding: 8px 4% }
a { color: #00605b }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: 4px 12px 4px 0; border-bottom: 1px solid #dad5c8 }
`;

/** Rows of the table; the chart's own page and its files have more. */
const MOST_ROWS = 500;

/** A whole page with one chart, for other sites' frames: the picture, its table and the way to its source. No scripts. */
export function toEmbedPage(chart: Chart, permalink: string, citation: string): string {
	const language = getLocale();
	const table = element(
		'table',
		{},
		element(
			'thead',
			{},
			element(
				'tr',
				{},
				...chart.columns.map(({ label }) => element('th', { scope: 'col' }, escapeXml(label)))
			)
		),
		element(
			'tbody',
			{},
			...chart.rows
				.slice(0, MOST_ROWS)
				.map(({ cells }) =>
					element('tr', {}, ...cells.map((cell, index) => tableCell(cell, chart.columns[index])))
				)
		)
	);
	return `<!doctype html>${element(
		'html',
		{ lang: language, dir: directionOf(language) },
		element(
			'head',
			{},
			'<meta charset="utf-8">',
			'<meta name="viewport" content="width=device-width, initial-scale=1">',
			element('title', {}, escapeXml(`${titleAway(chart)} · Blotter`)),
			`<style>${STYLE}</style>`
		),
		element(
			'body',
			{},
			element(
				'main',
				{},
				element('h1', {}, escapeXml(titleAway(chart))),
				element('p', {}, escapeXml(chart.finding)),
				element('div', { class: 'picture', tabindex: 0 }, toChartSvg(chart, citation)),
				element('details', {}, element('summary', {}, escapeXml(m.chart_view_table())), table)
			),
			element('footer', {}, element('a', { href: permalink, target: '_top' }, escapeXml(m.embed_from())))
		)
	)}`;
}

function tableCell(cell: Cell, column: Column | undefined): string {
	const words =
		cell === null
			? '–'
			: typeof cell === 'object'
				? tellFigure(cell, column?.currency)
				: typeof cell === 'number'
					? tellNumber(cell)
					: cell;
	return column?.kind === 'head'
		? element('th', { scope: 'row' }, escapeXml(words))
		: element('td', {}, escapeXml(words));
}
