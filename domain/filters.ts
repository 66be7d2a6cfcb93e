import { namesNotMeant } from './namesakes.ts';
import { idOf, isExclusion, LIST_KEYS, type ListKey, type SearchQuery } from './query.ts';

/** The document attribute that each filter looks at. */
export const ATTRIBUTE_OF: Record<ListKey | 'year', string> = {
	kind: 'kind',
	crime: 'crimes',
	country: 'countries',
	lang: 'languages',
	series: 'series',
	notice: 'noticeType',
	has: 'states',
	year: 'year'
};

export type FilterKey = keyof typeof ATTRIBUTE_OF;
export const FILTER_KEYS = [...LIST_KEYS, 'year'] as const satisfies readonly FilterKey[];

/**
 * A query's filters in Meilisearch's filter language, one clause a filter: any of a filter's values, all of the
 * filters. Pass `except` for the clauses of all the others, as a facet's own counts need them. Words that also stand
 * in a country's name leave out the records that merely name it.
 */
export function toClauses(query: SearchQuery, except?: FilterKey): string[] {
	const clauses: string[] = [];
	for (const key of LIST_KEYS) {
		if (key === except) continue;
		const wanted = query[key].filter((value) => !isExclusion(value));
		const unwanted = query[key].filter(isExclusion).map(idOf);
		if (wanted.length) clauses.push(`${ATTRIBUTE_OF[key]} IN [${wanted.map(quote).join(', ')}]`);
		if (unwanted.length) clauses.push(`${ATTRIBUTE_OF[key]} NOT IN [${unwanted.map(quote).join(', ')}]`);
	}
	if (query.year.length && except !== 'year') {
		clauses.push(query.year.map(({ from, to }) => `year ${from} TO ${to}`).join(' OR '));
	}
	const names = namesNotMeant(query.q);
	if (names.length) clauses.push(`namesakes NOT IN [${names.map(quote).join(', ')}]`);
	return clauses;
}

function quote(value: string): string {
	return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
