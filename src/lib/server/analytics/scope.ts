import { CRIME_GROUP_LABELS, CRIME_GROUPS } from '#domain/crime-type.ts';
import { idOf, isExclusion, LIST_KEYS, type ListKey, type SearchQuery } from '#domain/query.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { yearsLabel } from '#lib/search/years-label.ts';
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

/**
 * A selection in one line, for what leaves the page: "“scam” · Cybercrime or Corruption · France · 2014 to 2016".
 * Empty where nothing is selected.
 */
export function tellSelection(query: SearchQuery): string {
	const { crimes, countries, others, quoted } = tellScope(query);
	const anyOf = (labels: string[]) => labels.join(` ${m.trends_or()} `);
	const labelsOf = (parts: ScopePart[]) => parts.map(({ label }) => label);
	return [
		query.q && quoted,
		anyOf(labelsOf(crimes)),
		anyOf(labelsOf(countries)),
		...labelsOf(others),
		anyOf(query.year.map(yearsLabel))
	]
		.filter(Boolean)
		.join(' · ');
}

function tellValue(key: ListKey, value: string): string {
	const label = filterLabel(key, idOf(value), getLocale());
	return isExclusion(value) ? `${m.trends_not()} ${label}` : label;
}
