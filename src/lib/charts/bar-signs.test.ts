import { describe, expect, it } from 'vitest';
import { type Frame, groundOf, type Sign, signsOf, stepsOf } from './bar-signs.ts';
import type { Bar, BarPlot } from './chart.ts';

const bar = (value: number, more: Partial<Bar> = {}): Bar => ({
	label: '2014',
	short: '’14',
	segments: [{ role: 'only', value }],
	bound: 'exact',
	spread: 0,
	told: [],
	selects: { key: 'year', value: '2014' },
	...more
});
const plotOf = (...bars: Bar[]): BarPlot => ({ kind: 'bars', bars, top: '', key: [], annotations: [] });

/** A plot of 100 pixels a bar, a pixel a unit, its base at 200. */
const frameOf = ({ bars }: BarPlot): Frame => ({
	left: 0,
	right: bars.length * 100,
	top: 0,
	columns: bars.map((_, index) => ({ x: index * 100 + 50, width: 60 })),
	yOf: (value) => 200 - value,
	widthOf: (text) => text.length * 7,
	short: String
});
const signsOn = (plot: BarPlot) => signsOf(plot, frameOf(plot));
const shapes = <Shape extends Sign['shape']>(signs: Sign[], shape: Shape) =>
	signs.filter((sign): sign is Sign & { shape: Shape } => sign.shape === shape);

describe('the signs on bars', () => {
	it('a minimum wears three strokes over its top, each shorter than the one below', () => {
		const strokes = shapes(signsOn(plotOf(bar(100, { bound: 'at-least' }))), 'fill');
		expect(strokes.map(({ width }) => width.toFixed(1))).toEqual(['43.2', '26.4', '9.6']);
		expect(strokes.every(({ y }) => y < 100)).toBe(true);
	});

	it.each(['about', 'nearly'] as const)('what is %s is open at its top', (bound) => {
		expect(shapes(signsOn(plotOf(bar(100, { bound }))), 'fill')).toEqual([
			{ shape: 'fill', x: 21.5, y: 99.5, width: 57, height: 6.5, ink: 'paper' }
		]);
	});

	it('an exact bar wears nothing', () => {
		expect(shapes(signsOn(plotOf(bar(100))), 'fill')).toEqual([]);
	});

	it('a range is dashed up to its upper end, and the axis reaches it', () => {
		const plot = plotOf(bar(100, { bound: 'at-least', spread: 50 }));
		expect(shapes(signsOn(plot), 'dashed')).toMatchObject([{ y: 50, height: 50 }]);
		expect(stepsOf(plot).at(-1)).toBeGreaterThanOrEqual(150);
	});

	it('silence is a dash on the axis; a year without records is nothing', () => {
		expect(shapes(signsOn(plotOf(bar(0, { bound: null }))), 'fill')).toMatchObject([{ y: 193, width: 6 }]);
		expect(shapes(signsOn(plotOf(bar(0, { bound: null, empty: true }))), 'fill')).toEqual([]);
	});

	it('a selected part has a bound and a number of its own, whatever stands behind it', () => {
		const segments = [
			{ role: 'selected', value: 60 },
			{ role: 'rest', value: 90 }
		];
		const inner = { height: 60, bound: 'at-least' as const, spread: 0 };
		const signs = signsOn(plotOf(bar(150, { segments, inner })));
		expect(shapes(signs, 'fill').map(({ ink }) => ink)).toEqual(Array(3).fill('role selected'));
		expect(shapes(signs, 'text').map(({ text, ink }) => [text, ink])).toEqual([
			['150', 'ink'],
			['60', 'role selected']
		]);
	});

	it('only the highest bar and the unfinished one carry numbers', () => {
		const texts = shapes(signsOn(plotOf(bar(10), bar(80), bar(20, { unfinished: '18 May' }))), 'text');
		expect(texts.map(({ text }) => text)).toEqual(['80', '20']);
	});

	it('a second name that would run through a bar is left out', () => {
		const plot = plotOf(...[10, 20, 30, 150, 140, 150, 200].map((value) => bar(value)));
		plot.annotations = [
			{ at: 6, text: 'Pangea', kind: 'peak' },
			{ at: 4, text: 'First Light', kind: 'peak' }
		];
		const names = shapes(signsOn(plot), 'text').filter(({ face }) => face === 'name');
		expect(names.map(({ text }) => text)).toEqual(['Pangea']);
	});
});

describe('the ground under bars', () => {
	it('is shaded where it is thin, and marked where an event explains a change', () => {
		const plot = plotOf(bar(1), bar(2, { thin: true }), bar(3), bar(4), bar(5));
		plot.annotations = [{ at: 3, text: 'Pandemic', kind: 'event' }];
		const ground = groundOf(plot, frameOf(plot));
		expect(shapes(ground, 'fill').map(({ x, ink }) => [Math.round(x), ink])).toEqual([[110, 'paper2']]);
		expect(shapes(ground, 'text').map(({ text }) => text)).toEqual(['Pandemic']);
	});
});
