import type { Bound } from '#domain/bound.ts';
import { formatMoney, formatNumber } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { isCurrency } from '#lib/units.ts';

interface Amount {
	value: number;
	bound: Bound;
	high?: number | undefined;
	unit?: string;
}

const QUALIFIERS: Record<Bound, () => string> = {
	exact: () => '',
	'at-least': m.q_atleast,
	about: m.q_about,
	nearly: m.q_nearly,
	range: () => ''
};

/** The words in front of a number: "at least", "about", or none. */
export function qualifierOf(bound: Bound): string {
	return QUALIFIERS[bound]();
}

/** A number without its qualifier: "1,400", "USD 12M", "20–25". */
export function amountOf({ value, high, unit }: Amount): string {
	const language = getLocale();
	const show = (number: number) =>
		unit && isCurrency(unit) ? formatMoney(number, unit, language) : formatNumber(number, language);
	return high === undefined ? show(value) : `${show(value)}–${show(high)}`;
}

/** A figure as plain text, qualifier and all, for titles and citations. */
export function figureWords(figure: Amount): string {
	return [qualifierOf(figure.bound), amountOf(figure)].filter(Boolean).join(' ');
}
