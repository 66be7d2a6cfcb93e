import { readFilterParameter } from './documents.ts';

const LISTS = [
	'attributesToRetrieve',
	'attributesToCrop',
	'attributesToHighlight',
	'facets',
	'attributesToSearchOn',
	'locales',
	'sort',
	'rankingRules'
];
const COUNTS = ['offset', 'limit', 'page', 'hitsPerPage', 'cropLength', 'rankingScoreThreshold'];
const FLAGS = [
	'showMatchesPosition',
	'showRankingScore',
	'showRankingScoreDetails',
	'showPerformanceDetails',
	'retrieveVectors',
	'exhaustiveFacetCount'
];

/** A search written as a query string, as the body that says the same. What cannot be read stays text, and is refused. */
export function bodyOfQueryString(url: URL): Record<string, unknown> {
	const body: Record<string, unknown> = {};
	for (const [name, text] of url.searchParams) {
		if (LISTS.includes(name)) body[name] = text === '' ? [] : splitList(name, text);
		else if (COUNTS.includes(name))
			body[name] = text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
		else if (FLAGS.includes(name)) body[name] = text === 'true' ? true : text === 'false' ? false : text;
		else if (name === 'filter') body.filter = readFilterParameter(text);
		else body[name] = text;
	}
	return body;
}

/** A comma inside `_geoPoint(1, 2):asc` parts nothing. */
function splitList(name: string, text: string): string[] {
	if (name !== 'sort') return text.split(',');
	return text.split(/,(?![^(]*\))/).map((part) => part.trim());
}
