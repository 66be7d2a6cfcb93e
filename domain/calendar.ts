/** How much of a partial date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

export function precisionOf(date: string): DatePrecision {
	return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

export function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}

/** First day that the date may mean, as a UTC date. */
export function firstDay(date: string): Date {
	return new Date(`${date.padEnd(10, '-01-01'.slice(date.length === 4 ? 0 : 3))}T00:00:00Z`);
}

/** Last day that the date may mean, as a UTC date. */
export function lastDay(date: string): Date {
	const first = firstDay(date);
	const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
	if (precisionOf(date) === 'year') return new Date(Date.UTC(year, 12, 0));
	if (precisionOf(date) === 'month') return new Date(Date.UTC(year, month + 1, 0));
	return first;
}

/** The first day as one number, 20081104, to sort by. A date known to the year only sorts before its days. */
export function sortableDay(date: string): number {
	return Number(firstDay(date).toISOString().slice(0, 10).replaceAll('-', ''));
}
