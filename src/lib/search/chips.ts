import {
	idOf,
	isExclusion,
	LIST_KEYS,
	type ListKey,
	type SearchQuery,
	stringifyYears
} from '#domain/query.ts';
import { toggleValue, withYears } from '#domain/refine.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { FILTER_TITLES, filterLabel } from './filter-labels.ts';
import { yearsLabel } from './years-label.ts';

/** One value of a filter in force, in the reader's language, and the query without it. */
export interface Chip {
	key: ListKey | 'year';
	value: string;
	title: string;
	/** With "not" when the value is excluded. */
	name: string;
	excluded: boolean;
	without: SearchQuery;
}

/** Every filter value in force, in the order of the filters. */
export function chipsOf(query: SearchQuery): Chip[] {
	const lists = LIST_KEYS.flatMap((key) =>
		query[key].map((value) => {
			const label = filterLabel(key, idOf(value), getLocale());
			const excluded = isExclusion(value);
			return {
				key,
				value,
				title: FILTER_TITLES[key](),
				name: excluded ? m.chip_not({ v: label }) : label,
				excluded,
				without: toggleValue(query, key, value)
			};
		})
	);
	const years = query.year.map((range) => ({
		key: 'year' as const,
		value: stringifyYears(range),
		title: FILTER_TITLES.year(),
		name: yearsLabel(range),
		excluded: false,
		without: withYears(
			query,
			query.year.filter((other) => other !== range)
		)
	}));
	return [...lists, ...years];
}

/** A query in words, for print and citations: “ivory” · Crime type: Environmental crime · Year: 2010 to 2016. */
export function describeQuery(query: SearchQuery): string {
	const parts = chipsOf(query).map(({ title, name }) => `${m.chip_title({ title })} ${name}`);
	if (query.q) parts.unshift(m.quoted({ q: query.q }));
	return parts.join(' · ') || m.search_everything();
}
