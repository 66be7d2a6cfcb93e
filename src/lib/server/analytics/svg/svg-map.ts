import type { RankedPlot } from '#lib/charts/chart.ts';
import { MAP_WIDTH } from '#lib/charts/map-size.ts';
import { formatNumber } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { DOT_RADIUS, placesOnMap } from '../world-map.ts';
import { element, escapeXml, INK, RAMP, text, wrap } from './marks.ts';
import type { Box } from './svg-bars.ts';

/** Share of the picture that the map takes; the ranking has the rest. */
const MAP = 0.66;
const GAP = 28;
const SHOWN = 12;

/** A map beside the first of the ranking, and what its shades stand for. */
export function svgMap(plot: RankedPlot, box: Box, isRightToLeft: boolean): string {
	const width = box.width * MAP;
	const list = box.width - width - GAP;
	const mapX = isRightToLeft ? box.x + list + GAP : box.x;
	const listX = isRightToLeft ? box.x : box.x + width + GAP;
	return (
		drawMap(plot, mapX, box.y, width / MAP_WIDTH) +
		shades(plot, mapX, box.y + box.height - 34, width) +
		ranking(plot, { ...box, x: listX, width: list }, isRightToLeft)
	);
}

function drawMap({ items }: RankedPlot, x: number, y: number, scale: number): string {
	const named = new Map(items.map((item) => [item.selects.value, item]));
	const shapes = placesOnMap().map(({ code, outline, circle }) => {
		const item = named.get(code);
		const fill = RAMP[item?.step ?? 0] ?? RAMP[0];
		const title = item
			? [element('title', {}, escapeXml(`${item.label}: ${formatNumber(item.value, getLocale())}`))]
			: [];
		if (outline !== undefined)
			return element('path', { d: outline, fill, stroke: INK.paper, 'stroke-width': 0.6 }, ...title);
		return circle && item
			? element('circle', { cx: circle.x, cy: circle.y, r: DOT_RADIUS, fill, stroke: INK.ink3 }, ...title)
			: '';
	});
	return element('g', { transform: `translate(${x} ${y}) scale(${scale.toFixed(4)})` }, ...shapes);
}

/** What the shades stand for, and whose boundaries are drawn. */
function shades({ classes, note }: RankedPlot, x: number, y: number, width: number): string {
	const step = width / (classes.length + 1);
	const labels = [...classes, { range: m.chart_not_named(), step: 0 }].map(
		({ range, step: shade }, index) => {
			const fill = RAMP[shade] ?? RAMP[0];
			return (
				element('rect', { x: x + step * index, y: y - 10, width: 18, height: 12, fill }) +
				text(x + step * index + 22, y, range, { size: 11 })
			);
		}
	);
	const lines = wrap(note, 105).map((words, index) =>
		text(x, y + 18 + index * 13, words, { size: 10, fill: INK.ink3 })
	);
	return [...labels, ...lines].join('');
}

function ranking({ items }: RankedPlot, box: Box, isRightToLeft: boolean): string {
	const shown = items.slice(0, SHOWN);
	const height = Math.min(30, box.height / Math.max(1, shown.length));
	const highest = Math.max(1, ...shown.map(({ value }) => value));
	const [start, end] = isRightToLeft ? [box.x + box.width, box.x] : [box.x, box.x + box.width];
	const [head, tail] = isRightToLeft ? (['end', 'start'] as const) : (['start', 'end'] as const);
	return shown
		.map(({ label, value, selects }, index) => {
			const y = box.y + height * index;
			const length = (box.width * value) / highest;
			return element(
				'g',
				{ 'data-value': value, 'data-country': selects.value },
				text(start, y + 13, label, { size: 13, fill: INK.ink, anchor: head }),
				text(end, y + 13, formatNumber(value, getLocale()), { anchor: tail, weight: 600, fill: INK.ink }),
				element('rect', {
					x: isRightToLeft ? start - length : start,
					y: y + 18,
					width: length,
					height: 4,
					fill: INK.bar
				})
			);
		})
		.join('');
}
