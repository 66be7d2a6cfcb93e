import { boundAt, FEATHERS } from '#lib/charts/bar-signs.ts';
import type { Dot, DotPlot } from '#lib/charts/chart.ts';
import { stepsTo } from '#lib/charts/steps.ts';
import { element, escapeXml, INK, inkOf, line, text } from './marks.ts';
import { wordsOf } from '../name-dots.ts';
import { type Box, drawSign } from './svg-bars.ts';

/** Years that stand beside each other with room. */
const MOST_YEARS = 22;

/** Lanes of dots over one another, each with its own scale, on one time axis. */
export function svgDots(plot: DotPlot, box: Box, isRightToLeft: boolean): string {
	const height = box.height / Math.max(1, plot.lanes.length);
	const xOf = (year: number) => box.x + ((year - plot.from) / (plot.to - plot.from)) * box.width;
	/** What is written at the ends stays within the plot. */
	const anchorAt = (x: number) =>
		xOf(x) > box.x + box.width - 20 ? 'end' : xOf(x) < box.x + 20 ? 'start' : 'middle';
	const edge = isRightToLeft ? box.x + box.width + 6 : box.x;
	const anchor = 'start' as const;
	const eventAt = (
		{ x, text: words }: NonNullable<DotPlot['event']>,
		low: number,
		high: number,
		said: boolean
	) => {
		const isEarly = x < (plot.from + plot.to) / 2;
		return (
			line(xOf(x), high, xOf(x), low, INK.ink3, '1 3') +
			(said ? text(xOf(x) + (isEarly ? 5 : -5), low - 18, words, { anchor: isEarly ? 'start' : 'end' }) : '')
		);
	};
	const lanes = plot.lanes.map(({ label, how, top: words, dots, joined, silent }, index) => {
		const room = label ? 44 : 8;
		const bottom = box.y + height * (index + 1) - (index === plot.lanes.length - 1 ? 0 : 8);
		const ticks = stepsTo(Math.max(0, ...dots.map(({ y }) => y)));
		const top = ticks.at(-1) ?? 1;
		const yOf = (value: number) => bottom - (value / top) * (height - room);
		const bar = { width: ((box.width / (plot.to - plot.from)) * 76) / 100 };
		const signOf = ({ x, y, bound, role = 'selected' }: Dot) =>
			boundAt({ bound, spread: 0 }, y, role, 'paper', { ...bar, x: xOf(x) }, { yOf });
		const nameY = ({ y, bound, isYear, name }: Dot) =>
			name?.side === 'below' ? yOf(y) + 17 : yOf(y) - 8 - (isYear && bound === 'at-least' ? FEATHERS - 3 : 0);
		return [
			label ? text(edge, box.y + height * index + 12, label, { fill: INK.ink, anchor, weight: 600 }) : '',
			how
				? text(isRightToLeft ? box.x : box.x + box.width, box.y + height * index + 12, how, {
						fill: INK.ink3,
						anchor: isRightToLeft ? 'start' : 'end'
					})
				: '',
			line(box.x, yOf(top), box.x + box.width, yOf(top), INK.grid),
			text(edge, isRightToLeft ? yOf(top) + 4 : yOf(top) - 3, words, { fill: INK.ink3, anchor }),
			line(box.x, bottom, box.x + box.width, bottom, INK.ink),
			plot.event ? eventAt(plot.event, bottom, bottom - height + room, index === 0) : '',
			joined
				? element('polyline', {
						points: dots.map(({ x, y }) => `${xOf(x).toFixed(1)},${yOf(y).toFixed(1)}`).join(' '),
						fill: 'none',
						stroke: INK.ink3,
						'stroke-dasharray': '1 4'
					})
				: '',
			...dots.map((dot) => {
				const colour = dot.selected ? inkOf(dot.role ?? 'selected') : INK.ink3;
				const isOpen = !dot.selected || (dot.bound !== 'exact' && !dot.isYear);
				const mark = element(
					dot.isYear ? 'rect' : 'circle',
					{
						...(dot.isYear
							? {
									x: xOf(dot.x) - bar.width / 2,
									y: yOf(dot.y),
									width: bar.width,
									height: bottom - yOf(dot.y)
								}
							: { cx: xOf(dot.x), cy: yOf(dot.y), r: (label ? 4 : 2.4) + Math.sqrt(dot.weight) * 0.6 }),
						fill: isOpen ? INK.paper : colour,
						...(dot.isYear ? {} : { stroke: colour, 'stroke-width': 1.3 }),
						'data-moment': dot.selected ? dot.x : undefined,
						'data-value': dot.selected ? dot.y : undefined,
						'data-records': dot.selected ? dot.weight : undefined
					},
					element('title', {}, escapeXml(dot.told.join('. ')))
				);
				return dot.isYear ? mark + signOf(dot).map(drawSign).join('') : mark;
			}),
			...silent.map((year) =>
				element('rect', { x: xOf(year + 0.5) - 3, y: bottom - 7, width: 6, height: 1, fill: INK.ink3 })
			),
			...dots.map((dot) =>
				dot.name
					? text(xOf(dot.x), nameY(dot), wordsOf(dot.name), {
							anchor: anchorAt(dot.x),
							weight: 600,
							fill: INK.ink,
							halo: true
						})
					: ''
			)
		].join('');
	});
	return (
		lanes.join('') +
		plot.years
			.filter(({ rare }) => rare || plot.years.length <= MOST_YEARS)
			.map(({ year }) => text(xOf(year + 0.5), box.y + box.height + 18, String(year), { anchor: 'middle' }))
			.join('')
	);
}
