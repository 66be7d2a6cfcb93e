import { firstDay, precisionOf } from '#domain/calendar.ts';
import { intlLocale, type Language } from '#domain/language.ts';

type Format = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat;

const formats = new Map<string, Format>();

/** Intl formats are slow to make and safe to share. */
function cached<Kind extends Format>(key: string, make: () => Kind): Kind {
	const known = formats.get(key) as Kind | undefined;
	if (known) return known;
	const made = make();
	formats.set(key, made);
	return made;
}

/** A whole or decimal number: 1,400 · 1 400 · 1400 · 1,400. */
export function formatNumber(value: number, language: Language): string {
	return cached(
		`n-${language}`,
		() => new Intl.NumberFormat(intlLocale(language), { maximumFractionDigits: 2 })
	).format(value);
}

/** A number short enough for a headline: 12M, 6.5bn; whole up to 999,999. */
export function formatShort(value: number, language: Language): string {
	if (value < 1_000_000) return formatNumber(value, language);
	// Spanish has no word for 10⁹ that is safe to shorten: "billón" is 10¹², so thousands of millions it is.
	if (language === 'es') {
		const digits = value < 100_000_000 ? 1 : 0;
		const millions = cached(
			`es-${digits}`,
			() => new Intl.NumberFormat('es', { maximumFractionDigits: digits, useGrouping: 'min2' })
		);
		return `${millions.format(value / 1e6)} M`;
	}
	const options: Intl.NumberFormatOptions = {
		notation: 'compact',
		maximumFractionDigits: value >= 1e8 && value < 1e9 ? 0 : 1
	};
	const text = cached(
		`c-${language}-${options.maximumFractionDigits}`,
		() => new Intl.NumberFormat(intlLocale(language), options)
	).format(value);
	return language === 'en' ? text.replace('m', 'M') : text;
}

/** An amount with its currency: "USD 12M" in English, "12 M USD" elsewhere, and in words in Arabic. */
export function formatMoney(value: number, currency: string, language: Language): string {
	const amount = formatShort(value, language);
	if (language === 'en') return `${currency}\u00a0${amount}`;
	if (language === 'ar' && currency === 'USD') return `${amount} دولار`;
	return `${amount}\u00a0${currency}`;
}

/** A date no more precise than it is known: 18 Jul 2014, Jun 2021, 2023. `long` writes the month out. */
export function formatDate(date: string, language: Language, style: 'short' | 'long' = 'short'): string {
	const precision = precisionOf(date);
	if (precision === 'year') return date;
	// Arabic's short months are numbers, so it always gets the long ones.
	const month = style === 'long' || language === 'ar' ? 'long' : 'short';
	const options: Intl.DateTimeFormatOptions = {
		year: 'numeric',
		month,
		...(precision === 'day' ? { day: 'numeric' } : {}),
		timeZone: 'UTC'
	};
	const written = cached(
		`d-${language}-${month}-${precision}`,
		() => new Intl.DateTimeFormat(intlLocale(language), options)
	).format(firstDay(date));
	return withFirst(written, language);
}

/** A period, as one phrase; the same day or month twice is said once. */
export function formatPeriod(start: string, end: string, language: Language): string {
	if (start === end) return formatDate(start, language, 'long');
	if (precisionOf(start) !== precisionOf(end) || precisionOf(start) === 'year')
		return `${formatDate(start, language, 'long')} – ${formatDate(end, language, 'long')}`;
	const options: Intl.DateTimeFormatOptions = {
		year: 'numeric',
		month: 'long',
		...(precisionOf(start) === 'day' ? { day: 'numeric' } : {}),
		timeZone: 'UTC'
	};
	const written = cached(
		`p-${language}-${precisionOf(start)}`,
		() => new Intl.DateTimeFormat(intlLocale(language), options)
	).formatRange(firstDay(start), firstDay(end));
	return withFirst(written, language);
}

/** French counts the first of a month: "1er mai", which Intl writes "1 mai". */
function withFirst(date: string, language: Language): string {
	return language === 'fr' ? date.replace(/\b1(?= \p{L})/u, '1er') : date;
}

/** Names joined as the language joins them: "A, B and C". */
export function formatList(items: readonly string[], language: Language): string {
	return cached(
		`l-${language}`,
		() => new Intl.ListFormat(intlLocale(language), { type: 'conjunction' })
	).format(items);
}

/** What parts of a line are joined with: Arabic has a comma of its own. */
export function commaOf(language: Language): string {
	return language === 'ar' ? '، ' : ', ';
}

/** "Confidence: high", with the space that French keeps before a colon. */
export function formatLabelled(label: string, value: string, language: Language): string {
	return `${label}${language === 'fr' ? '\u202F' : ''}: ${value}`;
}
