import type { HeatPlot } from '#lib/charts/chart.ts';
import { formatNumber } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { element, hatching, INK, RAMP, text } from './marks.ts';
import type { Box } from './svg-bars.ts';

/** Years across, kinds of crime down, a number in each cell. */
export function svgHeat(plot: HeatPlot, box: Box, isRightToLeft: boolean): string {
	const names = 220;
	const unfinished = plot.columns.findIndex((column) => column.unfinished);
	const width = (box.width - names) / Math.max(1, plot.columns.length);
	const height = Math.min(30, (box.height - 44) / Math.max(1, plot.rows.length));
	// Time runs from left to right; in Arabic the names of the rows stand on the right.
	const left = isRightToLeft ? box.x : box.x + names;
	return [
		...plot.columns.map(({ label }, index) =>
			text(left + width * (index + 0.5), box.y + 8, width < 26 ? `’${label.slice(2)}` : label, {
				size: 11,
				anchor: 'middle'
			})
		),
		...plot.rows.flatMap((row, at) => {
			const y = box.y + 16 + height * at;
			return [
				text(isRightToLeft ? box.x + box.width : box.x, y + height * 0.65, row.label, {
					size: 12,
					fill: INK.ink,
					anchor: isRightToLeft ? 'end' : 'start'
				}),
				...row.cells.map(
					(cell, index) =>
						element('rect', {
							x: left + width * index + 1,
							y: y + 1,
							width: width - 2,
							height: height - 2,
							fill: RAMP[cell.step] ?? RAMP[0]
						}) +
						(index === unfinished && cell.value
							? hatching(left + width * index + 1, y + 1, width - 2, height - 2, INK.paper, 0.8)
							: '') +
						(cell.value
							? text(left + width * (index + 0.5), y + height * 0.65, formatNumber(cell.value, getLocale()), {
									size: 11,
									anchor: 'middle',
									weight: index === unfinished ? 600 : undefined,
									fill: cell.step > 4 ? INK.paper : INK.ink
								})
							: '')
				)
			];
		}),
		ramp(plot, box, isRightToLeft, box.y + 16 + height * plot.rows.length + 18)
	].join('');
}

/** What the shades stand for, under the cells. */
function ramp({ highest }: HeatPlot, box: Box, isRightToLeft: boolean, y: number): string {
	const width = 22;
	const shades = RAMP.slice(1);
	const start = isRightToLeft ? box.x + box.width - (shades.length * width + 170) : box.x;
	return [
		text(start, y + 10, formatNumber(1, getLocale())),
		...shades.map((fill, index) =>
			element('rect', { x: start + 14 + index * width, y, width: width - 2, height: 12, fill })
		),
		text(
			start + 20 + shades.length * width,
			y + 10,
			m.chart_n_operations({ n: highest, count: formatNumber(highest, getLocale()) })
		)
	].join('');
}
