import type { DotPlot, HeatPlot, RankedPlot } from '#lib/charts/chart.ts';
import { stepsTo } from '#lib/charts/steps.ts';
import { formatNumber } from '#lib/format.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { element, escapeXml, INK, inkOf, line, RAMP, text } from './marks.ts';
import type { Box } from './svg-bars.ts';

/** Lanes of dots over one another, each with its own scale, on one time axis. */
export function svgDots(plot: DotPlot, box: Box, isRightToLeft: boolean): string {
	const height = box.height / Math.max(1, plot.lanes.length);
	const xOf = (year: number) => box.x + ((year - plot.from) / (plot.to - plot.from)) * box.width;
	const edge = isRightToLeft ? box.x + box.width + 6 : box.x;
	const anchor = 'start' as const;
	const lanes = plot.lanes.map(({ label, top: words, dots, joined }, index) => {
		const room = label ? 44 : 8;
		const bottom = box.y + height * (index + 1) - (index === plot.lanes.length - 1 ? 0 : 8);
		const ticks = stepsTo(Math.max(0, ...dots.map(({ y }) => y)));
		const top = ticks.at(-1) ?? 1;
		const yOf = (value: number) => bottom - (value / top) * (height - room);
		return [
			label ? text(edge, box.y + height * index + 12, label, { fill: INK.ink, anchor, weight: 600 }) : '',
			line(box.x, yOf(top), box.x + box.width, yOf(top), INK.grid),
			text(edge, isRightToLeft ? yOf(top) + 4 : yOf(top) - 3, words, { fill: INK.ink3, anchor }),
			line(box.x, bottom, box.x + box.width, bottom, INK.ink),
			joined && dots.length > 1
				? element('polyline', {
						points: dots.map(({ x, y }) => `${xOf(x).toFixed(1)},${yOf(y).toFixed(1)}`).join(' '),
						fill: 'none',
						stroke: INK.ink3,
						'stroke-dasharray': '1 4'
					})
				: '',
			...dots.map((dot) => {
				const colour = dot.selected ? inkOf(dot.role ?? 'selected') : INK.ink3;
				const isOpen = !dot.selected || dot.bound !== 'exact';
				return element(
					'circle',
					{
						cx: xOf(dot.x),
						cy: yOf(dot.y),
						r: (joined ? 4 : 2.4) + Math.sqrt(dot.weight) * 0.6,
						fill: isOpen ? INK.paper : colour,
						stroke: colour,
						'stroke-width': 1.3
					},
					element('title', {}, escapeXml(dot.told.join('. ')))
				);
			})
		].join('');
	});
	const every = plot.to - plot.from > 12 ? 5 : 2;
	const years = Array.from({ length: plot.to - plot.from + 1 }, (_, index) => plot.from + index).filter(
		(year) => year % every === 0
	);
	return (
		lanes.join('') +
		years.map((year) => text(xOf(year), box.y + box.height + 18, String(year), { anchor: 'middle' })).join('')
	);
}

/** Years across, kinds of crime down, a number in each cell. */
export function svgHeat(plot: HeatPlot, box: Box, isRightToLeft: boolean): string {
	const names = 220;
	const width = (box.width - names) / Math.max(1, plot.columns.length);
	const height = Math.min(30, (box.height - 20) / Math.max(1, plot.rows.length));
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
						(cell.value
							? text(left + width * (index + 0.5), y + height * 0.65, formatNumber(cell.value, getLocale()), {
									size: 11,
									anchor: 'middle',
									fill: cell.step > 4 ? INK.paper : INK.ink
								})
							: '')
				)
			];
		})
	].join('');
}

/** The first of a ranking, as bars that lie. */
export function svgRanked(plot: RankedPlot, box: Box, isRightToLeft: boolean): string {
	const shown = plot.items.slice(0, 15);
	const height = Math.min(26, box.height / Math.max(1, shown.length));
	const names = 180;
	const highest = Math.max(1, ...shown.map(({ value }) => value));
	return shown
		.map(({ label, value }, index) => {
			const y = box.y + height * index;
			const length = ((box.width - names - 50) * value) / highest;
			const start = isRightToLeft ? box.x + box.width - names - length : box.x + names;
			const end = isRightToLeft ? start - 6 : start + length + 6;
			return (
				text(isRightToLeft ? box.x + box.width : box.x, y + height * 0.7, label, {
					size: 13,
					fill: INK.ink,
					anchor: isRightToLeft ? 'end' : 'start'
				}) +
				element('rect', {
					x: start,
					y: y + height * 0.2,
					width: length,
					height: height * 0.6,
					fill: INK.bar
				}) +
				text(end, y + height * 0.7, formatNumber(value, getLocale()), {
					anchor: isRightToLeft ? 'end' : 'start',
					weight: 600,
					fill: INK.ink
				})
			);
		})
		.join('');
}
