import {
	type Face,
	type Frame,
	groundOf,
	heightOf,
	type Ink,
	type Sign,
	signsOf,
	stepsOf
} from '#lib/charts/bar-signs.ts';
import type { Bar, BarPlot } from '#lib/charts/chart.ts';
import { formatShort } from '#lib/format.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { element, escapeXml, hatching, INK, inkOf, line, SERIF, text, type TextStyle } from './marks.ts';

/** Where a plot stands in its picture. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

const FACES: Record<Face, TextStyle> = {
	number: { weight: 600, halo: true },
	name: { size: 14, family: SERIF, halo: true },
	note: {}
};
const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

/** Mean width of a character, where nothing can be measured. */
const CHARACTER: Record<Face, number> = { number: 7, name: 6.8, note: 6.2 };

/** Bars with the signs that they carry on the canvas. Each is a group that names its bucket and says its words. */
export function svgBars(plot: BarPlot, box: Box, isRightToLeft: boolean): string {
	const steps = stepsOf(plot);
	const top = steps.at(-1) ?? 1;
	const step = box.width / Math.max(1, plot.bars.length);
	const short = (value: number) => formatShort(value, getLocale());
	const frame: Frame = {
		left: box.x,
		right: box.x + box.width,
		top: box.y,
		columns: plot.bars.map((_, index) => ({ x: box.x + step * (index + 0.5), width: step * 0.76 })),
		yOf: (value) => box.y + box.height - (value / top) * box.height,
		widthOf: (words, face) => words.length * CHARACTER[face],
		short
	};
	const edge = isRightToLeft ? frame.right + 6 : frame.left;
	return [
		...groundOf(plot, frame).map(drawSign),
		...steps.slice(1).flatMap((value, index) => {
			const words = index === steps.length - 2 ? plot.top : short(value);
			const y = frame.yOf(value);
			return [
				line(frame.left, y, frame.right, y, INK.grid),
				text(edge, isRightToLeft ? y + 4 : y - 4, words, { fill: INK.ink3 })
			];
		}),
		...plot.bars.map((bar, index) => drawBar(bar, frame, index)),
		...signsOf(plot, frame).map(drawSign),
		...plot.bars.map((bar, index) =>
			label(bar, frame.columns[index]?.x ?? 0, box.y + box.height + 18, step, plot.bars.length - 1 - index)
		)
	].join('');
}

function drawBar(bar: Bar, { columns, yOf }: Frame, index: number): string {
	const { x: middle, width } = columns[index] ?? { x: 0, width: 0 };
	const x = middle - width / 2;
	let from = 0;
	const parts: string[] = [];
	for (const { role, value } of bar.segments) {
		if (value <= 0) continue;
		const [y, bottom] = [yOf(from + value), yOf(from)];
		const gap = from > 0 ? 1 : 0;
		const place = { x, y, width, height: Math.max(0.5, bottom - y - (bar.unfinished ? 0 : gap)) };
		const fill = inkOf(role);
		parts.push(
			bar.unfinished
				? element('rect', { ...place, fill: INK.paper, stroke: fill }) +
						hatching(x, y, width, bottom - y, fill)
				: element('rect', { ...place, fill })
		);
		from += value;
	}
	return element(
		'g',
		{ 'data-bucket': bar.selects.value, 'data-value': heightOf(bar), 'data-bound': bar.bound ?? undefined },
		element('title', {}, escapeXml(bar.told.join('. '))),
		...parts
	);
}

/** A shape that canvas and SVG share. */
export function drawSign(sign: Sign): string {
	const ink = colourOf(sign.ink);
	switch (sign.shape) {
		case 'fill':
			return element('rect', { x: sign.x, y: sign.y, width: sign.width, height: sign.height, fill: ink });
		case 'dashed': {
			const { x, y, width, height } = sign;
			return element('rect', { x, y, width, height, fill: 'none', stroke: ink, 'stroke-dasharray': '2 2' });
		}
		case 'line':
			return line(sign.x1, sign.y1, sign.x2, sign.y2, ink, sign.dotted ? '1 3' : undefined);
		case 'text':
			return text(sign.x, sign.y, sign.text, {
				...FACES[sign.face],
				fill: ink,
				anchor: ANCHORS[sign.anchor]
			});
	}
}

function colourOf(ink: Ink): string {
	if (ink.startsWith('role ')) return inkOf(ink.slice(5));
	return ink === 'rule' ? INK.ink : INK[ink as 'ink' | 'ink3' | 'paper' | 'paper2'];
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
