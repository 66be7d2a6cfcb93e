import {
	Chart,
	type ChartConfiguration,
	LinearScale,
	LineElement,
	PointElement,
	ScatterController
} from 'chart.js';
import { valueAxis } from './axes.ts';
import type { Dot, DotPlot } from './chart.ts';
import type { Drawing, Reading } from './drawing.ts';
import type { Paint } from './paint.ts';

Chart.register(ScatterController, PointElement, LineElement, LinearScale);

/** Draws one lane of dots: filled for what is exact and selected, open for what is rounded or a minimum. */
export function drawDots(
	canvas: HTMLCanvasElement,
	plot: DotPlot,
	lane: DotPlot['lanes'][number],
	paint: Paint,
	reading: Reading
): Drawing {
	const hasRest = lane.dots.some(({ selected }) => !selected);
	const colour = (dot: Dot) =>
		dot.selected ? paint.of(dot.role ?? (hasRest ? 'selected' : 'only')) : paint.ink3;
	const isOpen = (dot: Dot) => !dot.selected || dot.bound !== 'exact';
	const configuration: ChartConfiguration<'scatter', { x: number; y: number }[]> = {
		type: 'scatter',
		data: {
			datasets: [
				{
					data: lane.dots.map(({ x, y }) => ({ x, y })),
					pointRadius: lane.dots.map(({ weight }) =>
						Math.min(6, (lane.joined ? 3.4 : 2) + Math.sqrt(weight) * 0.6)
					),
					pointBackgroundColor: lane.dots.map((dot) => (isOpen(dot) ? paint.paper : colour(dot))),
					pointBorderColor: lane.dots.map((dot) => (isOpen(dot) || lane.joined ? colour(dot) : paint.paper)),
					pointBorderWidth: 1.3,
					showLine: lane.joined,
					borderColor: paint.ink3,
					borderDash: [1, 4],
					borderWidth: 1
				}
			]
		},
		options: {
			responsive: true,
			maintainAspectRatio: false,
			animation: false,
			events: [],
			layout: { padding: { top: 18, right: 6 } },
			scales: {
				x: {
					type: 'linear',
					min: plot.from,
					max: plot.to,
					border: { color: paint.rule },
					grid: { display: false },
					ticks: {
						maxTicksLimit: 9,
						stepSize: plot.to - plot.from > 12 ? 5 : 2,
						maxRotation: 0,
						color: paint.ink2,
						font: { family: paint.sans, size: 12 },
						callback: (value) => (Number.isInteger(Number(value)) ? String(value) : '')
					}
				},
				y: valueAxis(paint, reading, plot.unit) as never
			}
		}
	};
	const chart = new Chart(canvas, configuration);
	const places = () =>
		lane.dots.map(({ x, y }) => ({
			x: chart.scales.x?.getPixelForValue(x) ?? 0,
			y: chart.scales.y?.getPixelForValue(y) ?? 0
		}));
	return {
		indexAt(x, y) {
			let nearest: number | undefined;
			let distance = 24;
			for (const [index, place] of places().entries()) {
				const away = Math.hypot(place.x - x, place.y - y);
				if (away < distance) [nearest, distance] = [index, away];
			}
			return nearest;
		},
		placeOf: (index) => places()[index],
		destroy: () => chart.destroy()
	};
}
