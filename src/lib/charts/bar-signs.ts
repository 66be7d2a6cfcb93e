import type { Bound } from '#domain/bound.ts';
import type { Bar, BarPlot } from './chart.ts';
import { stepsTo } from './steps.ts';

/*
 * What is drawn on and around bars to say how much a number is worth, as plain shapes: the canvas and the SVG draw the
 * same ones, so a picture that leaves the site is as honest as the page.
 */

/** A colour by its use; `role …` is that of a part of a bar. */
export type Ink = 'ink' | 'ink3' | 'paper' | 'paper2' | 'rule' | `role ${string}`;

/** How words are set: a number on a bar, the name behind a peak, a note about a time. */
export type Face = 'number' | 'name' | 'note';

export type Sign =
	| { shape: 'fill' | 'dashed'; x: number; y: number; width: number; height: number; ink: Ink }
	| { shape: 'line'; x1: number; y1: number; x2: number; y2: number; ink: Ink; dotted: boolean }
	| { shape: 'text'; x: number; y: number; text: string; anchor: Anchor; face: Face; ink: Ink };
export type Anchor = 'left' | 'center' | 'right';

/** Where the bars stand and how text is measured, whatever they are drawn on. */
export interface Frame {
	left: number;
	right: number;
	top: number;
	/** Middle and width of each bar. */
	columns: { x: number; width: number }[];
	yOf: (value: number) => number;
	widthOf: (text: string, face: Face) => number;
	short: (value: number) => string;
}

/** Height of the three strokes over a bar that is a minimum. */
export const FEATHERS = 12;
/** Widths of those strokes, as shares of the bar's. */
const STROKES = [0.72, 0.44, 0.16];
/** A lower bar has no room for an open top. */
const LOWEST_OPEN = 8;
/** Narrower plots have no room for events, for names, for a second name. */
const ROOM = { events: 480, names: 300, secondName: 560 };

export function heightOf({ segments }: Pick<Bar, 'segments'>): number {
	return segments.reduce((sum, { value }) => sum + value, 0);
}

/** Steps of the value axis, for the canvas as for the SVG. */
export function stepsOf({ bars }: Pick<BarPlot, 'bars'>): number[] {
	return stepsTo(Math.max(0, ...bars.map((bar) => heightOf(bar) + bar.spread)));
}

/** What lies under the bars: thin ground, and events that explain a change. */
export function groundOf(plot: BarPlot, frame: Frame): Sign[] {
	const base = frame.yOf(0);
	const shades = plot.bars.flatMap(({ thin }, index): Sign[] => {
		const column = frame.columns[index];
		if (!thin || !column) return [];
		const [x, width] = [column.x - column.width * 0.66, column.width * 1.32];
		return [{ shape: 'fill', x, y: frame.top, width, height: base - frame.top, ink: 'paper2' }];
	});
	return frame.right - frame.left < ROOM.events ? shades : [...shades, ...eventsOf(plot, frame, base)];
}

function eventsOf({ annotations }: BarPlot, { columns, top }: Frame, base: number): Sign[] {
	return annotations.flatMap(({ at, text, kind }): Sign[] => {
		const column = columns[at];
		if (kind !== 'event' || !column) return [];
		const x = column.x - column.width * 0.66;
		return [
			{ shape: 'line', x1: x, y1: top, x2: x, y2: base, ink: 'ink3', dotted: true },
			{ shape: 'text', x: x - 5, y: top + 10, text, anchor: 'right', face: 'note', ink: 'ink3' }
		];
	});
}

/** What lies on the bars: the signs of their bounds, the base line, numbers and names. */
export function signsOf(plot: BarPlot, frame: Frame): Sign[] {
	const y = Math.round(frame.yOf(0)) + 0.5;
	return [
		...plot.bars.flatMap((bar, index) => boundsOf(bar, frame, index)),
		{ shape: 'line', x1: frame.left, y1: y, x2: frame.right, y2: y, ink: 'rule', dotted: false },
		...numbersOn(plot, frame),
		...namesOn(plot, frame)
	];
}

function boundsOf(bar: Bar, frame: Frame, index: number): Sign[] {
	const column = frame.columns[index];
	if (!column) return [];
	const base = frame.yOf(0);
	if (bar.bound === null && !bar.inner?.bound)
		return bar.empty
			? []
			: [{ shape: 'fill', x: column.x - 3, y: base - 7, width: 6, height: 1, ink: 'ink3' }];
	const height = heightOf(bar);
	const parts = bar.segments.filter(({ value }) => value > 0);
	const top = parts.at(-1)?.role ?? 'only';
	const inner = bar.inner && bar.inner.height < height ? bar.inner : undefined;
	const within = inner && parts.findLast(({ role }) => role !== 'rest');
	return [
		...(inner && within ? boundAt(inner, inner.height, within.role, `role ${top}`, column, frame) : []),
		...boundAt(bar, height, top, 'paper', column, frame)
	];
}

/** The sign of a bound on a top: strokes over a minimum, an opening in what is rounded, dashes round a range. */
export function boundAt(
	{ bound, spread }: { bound: Bound | null; spread: number },
	height: number,
	role: string,
	behind: Ink,
	{ x, width }: Frame['columns'][number],
	{ yOf }: Pick<Frame, 'yOf'>
): Sign[] {
	const [top, base, left] = [yOf(height), yOf(0), x - width / 2];
	const ink: Ink = role === 'rest' ? 'ink3' : `role ${role}`;
	const signs: Sign[] = [];
	if (bound === 'at-least')
		for (const [index, share] of STROKES.entries()) {
			const length = width * share;
			const y = top - 3.2 * (index + 1);
			signs.push({ shape: 'fill', x: x - length / 2, y, width: length, height: 1.4, ink });
		}
	if ((bound === 'about' || bound === 'nearly') && base - top > LOWEST_OPEN)
		signs.push({ shape: 'fill', x: left + 1.5, y: top - 0.5, width: width - 3, height: 6.5, ink: behind });
	if (spread > 0) {
		const high = yOf(height + spread);
		signs.push({ shape: 'dashed', x: left + 0.5, y: high, width: width - 1, height: top - high, ink });
	}
	return signs;
}

/** The highest bar, the highest selected part and the unfinished bar carry their numbers. */
function numbersOn({ bars }: BarPlot, frame: Frame): Sign[] {
	const heights = bars.map(heightOf);
	const peak = indexOfHighest(heights);
	const chosen = indexOfHighest(bars.map(({ inner }) => inner?.height ?? 0));
	const over = (bound: Bound | null) => (bound === 'at-least' ? FEATHERS + 2 : 5);
	const write = (index: number, value: number, bound: Bound | null, ink: Ink): Sign[] => {
		const column = frame.columns[index];
		if (!column) return [];
		const text = frame.short(value);
		const half = frame.widthOf(text, 'number') / 2 + 4;
		const x = Math.min(column.x, frame.right - half);
		return [
			{ shape: 'text', x, y: frame.yOf(value) - over(bound), text, anchor: 'center', face: 'number', ink }
		];
	};
	const numbers = bars.flatMap((bar, index) => {
		const height = heights[index] ?? 0;
		const isWide = (frame.columns[index]?.width ?? 0) >= 18;
		if (height <= 0 || (index !== peak && !(bar.unfinished !== undefined && isWide))) return [];
		const number = write(index, height, bar.bound, 'ink');
		return index === peak || !number.some((sign) => runsThroughBar(sign, bars, index, frame)) ? number : [];
	});
	const inner = bars[chosen]?.inner;
	if (!inner || inner.height === heights[chosen]) return numbers;
	const [own] = write(chosen, inner.height, inner.bound, `role ${selectedRole(bars[chosen])}`);
	const isFree = own && numbers.every((other) => !isNear(own, other));
	return isFree ? [...numbers, own] : numbers;
}

const selectedRole = (bar: Bar | undefined) =>
	bar?.segments.findLast(({ role, value }) => role !== 'rest' && value > 0)?.role ?? 'selected';

/** Whether a number in the middle of its place would run through another bar. */
function runsThroughBar(sign: Sign, bars: readonly Bar[], index: number, frame: Frame): boolean {
	if (sign.shape !== 'text') return false;
	const half = frame.widthOf(sign.text, sign.face) / 2;
	return bars.some((bar, place) => {
		const column = frame.columns[place];
		if (place === index || !column) return false;
		const isBeside = Math.abs(column.x - sign.x) < half + column.width / 2;
		return isBeside && frame.yOf(heightOf(bar)) < sign.y;
	});
}

/** Whether two numbers would run into each other. */
function isNear(a: Sign, b: Sign): boolean {
	return a.shape === 'text' && b.shape === 'text' && Math.abs(a.x - b.x) < 44 && Math.abs(a.y - b.y) < 30;
}

/** Place of the first of the highest; -1 where nothing is higher than zero. */
function indexOfHighest(heights: number[]): number {
	const highest = Math.max(0, ...heights);
	return highest > 0 ? heights.indexOf(highest) : -1;
}

/** What made the highest bars. A second name that would run through a bar says less than none. */
function namesOn({ bars, annotations }: BarPlot, frame: Frame): Sign[] {
	const room = frame.right - frame.left;
	if (room < ROOM.names) return [];
	const tops = bars.map((bar) => frame.yOf(heightOf(bar)));
	const peak = indexOfHighest(bars.map(heightOf));
	const names: Sign[] = [];
	let lastY = -100;
	for (const { at, text, kind } of annotations) {
		const column = frame.columns[at];
		if (kind !== 'peak' || !column || (at !== peak && room < ROOM.secondName)) continue;
		let y = Math.max((tops[at] ?? 0) + (at === peak ? 2 : -14), frame.top + 12);
		if (Math.abs(y - lastY) < 20) y = lastY + 20;
		const isOnLeft = column.x > frame.left + room * 0.45;
		const x = column.x + (isOnLeft ? -1 : 1) * (column.width / 2 + 8);
		const width = frame.widthOf(text, 'name');
		const [start, end] = isOnLeft ? [x - width, x] : [x, x + width];
		const isCrossed = frame.columns.some(
			(other, index) =>
				index !== at &&
				other.x + other.width / 2 > start &&
				other.x - other.width / 2 < end &&
				(tops[index] ?? 0) - FEATHERS < y
		);
		if (start < frame.left || (isCrossed && at !== peak)) continue;
		names.push({ shape: 'text', x, y, text, anchor: isOnLeft ? 'right' : 'left', face: 'name', ink: 'ink' });
		lastY = y;
	}
	return names;
}
