import { isCountryCode } from './countries.ts';
import { CRIME_GROUPS, CRIME_TYPES } from './crime-type.ts';
import { KINDS, STATED_MEASURES } from './kind.ts';
import { LANGUAGES } from './language.ts';
import { NOTICE_TYPES } from './notice-type.ts';
import {
	emptyQuery,
	idOf,
	LIST_KEYS,
	type ListKey,
	mergeYears,
	parseYears,
	type SearchQuery,
	type Sort,
	SORTS
} from './query.ts';
import { REGIONS } from './region.ts';

/** A part of an address that could not be used, and why. */
export interface QueryProblem {
	key: string;
	value: string;
	reason: 'unknown-value' | 'not-a-year' | 'not-a-page' | 'too-long' | 'too-many';
}

const LONGEST_QUERY = 300;
const LARGEST_PAGE = 10_000;
const MOST_VALUES = 100;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const among = (values: readonly string[]) => (value: string) => values.includes(value);

/** Whether a value may stand under a key. Series come from the data, so any id in their form passes. */
const ACCEPTS: Record<ListKey, (value: string) => boolean> = {
	kind: among(KINDS),
	crime: among([...CRIME_GROUPS, ...CRIME_TYPES]),
	country: (value) => isCountryCode(value) || among(REGIONS)(value),
	lang: among(LANGUAGES),
	series: (value) => value.length <= 60 && SLUG.test(value),
	notice: among(NOTICE_TYPES),
	has: among(STATED_MEASURES)
};

/** Reads an address. Keeps every valid part and names the others; keys it does not know are left alone. */
export function parseQuery(params: Pick<URLSearchParams, 'get' | 'getAll'>): {
	query: SearchQuery;
	problems: QueryProblem[];
} {
	const query = emptyQuery();
	const problems: QueryProblem[] = [];
	const q = (params.get('q') ?? '').trim();
	// No half of a surrogate pair and no blank may stand at the cut: neither would come back from an address.
	query.q = q
		.slice(0, LONGEST_QUERY)
		.replace(/[\ud800-\udbff]$/, '')
		.trimEnd();
	if (q.length > LONGEST_QUERY) problems.push({ key: 'q', value: `${q.slice(0, 40)}…`, reason: 'too-long' });

	for (const key of LIST_KEYS) {
		for (const value of new Set(params.getAll(key).filter(Boolean))) {
			if (query[key].length === MOST_VALUES) problems.push({ key, value, reason: 'too-many' });
			else if (ACCEPTS[key](idOf(value))) query[key].push(value);
			else problems.push({ key, value: value.slice(0, 80), reason: 'unknown-value' });
		}
	}
	for (const value of params.getAll('year').filter(Boolean)) {
		const range = parseYears(value);
		if (range && query.year.length < MOST_VALUES) query.year.push(range);
		else problems.push({ key: 'year', value: value.slice(0, 80), reason: range ? 'too-many' : 'not-a-year' });
	}
	query.year = mergeYears(query.year);

	const sort = params.get('sort');
	if (sort && among(SORTS)(sort)) query.sort = sort as Sort;
	else if (sort) problems.push({ key: 'sort', value: sort.slice(0, 80), reason: 'unknown-value' });

	const page = params.get('page');
	if (page && /^[1-9]\d{0,4}$/.test(page) && Number(page) <= LARGEST_PAGE) query.page = Number(page);
	else if (page) problems.push({ key: 'page', value: page.slice(0, 80), reason: 'not-a-page' });
	return { query, problems };
}
