import { performance } from 'node:perf_hooks';
import type { Handler } from '../context.ts';
import { json, openIndex, readJson } from '../context.ts';
import { searchFacet } from '../core/facet-search.ts';
import { releaseTerms } from '../core/matching.ts';
import { filterableFeatures } from '../core/plan.ts';
import { EngineError } from '../errors.ts';
import { parseRequest, toSnakeCase } from '../parse.ts';
import { FacetSearchBody } from '../requests.ts';
import { find } from './search.ts';

const OWN_FIELDS = ['facetName', 'facetQuery', 'exhaustiveFacetCount'];

const codeOf = (field: string): string =>
	`${OWN_FIELDS.includes(field) ? 'invalid_facet_search' : 'invalid_search'}_${toSnakeCase(field)}`;

export const facetSearch: Handler = (call) => {
	const started = performance.now();
	const reader = openIndex(call);
	const body = parseRequest(FacetSearchBody, readJson(call), codeOf);
	const { facetName, facetQuery } = body;
	if (!reader.settings.facetSearch) {
		throw new EngineError('facet_search_disabled', 'The facet search is disabled for this index');
	}
	if (!filterableFeatures(reader.settings, facetName)?.facetSearch) {
		const patterns = reader.settings.filterableAttributes.flatMap((rule) =>
			typeof rule === 'string' ? [rule] : rule.features.facetSearch ? rule.attributePatterns : []
		);
		const available =
			patterns.length === 0
				? 'This index does not have configured facet-searchable attributes.'
				: `Available facet-searchable attributes patterns are: \`${patterns.sort().join(', ')}\`. To make it facet-searchable add it to the \`filterableAttributes\` index settings.`;
		throw new EngineError(
			'invalid_facet_search_facet_name',
			`Attribute \`${facetName}\` is not facet-searchable. ${available}`
		);
	}
	const answer = find(call, reader, { ...body, offset: 0, limit: 0 }, { skip: 0, take: 0 });
	const { maxValuesPerFacet, sortFacetValuesBy } = reader.settings.faceting;
	const facetHits = searchFacet(reader, facetName, answer.found, facetQuery ?? null, {
		most: maxValuesPerFacet,
		sortBy: sortFacetValuesBy[facetName] ?? sortFacetValuesBy['*'] ?? 'alpha'
	});
	releaseTerms(reader, answer.terms);
	return json({
		facetHits,
		facetQuery: facetQuery ?? null,
		processingTimeMs: Math.floor(performance.now() - started)
	});
};
