import { CRIME_GROUP_LABELS, CRIME_GROUPS } from '#domain/crime-type.ts';
import { idOf, isExclusion, LIST_KEYS, type ListKey, type SearchQuery } from '#domain/query.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { filterLabel } from '#lib/search/filter-labels.ts';

/** A filter that is set, in words. */
export interface ScopePart {
	key: ListKey;
	value: string;
	label: string;
}

/** A selection as a sentence needs it. */
export interface Scope {
	crimes: ScopePart[];
	countries: ScopePart[];
	others: ScopePart[];
	/** Crime groups that can be added. */
	free: ScopePart[];
	/** The words searched for, in the language's quotation marks. */
	quoted: string;
}

/** Names what is selected, in the reader's language. */
export function tellScope(query: SearchQuery): Scope {
	const partsOf = (key: ListKey) => query[key].map((value) => ({ key, value, label: tellValue(key, value) }));
	return {
		crimes: partsOf('crime'),
		countries: partsOf('country'),
		others: LIST_KEYS.filter((key) => !['kind', 'crime', 'country'].includes(key)).flatMap(partsOf),
		free: CRIME_GROUPS.filter((group) => !query.crime.includes(group)).map((value) => ({
			key: 'crime',
			value,
			label: CRIME_GROUP_LABELS[value][getLocale()]
		})),
		quoted: m.quoted({ q: query.q })
	};
}

function tellValue(key: ListKey, value: string): string {
	const label = filterLabel(key, idOf(value), getLocale());
	return isExclusion(value) ? `${m.trends_not()} ${label}` : label;
}
