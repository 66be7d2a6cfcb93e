import type { Chart, Plugin } from 'chart.js';
import type { Bar, BarPlot } from './chart.ts';
import type { Reading } from './drawing.ts';
import type { Paint } from './paint.ts';

/** Height of the three strokes over a bar that is a minimum, in pixels. */
const FEATHERS = 12;

interface Column {
	x: number;
	width: number;
	/** Top of the whole stack, and of its own part without the rest. */
	top: number;
	base: number;
}

/** Where the bars stand. */
export function columnsOf(chart: Chart, bars: Bar[]): Column[] {
	const base = chart.scales.y?.getPixelForValue(0) ?? 0;
	const metas = chart.getSortedVisibleDatasetMetas();
	return bars.map((bar, index) => {
		const element = metas[0]?.data[index] as unknown as { x: number; width: number } | undefined;
		const height = bar.segments.reduce((sum, { value }) => sum + value, 0);
		return {
			x: element?.x ?? 0,
			width: element?.width ?? 0,
			top: chart.scales.y?.getPixelForValue(height) ?? base,
			base
		};
	});
}

/** The signs that tell what a number is worth, and the few words written on the plot. */
export function barMarks(plot: BarPlot, paint: Paint, reading: Reading): Plugin<'bar'> {
	return {
		id: 'barMarks',
		beforeDatasetsDraw(chart) {
			const { ctx, chartArea } = chart;
			ctx.save();
			ctx.fillStyle = paint.paper2;
			for (const [index, { x, width }] of columnsOf(chart, plot.bars).entries())
				if (plot.bars[index]?.thin)
					ctx.fillRect(x - width * 0.66, chartArea.top, width * 1.32, chartArea.height);
			ctx.restore();
			drawEvents(chart, plot, paint);
		},
		afterDatasetsDraw(chart) {
			const columns = columnsOf(chart, plot.bars);
			for (const [index, bar] of plot.bars.entries()) {
				const column = columns[index];
				if (column) drawBound(chart, bar, column, paint);
			}
			drawBaseline(chart, paint);
			drawLabels(chart, plot, columns, paint, reading);
		}
	};
}

function drawBound(chart: Chart, bar: Bar, { x, width, top, base }: Column, paint: Paint): void {
	const { ctx } = chart;
	const role = bar.segments.findLast(({ value }) => value > 0)?.role ?? 'only';
	ctx.save();
	ctx.fillStyle = paint.of(role);
	if (bar.bound === null) {
		ctx.fillStyle = paint.ink3;
		ctx.fillRect(x - 3, base - 7, 6, 1);
	} else if (bar.bound === 'at-least') {
		ctx.fillStyle = role === 'rest' ? paint.ink3 : paint.of(role);
		for (let line = 1; line <= 3; line++) {
			const length = width * (1 - 0.28 * line);
			ctx.fillRect(x - length / 2, top - 3.2 * line, length, 1.4);
		}
	} else if (bar.bound !== 'exact' && base - top > 8) {
		ctx.fillStyle = paint.paper;
		ctx.fillRect(x - width / 2 + 1.5, top - 0.5, width - 3, 6.5);
	}
	if (bar.spread > 0) {
		const height = bar.segments.reduce((sum, { value }) => sum + value, 0);
		const high = chart.scales.y?.getPixelForValue(height + bar.spread) ?? top;
		ctx.strokeStyle = paint.of(role);
		ctx.setLineDash([2, 2]);
		ctx.strokeRect(x - width / 2 + 0.5, high, width - 1, top - high);
	}
	ctx.restore();
}

function drawBaseline({ ctx, chartArea, scales }: Chart, paint: Paint): void {
	const y = Math.round(scales.y?.getPixelForValue(0) ?? chartArea.bottom) + 0.5;
	ctx.save();
	ctx.strokeStyle = paint.rule;
	ctx.beginPath();
	ctx.moveTo(chartArea.left, y);
	ctx.lineTo(chartArea.right, y);
	ctx.stroke();
	ctx.restore();
}

/** Events that explain a change: a dotted line and a word at the top. */
function drawEvents(chart: Chart, plot: BarPlot, paint: Paint): void {
	const columns = columnsOf(chart, plot.bars);
	const { ctx, chartArea } = chart;
	if (chartArea.width < 480) return;
	for (const { at, text, kind } of plot.annotations) {
		const column = columns[at];
		if (kind !== 'event' || !column) continue;
		ctx.save();
		ctx.strokeStyle = paint.ink3;
		ctx.setLineDash([1, 3]);
		const x = column.x - column.width * 0.66;
		ctx.beginPath();
		ctx.moveTo(x, chartArea.top);
		ctx.lineTo(x, chartArea.bottom);
		ctx.stroke();
		ctx.fillStyle = paint.ink3;
		ctx.font = `400 12px ${paint.sans}`;
		ctx.textAlign = 'right';
		ctx.fillText(text, x - 5, chartArea.top + 10);
		ctx.restore();
	}
}

/** The highest bar and the unfinished one carry their numbers; the highest also what made it. */
function drawLabels(chart: Chart, plot: BarPlot, columns: Column[], paint: Paint, reading: Reading): void {
	const { ctx, chartArea } = chart;
	const heights = plot.bars.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0));
	const peak = heights.indexOf(Math.max(...heights));
	ctx.save();
	ctx.textAlign = 'center';
	for (const [index, { x, top, width }] of columns.entries()) {
		const bar = plot.bars[index];
		const height = heights[index] ?? 0;
		if (!bar || height === 0 || (index !== peak && !(bar.unfinished && width >= 18))) continue;
		const text = reading.short(height);
		const y = top - (bar.bound === 'at-least' ? 14 : 5);
		const half = (ctx.measureText(text).width || 30) / 2 + 4;
		write(
			ctx,
			text,
			Math.min(x, chartArea.right - half),
			y,
			`600 12px ${paint.sans}`,
			paint.ink,
			paint.paper
		);
	}
	ctx.restore();
	if (chartArea.width < 300) return;
	let lastY = -100;
	for (const { at, text, kind } of plot.annotations) {
		const column = columns[at];
		if (kind !== 'peak' || !column || (at !== peak && chartArea.width < 560)) continue;

		let y = Math.max(column.top + (at === peak ? 2 : -14), chartArea.top + 12);
		if (Math.abs(y - lastY) < 20) y = lastY + 20;
		const onLeft = column.x > chartArea.left + chartArea.width * 0.45;
		const x = onLeft ? column.x - column.width / 2 - 8 : column.x + column.width / 2 + 8;
		ctx.save();
		ctx.font = `400 14px ${paint.serif}`;
		const textWidth = ctx.measureText(text).width;
		const [start, end] = onLeft ? [x - textWidth, x] : [x, x + textWidth];
		const isCrossed = columns.some(
			(other, index) =>
				index !== at &&
				other.x + other.width / 2 > start &&
				other.x - other.width / 2 < end &&
				other.top - FEATHERS < y
		);
		// A second name that would run through a bar says less than none; the table has it.
		if (isCrossed && at !== peak) {
			ctx.restore();
			continue;
		}
		ctx.textAlign = onLeft ? 'right' : 'left';
		write(ctx, text, x, y, `400 14px ${paint.serif}`, paint.ink, paint.paper);
		ctx.restore();
		lastY = y;
	}
}

/** Text with a halo of paper, so that it reads over bars and gridlines. */
function write(
	context: CanvasRenderingContext2D,
	text: string,
	x: number,
	y: number,
	font: string,
	ink: string,
	paper: string
): void {
	context.font = font;
	context.lineJoin = 'round';
	context.lineWidth = 4;
	context.strokeStyle = paper;
	context.strokeText(text, x, y);
	context.fillStyle = ink;
	context.fillText(text, x, y);
}
