import { parseYears, type SearchQuery } from '#domain/query.ts';
import { withYears } from '#domain/refine.ts';
import type { Suggestion } from './suggestion.ts';

/** The query once a suggested filter stands in place of the words typed for it. */
export function applySuggestion(query: SearchQuery, { key, value }: Suggestion): SearchQuery {
	const bare: SearchQuery = { ...query, q: '', page: 1 };
	if (key === 'operation') return bare;
	if (key === 'year') {
		const range = parseYears(value);
		return withYears(bare, range ? [range] : []);
	}
	return query[key].includes(value) ? bare : { ...bare, [key]: [...query[key], value] };
}
