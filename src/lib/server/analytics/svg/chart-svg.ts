import { directionOf } from '#domain/language.ts';
import { type Chart, type Plot, titleAway } from '#lib/charts/chart.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { element, escapeXml, INK, line, SERIF, text, wrap } from './marks.ts';
import { type Box, svgBars } from './svg-bars.ts';
import { svgKey } from './svg-key.ts';
import { svgPanels } from './svg-panels.ts';
import { svgHeat } from './svg-heat.ts';
import { svgDots } from './svg-dots.ts';
import { svgMap } from './svg-map.ts';

const WIDTH = 960;
const HEIGHT = 600;
const MARGIN = 40;
/** Room for a scale on the right. */
const SCALE = 84;
/** Characters in a line of the notes. */
const LINE = 138;

/** A chart as a picture that says by itself what it shows, in which unit, from where, as of when. */
export function toChartSvg(chart: Chart, citation: string): string {
	const isRightToLeft = directionOf(getLocale()) === 'rtl';
	const edge = isRightToLeft ? WIDTH - MARGIN : MARGIN;
	const anchor = isRightToLeft ? ('end' as const) : ('start' as const);
	const notes = wrap(citation, LINE);
	const selection = wrap(chart.selection, LINE - 24);
	/** Where the subtitle stands: under what is selected. */
	const under = 72 + (chart.selection ? selection.length * 19 : 0);
	const finding = wrap(chart.finding, LINE - 24);
	const key = svgKey(
		'key' in chart.plot ? chart.plot.key : [],
		{ left: MARGIN, right: WIDTH - MARGIN, top: under + 30 + finding.length * 18 },
		isRightToLeft
	);
	const top = under + 50 + finding.length * 18 + key.height;
	const box: Box = {
		x: MARGIN,
		y: top,
		width: WIDTH - 2 * MARGIN,
		height: HEIGHT - top - 52 - notes.length * 15
	};
	const summary = `${titleAway(chart)}. ${chart.finding}`;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
			width: WIDTH,
			height: HEIGHT,
			role: 'img',
			// Ends of lines are reckoned from the left, also within a page that runs from the right.
			direction: 'ltr',
			'aria-label': summary,
			lang: getLocale()
		},
		element('title', {}, escapeXml(summary)),
		element('desc', {}, escapeXml(`${chart.subtitle} ${citation}`)),
		element('rect', { width: WIDTH, height: HEIGHT, fill: INK.paper }),
		element('rect', { width: WIDTH, height: 4, fill: INK.ink }),
		text(edge, 48, chart.title, { size: 26, fill: INK.ink, family: SERIF, anchor }),
		...(chart.selection ? selection : []).map((words, index) =>
			text(edge, 72 + index * 19, words, { size: 15, fill: INK.accent, weight: 600, anchor })
		),
		text(edge, under, chart.subtitle, { size: 13, anchor }),
		...finding.map((words, index) =>
			text(edge, under + 22 + index * 18, words, { size: 14, fill: INK.ink, weight: 600, anchor })
		),
		key.drawn,
		chart.rows.length > 0 ? drawPlot(chart.plot, box, isRightToLeft) : '',
		line(MARGIN, HEIGHT - 22 - notes.length * 15, WIDTH - MARGIN, HEIGHT - 22 - notes.length * 15, INK.grid),
		...notes.map((words, index) =>
			text(edge, HEIGHT - 6 - (notes.length - index) * 15 + 6, words, { size: 11, fill: INK.ink3, anchor })
		)
	);
}

/** Where values stand on the right, they would stand on the newest marks: the plot leaves them room. */
function besideScale(box: Box, isRightToLeft: boolean): Box {
	return isRightToLeft ? { ...box, width: box.width - SCALE } : box;
}

function drawPlot(plot: Plot, box: Box, isRightToLeft: boolean): string {
	switch (plot.kind) {
		case 'bars':
			return svgBars(plot, besideScale(box, isRightToLeft), isRightToLeft);
		case 'dots':
			return svgDots(plot, besideScale(box, isRightToLeft), isRightToLeft);
		case 'heat':
			return svgHeat(plot, box, isRightToLeft);
		case 'ranked':
			return svgMap(plot, box, isRightToLeft);
		case 'panels':
			return svgPanels(plot, box);
	}
}
