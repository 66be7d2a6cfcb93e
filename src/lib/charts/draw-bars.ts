import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	type ChartConfiguration,
	LinearScale
} from 'chart.js';
import { valueAxis } from './axes.ts';
import { barMarks, columnsOf } from './bar-marks.ts';
import { heightOf, stepsOf } from './bar-signs.ts';
import type { Bar, BarPlot } from './chart.ts';
import type { Drawing, Reading } from './drawing.ts';
import { hatch, type Paint } from './paint.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Room over the plot for the numbers and signs on top of the highest bar. */
const HEADROOM = 22;

/** Draws bars: stacked parts, hatched where the bucket is not over, with the signs of §6 of the design. */
export function drawBars(canvas: HTMLCanvasElement, plot: BarPlot, paint: Paint, reading: Reading): Drawing {
	const context = canvas.getContext('2d');
	if (!context) throw new Error('charts: this browser gives no canvas to draw on');
	const roles = [...new Set(plot.bars.flatMap(({ segments }) => segments.map(({ role }) => role)))];
	const fill = (role: string, bar: Bar) =>
		bar.unfinished ? hatch(context, paint.of(role), paint.paper) : paint.of(role);
	const configuration: ChartConfiguration<'bar', number[], string> = {
		type: 'bar',
		data: {
			labels: plot.bars.map(({ label }) => label),
			datasets: roles.map((role) => ({
				data: plot.bars.map((bar) => bar.segments.find((segment) => segment.role === role)?.value ?? 0),
				backgroundColor: plot.bars.map((bar) => fill(role, bar)),
				borderColor: plot.bars.map((bar) => paint.outline ?? (bar.unfinished ? paint.of(role) : paint.paper)),
				borderWidth: plot.bars.map((bar) =>
					bar.unfinished || paint.outline ? 1 : roles.length > 1 ? { top: 1 } : 0
				) as never,
				borderSkipped: false as const,
				categoryPercentage: 1,
				barPercentage: 0.76
			}))
		},
		options: {
			responsive: true,
			maintainAspectRatio: false,
			animation: false,
			events: [],
			layout: { padding: { top: HEADROOM } },
			scales: {
				x: {
					stacked: true,
					border: { display: false },
					grid: { display: false },
					ticks: {
						autoSkip: false,
						maxRotation: 0,
						color: paint.ink2,
						font: { family: paint.sans, size: 12 },
						callback(_value, index) {
							return labelOf(plot.bars, index, this.width / plot.bars.length);
						}
					}
				},
				y: { ...valueAxis(paint, reading, stepsOf(plot), plot.top), stacked: true } as never
			}
		},
		plugins: [barMarks(plot, paint, reading)]
	};
	const chart = new Chart(canvas, configuration);
	return {
		indexAt(x) {
			const value = chart.scales.x?.getValueForPixel(x);
			return value === undefined || value < 0 || value >= plot.bars.length ? undefined : value;
		},
		placeOf(index) {
			const [column, bar] = [columnsOf(chart, plot)[index], plot.bars[index]];
			return column && bar && { x: column.x, y: chart.scales.y?.getPixelForValue(heightOf(bar)) ?? 0 };
		},
		destroy: () => chart.destroy()
	};
}

/** All labels where they fit, then short ones, then every fifth; of buckets shorter than a year, the years. */
function labelOf(bars: Bar[], index: number, width: number): string {
	const bar = bars[index];
	if (!bar) return '';
	if (bar.label === bar.selects.value) {
		if (width >= 34) return bar.label;
		if (width >= 20) return bar.short;
		return (bars.length - 1 - index) % 5 === 0 ? (width >= 8 ? bar.label : bar.short) : '';
	}
	if (width >= 60) return bar.label;
	const isFirst = bars[index - 1]?.selects.value !== bar.selects.value;
	const years = new Set(bars.map(({ selects }) => selects.value)).size;
	const every = Math.ceil((36 * years) / (width * bars.length));
	return isFirst && Number(bar.selects.value) % every === 0 ? bar.selects.value : '';
}
