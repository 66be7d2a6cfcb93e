import type { Figure } from '#domain/figure.ts';
import type { RivalFigure } from '#domain/operation.ts';
import type { Source } from '#domain/source.ts';

/** A figure and who states it. */
export interface StatedFigure {
	figure: Figure;
	source?: Source;
}

/** The figure to show, and those that say otherwise, each with the rule that went against it. */
export interface ChosenFigure extends StatedFigure {
	rivals: { figure: Figure; source?: Source; rule: NonNullable<RivalFigure['rule']> }[];
}

/**
 * Of several figures for one thing: INTERPOL's own, then the latest, then the lowest. Those that agree are one
 * figure, said by the more exact of them, with the sentences of all.
 */
export function chooseRival(stated: readonly StatedFigure[]): ChosenFigure | undefined {
	const [first, ...rest] = stated;
	if (!first) return undefined;
	let chosen: ChosenFigure = { ...first, rivals: [] };
	for (const other of rest) {
		if (agree(chosen.figure, other.figure)) {
			chosen = { ...chosen, figure: joinFigures(chosen.figure, other.figure) };
			continue;
		}
		const { winner, loser, rule } = decide(chosen, other);
		const { figure, source } = loser;
		chosen = {
			...chosen,
			...winner,
			rivals: [...chosen.rivals, { figure, ...(source ? { source } : {}), rule }]
		};
	}
	return chosen;
}

function decide(
	a: StatedFigure,
	b: StatedFigure
): { winner: StatedFigure; loser: StatedFigure; rule: NonNullable<RivalFigure['rule']> } {
	const own = (stated: StatedFigure) => stated.source?.publisher === 'INTERPOL';
	if (own(a) !== own(b))
		return own(a)
			? { winner: a, loser: b, rule: 'interpol-first' }
			: { winner: b, loser: a, rule: 'interpol-first' };
	const [one = '', other = ''] = [a.source?.date, b.source?.date];
	if (one !== other && one !== '' && other !== '')
		return one > other ? { winner: a, loser: b, rule: 'latest' } : { winner: b, loser: a, rule: 'latest' };
	return a.figure.value <= b.figure.value
		? { winner: a, loser: b, rule: 'lowest' }
		: { winner: b, loser: a, rule: 'lowest' };
}

/** "More than 400" and 423 say the same; so do "almost 12 million" and 11.8 million. */
export function agree(a: Figure, b: Figure): boolean {
	if (a.unit !== b.unit) return false;
	if (a.value === b.value && a.high === b.high) return true;
	// "Millions of dollars" gives no number of its own: whatever is as much agrees with it.
	if (isVague(a)) return b.value >= a.value;
	if (isVague(b)) return a.value >= b.value;
	const [exact, loose] = a.bound === 'exact' ? [a, b] : [b, a];
	if (exact.bound !== 'exact') return false;
	if (loose.bound === 'at-least') return exact.value >= loose.value && exact.value <= loose.value * 1.1;
	if (loose.bound === 'nearly') return exact.value <= loose.value && exact.value >= loose.value * 0.9;
	if (loose.bound === 'about') return Math.abs(exact.value - loose.value) <= loose.value * 0.1;
	if (loose.bound === 'range')
		return exact.value >= loose.value && exact.value <= (loose.high ?? loose.value);
	return false;
}

/** Written as a plural without a number: 24 dozens, 200, 2,000 … by the rule for such words. */
function isVague({ value, bound, asWritten }: Figure): boolean {
	return (
		bound === 'at-least' &&
		/^(?:20*|24|40)$/.test(String(value)) &&
		asWritten !== undefined &&
		!/\p{Nd}/u.test(asWritten)
	);
}

/** One figure out of two that agree: the exact value, the first one's words, the sentences of both. */
function joinFigures(a: Figure, b: Figure): Figure {
	const base = a.value !== b.value && (b.bound === 'exact' || isVague(a)) ? b : a;
	const sentence = { ...b.evidence?.sentence, ...a.evidence?.sentence };
	if (Object.keys(sentence).length === 0) return base;
	const single = Object.keys(sentence).length === 1;
	const own = base.evidence ?? a.evidence ?? b.evidence;
	const { span, ...rest } = { span: undefined, ...own };
	return { ...base, evidence: { ...rest, sentence, ...(single && span ? { span } : {}) } };
}
