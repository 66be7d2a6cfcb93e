import type { Bound } from '#domain/bound.ts';
import type { Bar, Dot, KeyEntry, MarkSign, Panel } from '#lib/charts/chart.ts';
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

/** What the dots' colours and their being open mean. */
export function dotKeyOf(dots: readonly Dot[]): KeyEntry[] {
	const isParted = dots.some(({ selected }) => !selected);
	return [
		...(isParted ? [{ role: 'selected', label: m.chart_key_selected() }] : []),
		...(isParted ? [{ sign: 'open' as const, label: m.chart_key_rest() }] : []),
		...(!isParted && dots.some(({ bound }) => bound !== 'exact')
			? [{ sign: 'open' as const, label: m.chart_key_open() }]
			: [])
	];
}

/** What the signs on the small bars of series mean. */
export function panelKeyOf(panels: readonly Panel[]): KeyEntry[] {
	const bounds = new Set(panels.flatMap(({ points }) => points.map(({ bound }) => bound)));
	const signs: [MarkSign, boolean, () => string][] = [
		['at-least', bounds.has('at-least'), m.chart_key_atleast],
		['about', bounds.has('about') || bounds.has('nearly'), m.chart_key_about],
		['none', bounds.has(null), m.chart_key_none]
	];
	return signs.flatMap(([sign, isUsed, label]) => (isUsed ? [{ sign, label: label() }] : []));
}

function signsIn(bars: readonly Bar[]): KeyEntry[] {
	const bounds = new Set<Bound | null>(
		bars.flatMap(({ bound, inner, empty }) => (empty ? [] : [bound, ...(inner ? [inner.bound] : [])]))
	);
	const unfinished = bars.find((bar) => bar.unfinished);
	const signs: [MarkSign, boolean, () => string][] = [
		['at-least', bounds.has('at-least'), m.chart_key_atleast],
		['about', bounds.has('about') || bounds.has('nearly'), m.chart_key_about],
		['range', bars.some((bar) => bar.spread > 0 || (bar.inner?.spread ?? 0) > 0), m.chart_key_range],
		['unfinished', unfinished !== undefined, () => m.chart_key_unfinished({ year: unfinished?.label ?? '' })],
		['none', bars.some((bar) => isSilent(bar)), m.chart_key_none],
		['thin', bars.some(({ thin }) => thin), m.chart_thin]
	];
	return signs.flatMap(([sign, isUsed, label]) => (isUsed ? [{ sign, label: label() }] : []));
}

const isSilent = ({ bound, inner, empty }: Bar) => bound === null && !inner?.bound && !empty;
