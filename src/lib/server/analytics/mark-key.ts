import type { Bound } from '#domain/bound.ts';
import type { Bar, DotLane, KeyEntry, MarkSign, Panel } from '#lib/charts/chart.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a plot's colours and signs mean: only those that are drawn. */
export function keyOf(bars: readonly Bar[], parts: readonly KeyEntry[], isSelection: boolean): KeyEntry[] {
	const drawn = new Set(
		bars.flatMap(({ segments }) => segments.flatMap(({ role, value }) => (value > 0 ? [role] : [])))
	);
	const behind = [
		{ role: 'selected', label: m.chart_key_selected() },
		{ role: 'rest', label: m.chart_key_rest() }
	];
	const roles = isSelection
		? [...parts, ...behind.filter(({ role }) => parts.every((part) => part.role !== role))]
		: parts;
	return [...roles.filter(({ role }) => role && drawn.has(role)), ...signsIn(bars)];
}

/** What the dots' colours and their being open mean, and the signs of bars among them. */
export function dotKeyOf(lanes: readonly Pick<DotLane, 'dots' | 'silent'>[]): KeyEntry[] {
	const marks = lanes.flatMap(({ dots }) => dots);
	const isParted = marks.some(({ selected }) => !selected);
	const isOpen = marks.some(({ bound, isYear }) => !isYear && bound !== 'exact');
	if (isParted)
		return [
			{ role: 'selected', label: m.chart_key_selected() },
			{ sign: 'open', label: m.chart_key_rest() }
		];
	return [
		...boundSigns(marks.flatMap(({ bound, isYear }) => (isYear ? [bound] : []))),
		...(lanes.some(({ silent }) => silent.length > 0)
			? [{ sign: 'none' as const, label: m.chart_key_none() }]
			: []),
		...(isOpen ? [{ sign: 'open' as const, label: m.chart_key_open() }] : [])
	];
}

/** What the signs on the small bars of series mean. */
export function panelKeyOf(panels: readonly Panel[]): KeyEntry[] {
	const bounds = panels.flatMap(({ points }) => points.map(({ bound }) => bound));
	return [
		...boundSigns(bounds),
		...(bounds.includes(null) ? [{ sign: 'none' as const, label: m.chart_key_none() }] : [])
	];
}

/** The signs of the bounds among some. */
function boundSigns(bounds: readonly (Bound | null)[]): KeyEntry[] {
	const isAbout = bounds.includes('about') || bounds.includes('nearly');
	return [
		...(bounds.includes('at-least') ? [{ sign: 'at-least' as const, label: m.chart_key_atleast() }] : []),
		...(isAbout ? [{ sign: 'about' as const, label: m.chart_key_about() }] : [])
	];
}

function signsIn(bars: readonly Bar[]): KeyEntry[] {
	const bounds = bars.flatMap(({ bound, inner, empty }) =>
		empty ? [] : [bound, ...(inner ? [inner.bound] : [])]
	);
	const unfinished = bars.find((bar) => bar.unfinished);
	const signs: [MarkSign, boolean, () => string][] = [
		['range', bars.some((bar) => bar.spread > 0 || (bar.inner?.spread ?? 0) > 0), m.chart_key_range],
		['unfinished', unfinished !== undefined, () => m.chart_key_unfinished({ year: unfinished?.label ?? '' })],
		['none', bars.some((bar) => isSilent(bar)), m.chart_key_none],
		['thin', bars.some(({ thin }) => thin), m.chart_thin]
	];
	return [
		...boundSigns(bounds),
		...signs.flatMap(([sign, isUsed, label]) => (isUsed ? [{ sign, label: label() }] : []))
	];
}

const isSilent = ({ bound, inner, empty }: Bar) => bound === null && !inner?.bound && !empty;
