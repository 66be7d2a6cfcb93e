import type { Bounded } from '#domain/bound.ts';
import { intlLocale } from '#domain/language.ts';
import { qualifierOf } from '#lib/figure-words.ts';
import { formatDate, formatMoney, formatNumber } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** A figure in words: "at least 1,400", "about USD 12M". */
export function tellFigure({ value, bound }: Bounded, currency?: string): string {
	const number = currency ? formatMoney(value, currency, getLocale()) : tellNumber(value);
	return tellQualified({ bound }, number);
}

/** Words that hold a number, with its qualifier in front. */
export function tellQualified({ bound }: Pick<Bounded, 'bound'>, words: string): string {
	const qualifier = qualifierOf(bound);
	return qualifier ? `${qualifier} ${words}` : words;
}

export function tellNumber(value: number): string {
	return formatNumber(value, getLocale());
}

/** "40%", as the language writes it. */
export function tellShare(share: number): string {
	return new Intl.NumberFormat(intlLocale(getLocale()), { style: 'percent' }).format(share);
}

export function tellDate(date: string): string {
	return formatDate(date, getLocale(), 'short');
}

/** "2014", "Q3 2014", "Jun 2014". */
export function tellBucket(key: string): string {
	const quarter = /^(\d{4})-Q(\d)$/.exec(key);
	if (quarter) return m.chart_quarter({ quarter: quarter[2] ?? '', year: quarter[1] ?? '' });
	return tellDate(key);
}

/** "’14" for a year, the month or quarter alone for the others. The mark keeps the apostrophe in front in Arabic. */
export function shortBucket(key: string): string {
	if (/^\d{4}$/.test(key)) return `\u200E’${key.slice(2)}`;
	const quarter = /-Q(\d)$/.exec(key);
	if (quarter) return m.chart_quarter_short({ quarter: quarter[1] ?? '' });
	const month = new Intl.DateTimeFormat(intlLocale(getLocale()), { month: 'short', timeZone: 'UTC' });
	return month.format(new Date(`${key}-01T00:00:00Z`));
}

/** A name in Latin letters keeps its place in an Arabic sentence, whatever number follows it. */
export function isolate(name: string): string {
	return getLocale() === 'ar' ? `\u2068${name}\u2069` : name;
}

/** An operation's name without the word for what it is. */
export function tellShortly(name: string): string {
	return isolate(name.replace(/^Operation /, ''));
}

/** A sentence begins with a capital, also when a qualifier comes first. */
export function toSentence(text: string): string {
	return text.charAt(0).toLocaleUpperCase(intlLocale(getLocale())) + text.slice(1);
}
