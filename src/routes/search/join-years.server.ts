import { FIRST_YEAR, LAST_YEAR, stringifyYears } from '#domain/query.ts';

/**
 * Without JavaScript the two year fields arrive as two parameters; the address has them as one.
 * Returns the address to go to, or nothing when it is right as it is.
 */
export function joinYears({ pathname, searchParams }: URL): string | undefined {
	if (!searchParams.has('from') && !searchParams.has('to')) return;
	const params = new URLSearchParams(searchParams);
	const [from, to] = ['from', 'to'].map((key) => {
		params.delete(key);
		return Number.parseInt(searchParams.get(key) ?? '', 10);
	});
	params.delete('year');
	params.delete('page');
	const range = { from: from || FIRST_YEAR, to: to || LAST_YEAR };
	if (from || to) params.set('year', stringifyYears(range));
	return `${pathname}?${params}`;
}
