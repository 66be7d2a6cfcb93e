import type { Bar, BarPlot } from '#lib/charts/chart.ts';
import { stepsTo } from '#lib/charts/steps.ts';
import { formatShort } from '#lib/format.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { element, INK, inkOf, line, SERIF, text } from './marks.ts';

/** Where a plot stands in its picture. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Bars with the signs of the design: feathered, open, hatched, dashed; as on the canvas. */
export function svgBars(plot: BarPlot, box: Box, isRightToLeft: boolean): string {
	const heights = plot.bars.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0));
	const ticks = stepsTo(Math.max(0, ...heights));
	const top = ticks.at(-1) ?? 1;
	const yOf = (value: number) => box.y + box.height - (value / top) * box.height;
	const step = box.width / Math.max(1, plot.bars.length);
	const short = (value: number) => formatShort(value, getLocale());
	const peak = heights.indexOf(Math.max(...heights));
	const edge = isRightToLeft ? box.x + box.width : box.x;
	return [
		...ticks.map((tick, index) => {
			if (tick === 0) return '';
			const label = index === ticks.length - 1 ? `${short(tick)} ${plot.unit}` : short(tick);
			return (
				line(box.x, yOf(tick), box.x + box.width, yOf(tick), INK.grid) +
				text(edge, yOf(tick) - 4, label, { fill: INK.ink3, anchor: isRightToLeft ? 'end' : 'start' })
			);
		}),
		...plot.bars.map((bar, index) => drawBar(bar, box.x + step * (index + 0.12), step * 0.76, yOf)),
		line(box.x, box.y + box.height, box.x + box.width, box.y + box.height, INK.ink),
		...plot.bars.map((bar, index) =>
			label(bar, box.x + step * (index + 0.5), box.y + box.height + 18, step, plot.bars.length - 1 - index)
		),
		...plot.bars.map((bar, index) => {
			const height = heights[index] ?? 0;
			if (height === 0 || (index !== peak && !(bar.unfinished && step > 20))) return '';
			return text(
				box.x + step * (index + 0.5),
				yOf(height) - (bar.bound === 'at-least' ? 14 : 5),
				short(height),
				{ fill: INK.ink, anchor: 'middle', weight: 600, halo: true }
			);
		}),
		...plot.annotations
			.filter(({ kind }) => kind === 'peak')
			.slice(0, 1)
			.map(({ at, text: words }) => {
				const onLeft = at > plot.bars.length * 0.45;
				const x = box.x + step * (at + 0.5) + (onLeft ? -1 : 1) * (step * 0.38 + 8);
				return text(x, yOf(heights[at] ?? 0) + 5, words, {
					size: 14,
					fill: INK.ink,
					family: SERIF,
					anchor: onLeft ? 'end' : 'start',
					halo: true
				});
			})
	].join('');
}

function drawBar(bar: Bar, x: number, width: number, yOf: (value: number) => number): string {
	let from = 0;
	const parts: string[] = [];
	let role = 'only';
	for (const segment of bar.segments) {
		if (segment.value <= 0) continue;
		const [y, bottom] = [yOf(from + segment.value), yOf(from)];
		role = segment.role;
		const fill = inkOf(role);
		parts.push(
			bar.unfinished
				? element('rect', { x, y, width, height: bottom - y, fill: INK.paper, stroke: fill }) +
						hatching(x, y, width, bottom - y, fill)
				: element('rect', { x, y, width, height: Math.max(0.5, bottom - y - (from > 0 ? 1 : 0)), fill })
		);
		from += segment.value;
	}
	const [top, base, middle] = [yOf(from), yOf(0), x + width / 2];
	const fill = role === 'rest' ? INK.ink3 : inkOf(role);
	if (bar.bound === null)
		parts.push(element('rect', { x: middle - 3, y: base - 7, width: 6, height: 1, fill: INK.ink3 }));
	else if (bar.bound === 'at-least')
		for (let index = 1; index <= 3; index++) {
			const length = width * (1 - 0.28 * index);
			parts.push(
				element('rect', { x: middle - length / 2, y: top - 3.2 * index, width: length, height: 1.4, fill })
			);
		}
	else if (bar.bound !== 'exact' && base - top > 8)
		parts.push(element('rect', { x: x + 1.5, y: top - 0.5, width: width - 3, height: 6.5, fill: INK.paper }));
	return parts.join('');
}

/** Lines at 45°, cut to the bar: patterns are not drawn alike by all programs. */
function hatching(x: number, y: number, width: number, height: number, stroke: string): string {
	const strokes: string[] = [];
	for (let offset = 5; offset < width + height; offset += 5) {
		const [startX, startY] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
		const [endX, endY] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
		strokes.push(`M${startX.toFixed(1)} ${startY.toFixed(1)}L${endX.toFixed(1)} ${endY.toFixed(1)}`);
	}
	return element('path', { d: strokes.join(''), stroke, 'stroke-width': 1.6, fill: 'none' });
}

function label(bar: Bar, x: number, y: number, step: number, fromLast: number): string {
	const isYear = bar.label === bar.selects.value;
	const words =
		step >= 34
			? bar.label
			: step >= 20 && isYear
				? bar.short
				: fromLast % (isYear ? 5 : Math.ceil(60 / step)) === 0
					? bar.label
					: '';
	return words ? text(x, y, words, { anchor: 'middle' }) : '';
}
