import { firstDay, precisionOf } from '#domain/calendar.ts';
import { intlLocale, type Language } from '#domain/language.ts';

/** Day and month of a date that stands under its year: "18 Jul"; the month alone, or nothing, where no more is known. */
export function formatDayOfYear(date: string, language: Language): string {
	const precision = precisionOf(date);
	if (precision === 'year') return '';
	return new Intl.DateTimeFormat(intlLocale(language), {
		month: language === 'ar' ? 'long' : 'short',
		...(precision === 'day' ? { day: 'numeric' } : {}),
		timeZone: 'UTC'
	}).format(firstDay(date));
}
