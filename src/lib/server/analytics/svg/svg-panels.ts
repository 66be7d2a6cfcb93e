import type { PanelsPlot } from '#lib/charts/chart.ts';
import { element, escapeXml, INK, line, text } from './marks.ts';
import type { Box } from './svg-bars.ts';

/** Small multiples, six a row. */
export function svgPanels(plot: PanelsPlot, box: Box): string {
	const columns = 6;
	const rows = Math.ceil(plot.panels.length / columns);
	const [width, height] = [box.width / columns, box.height / Math.max(1, rows)];
	return plot.panels
		.map((panel, index) => {
			const x = box.x + width * (index % columns);
			const y = box.y + height * Math.floor(index / columns);
			const base = y + height - 24;
			const highest = plot.highest ?? Math.max(1, ...panel.points.map(({ value }) => value ?? 0));
			const step = Math.min(30, (width - 20) / Math.max(1, panel.points.length));
			const [first = '', last = ''] = [panel.points[0]?.label, panel.points.at(-1)?.label];
			return [
				text(x, y + 14, panel.label, {
					size: panel.label.length > 18 ? 10.5 : 13,
					fill: INK.ink,
					weight: 600
				}),
				text(x, y + 30, panel.scope, { size: 10, fill: INK.ink3 }),
				line(x, base, x + width - 20, base, INK.ink),
				...panel.points.map((point, at) =>
					smallBar(point, x + step * at, base, step - 2, (height - 84) / highest)
				),
				peakOf(panel, x, base, step, (height - 84) / highest),
				text(x, base + 14, first, { size: 11 }),
				last === first
					? ''
					: text(x + step * panel.points.length - 2, base + 14, last, { size: 11, anchor: 'end' })
			].join('');
		})
		.join('');
}

type Point = PanelsPlot['panels'][number]['points'][number];

const tallOf = (value: number | null, scale: number) => (value === null ? 0 : Math.max(1, value * scale));

/** An edition's bar with the sign of its bound, or the dash of silence. */
function smallBar(
	{ value, bound, told, record }: Point,
	x: number,
	base: number,
	width: number,
	scale: number
): string {
	const tall = tallOf(value, scale);
	const top = base - tall;
	const fill = (y: number, wide: number, high: number, colour: string = INK.bar) =>
		element('rect', { x: x + (width - wide) / 2, y, width: wide, height: high, fill: colour });
	const drawn =
		value === null
			? fill(base - 7, 6, 1, INK.ink3)
			: fill(top, width, tall) +
				(bound === 'at-least'
					? [0.72, 0.44, 0.16].map((share, at) => fill(top - 3.2 * (at + 1), width * share, 1.4)).join('')
					: '') +
				((bound === 'about' || bound === 'nearly') && tall > 8
					? fill(top - 0.5, width - 3, 6.5, INK.paper)
					: '');
	return element(
		'g',
		{ 'data-operation': record, 'data-value': value ?? undefined, 'data-bound': bound ?? undefined },
		element('title', {}, escapeXml(told.join('. '))),
		drawn
	);
}

/** The number of a panel's highest bar: it says the scale. */
function peakOf(
	{ points }: Pick<PanelsPlot['panels'][number], 'points'>,
	x: number,
	base: number,
	step: number,
	scale: number
): string {
	const highest = Math.max(...points.map(({ value }) => value ?? 0));
	const at = points.findIndex(({ value }) => value === highest);
	const point = points[at];
	if (!point) return '';
	const y = base - tallOf(highest, scale) - (point.bound === 'at-least' ? 13 : 4);
	return text(x + step * at + step / 2 - 1, y, point.short, {
		size: 11,
		anchor: 'middle',
		weight: 600,
		fill: INK.ink,
		halo: true
	});
}
