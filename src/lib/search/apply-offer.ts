import { parseYears, type SearchQuery } from '#domain/query.ts';
import { withYears } from '#domain/refine.ts';
import type { Offer } from './result.ts';

/** The query once an offered filter stands in place of the words that named it. */
export function applyOffer(query: SearchQuery, { key, value, rest }: Offer): SearchQuery {
	const bare: SearchQuery = { ...query, q: rest, page: 1 };
	if (key === 'year') {
		const range = parseYears(value);
		return withYears(bare, range ? [range] : []);
	}
	return query[key].includes(value) ? bare : { ...bare, [key]: [...query[key], value] };
}
