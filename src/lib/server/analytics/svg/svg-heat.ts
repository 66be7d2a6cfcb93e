import type { HeatCell, HeatPlot } from '#lib/charts/chart.ts';
import { formatNumber } from '#lib/format.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { element, hatching, INK, RAMP, text } from './marks.ts';
import type { Box } from './svg-bars.ts';

/** Years across, kinds of crime down, a number in each cell. */
export function svgHeat(plot: HeatPlot, box: Box, isRightToLeft: boolean): string {
	const names = 220;
	const unfinished = plot.columns.findIndex((column) => column.unfinished);
	const width = (box.width - names) / Math.max(1, plot.columns.length);
	const height = Math.min(44, (box.height - 44) / Math.max(1, plot.rows.length));
	// Time runs from left to right; in Arabic the names of the rows stand on the right.
	const left = isRightToLeft ? box.x : box.x + names;
	return [
		...plot.columns.map(({ label }, index) =>
			text(left + width * (index + 0.5), box.y + 8, width < 26 ? `’${label.slice(2)}` : label, {
				size: 11,
				anchor: 'middle'
			})
		),
		...plot.rows.map((row, at) => {
			const y = box.y + 16 + height * at;
			return element(
				'g',
				{ 'data-row': row.role },
				text(isRightToLeft ? box.x + box.width : box.x, y + height * 0.65, row.label, {
					size: 12,
					fill: INK.ink,
					anchor: isRightToLeft ? 'end' : 'start'
				}),
				...row.cells.map((cell, index) =>
					drawCell(cell, { x: left + width * index, y, width, height }, index === unfinished)
				)
			);
		}),
		drawRamp(plot, box, isRightToLeft, box.y + 16 + height * plot.rows.length + 18)
	].join('');
}

function drawCell({ value, step }: HeatCell, { x, y, width, height }: Box, isUnfinished: boolean): string {
	const place = [x + 1, y + 1, width - 2, height - 2] as const;
	return [
		element('rect', {
			x: place[0],
			y: place[1],
			width: place[2],
			height: place[3],
			fill: RAMP[step] ?? RAMP[0],
			'data-value': value ?? undefined
		}),
		isUnfinished && step > 0 ? hatching(...place, INK.paper, 0.8) : '',
		value === null
			? ''
			: text(x + width / 2, y + height * 0.65, formatNumber(value, getLocale()), {
					size: 11,
					anchor: 'middle',
					weight: isUnfinished ? 600 : undefined,
					fill: step > 4 ? INK.paper : INK.ink
				})
	].join('');
}

/** What the shades stand for, under the cells. */
function drawRamp(
	{ ramp: { from, to, none, steps } }: HeatPlot,
	box: Box,
	isRightToLeft: boolean,
	y: number
): string {
	const width = 22;
	const shades = steps.map((step) => RAMP[step] ?? RAMP[0]);
	const room = 30 + shades.length * width + (to.length + none.length) * 6.4 + 60;
	const start = isRightToLeft ? box.x + box.width - room : box.x;
	const end = start + 30 + shades.length * width;
	const last = end + to.length * 6.4 + 30;
	return [
		text(start + 24, y + 10, from, { anchor: 'end' }),
		...shades.map((fill, index) =>
			element('rect', { x: start + 30 + index * width, y, width: width - 2, height: 12, fill })
		),
		text(end + 6, y + 10, to),
		element('rect', { x: last, y, width: width - 2, height: 12, fill: RAMP[0], stroke: INK.grid }),
		text(last + width + 4, y + 10, none)
	].join('');
}
