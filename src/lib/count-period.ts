import { formatDate, formatPeriod } from '#lib/format.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/** What time a count of notices describes: a year, a day, or a stretch of its own. */
export function countPeriod(count: {
	year: number;
	from?: string | undefined;
	asOf?: string | undefined;
}): string {
	const language = getLocale();
	if (count.from && count.asOf) return formatPeriod(count.from, count.asOf, language);
	return formatDate(count.asOf ?? String(count.year), language);
}
