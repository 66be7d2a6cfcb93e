import { FIRST_YEAR, LAST_YEAR, type YearRange } from '#domain/query.ts';
import { m } from '#lib/paraglide/messages.js';

/** A range of years in words: 2014 · 2010 to 2016 · since 2010 · up to 2016. */
export function yearsLabel({ from, to }: YearRange): string {
	if (from === to) return String(from);
	if (to === LAST_YEAR) return m.years_since({ from: String(from) });
	if (from === FIRST_YEAR) return m.years_until({ to: String(to) });
	return m.years_range({ from: String(from), to: String(to) });
}
