import type { Chart, Plugin } from 'chart.js';
import { type Face, type Frame, groundOf, type Ink, type Sign, signsOf } from './bar-signs.ts';
import type { BarPlot } from './chart.ts';
import type { Reading } from './drawing.ts';
import type { Paint } from './paint.ts';

/** Where the bars stand, in CSS pixels. */
export function columnsOf(chart: Chart, { bars }: BarPlot): Frame['columns'] {
	const elements = chart.getSortedVisibleDatasetMetas()[0]?.data ?? [];
	return bars.map((_, index) => {
		const element = elements[index] as unknown as { x: number; width: number } | undefined;
		return { x: element?.x ?? 0, width: element?.width ?? 0 };
	});
}

/** Draws the signs that tell what a number is worth, and the few words written on the plot. */
export function barMarks(plot: BarPlot, paint: Paint, reading: Reading): Plugin<'bar'> {
	return {
		id: 'barMarks',
		beforeDatasetsDraw: (chart) =>
			drawAll(chart, groundOf(plot, frameOf(chart, plot, paint, reading)), paint),
		afterDatasetsDraw: (chart) => drawAll(chart, signsOf(plot, frameOf(chart, plot, paint, reading)), paint)
	};
}

const fontOf = (face: Face, { sans, serif }: Paint) =>
	({ number: `600 12px ${sans}`, name: `400 14px ${serif}`, note: `400 12px ${sans}` })[face];

function frameOf(chart: Chart, plot: BarPlot, paint: Paint, reading: Reading): Frame {
	const { ctx, chartArea, scales } = chart;
	return {
		left: chartArea.left,
		right: chartArea.right,
		top: chartArea.top,
		columns: columnsOf(chart, plot),
		yOf: (value) => scales.y?.getPixelForValue(value) ?? chartArea.bottom,
		short: reading.short,
		widthOf(text, face) {
			ctx.font = fontOf(face, paint);
			return ctx.measureText(text).width;
		}
	};
}

function drawAll({ ctx }: Chart, signs: Sign[], paint: Paint): void {
	ctx.save();
	ctx.lineJoin = 'round';
	for (const sign of signs) draw(ctx, sign, paint);
	ctx.restore();
}

function draw(pen: CanvasRenderingContext2D, sign: Sign, paint: Paint): void {
	const colour = colourOf(sign.ink, paint);
	pen.fillStyle = pen.strokeStyle = colour;
	pen.lineWidth = 1;
	switch (sign.shape) {
		case 'fill':
			return pen.fillRect(sign.x, sign.y, sign.width, sign.height);
		case 'dashed':
			pen.setLineDash([2, 2]);
			return pen.strokeRect(sign.x, sign.y, sign.width, sign.height);
		case 'line':
			pen.setLineDash(sign.dotted ? [1, 3] : []);
			pen.beginPath();
			pen.moveTo(sign.x1, sign.y1);
			pen.lineTo(sign.x2, sign.y2);
			return pen.stroke();
		case 'text':
			pen.setLineDash([]);
			pen.textAlign = sign.anchor;
			pen.font = fontOf(sign.face, paint);
			// A halo of paper, to be read over bars and gridlines.
			if (sign.face !== 'note') {
				pen.lineWidth = 4;
				pen.strokeStyle = paint.paper;
				pen.strokeText(sign.text, sign.x, sign.y);
			}
			return pen.fillText(sign.text, sign.x, sign.y);
	}
}

function colourOf(ink: Ink, paint: Paint): string {
	return ink.startsWith('role ') ? paint.of(ink.slice(5)) : paint[ink as Exclude<Ink, `role ${string}`>];
}
