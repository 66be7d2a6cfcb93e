import { z } from 'zod';
import type { Handler } from '../context.ts';
import { json, openIndex, readJson } from '../context.ts';
import type { IndexReader } from '../core/index-reader.ts';
import { covers } from '../core/flatten.ts';
import { customRule, filterableFeatures, isSortable } from '../core/plan.ts';
import { parseRequest, toSnakeCase } from '../parse.ts';

const flag = z.boolean().nullish();
const FieldsBody = z.strictObject({
	offset: z.number().int().nonnegative().default(0),
	limit: z.number().int().nonnegative().default(20),
	filter: z
		.strictObject({
			attributePatterns: z.array(z.string()).nullish(),
			displayed: flag,
			searchable: flag,
			sortable: flag,
			distinct: flag,
			rankingRule: flag,
			filterable: flag
		})
		.nullish()
});

const CHECKS = ['displayed', 'searchable', 'sortable', 'distinct', 'rankingRule', 'filterable'] as const;

const codeOf = (field: string): string =>
	field === 'filter' ? 'invalid_index_fields_filter' : `invalid_index_${toSnakeCase(field)}`;

/** What the settings of an index mean for each of its fields. */
export const listFields: Handler = (call) => {
	const reader = openIndex(call);
	const { offset, limit, filter } = parseRequest(
		FieldsBody,
		call.body.length === 0 ? {} : readJson(call),
		codeOf
	);
	const all = [...reader.paths()]
		.sort()
		.map((path) => describeField(reader, path))
		.filter(({ name, ...field }) => {
			const patterns = filter?.attributePatterns;
			if (patterns && !patterns.some((pattern) => covers(pattern, name))) return false;
			return CHECKS.every((check) => (filter?.[check] ?? field[check].enabled) === field[check].enabled);
		});
	return json({ results: all.slice(offset, offset + limit), offset, limit, total: all.length });
};

function describeField({ settings }: IndexReader, name: string) {
	const features = filterableFeatures(settings, name);
	const isListed = (list: readonly string[]): boolean => list.some((pattern) => covers(pattern, name));
	return {
		name,
		displayed: { enabled: isListed(settings.displayedAttributes) },
		searchable: { enabled: isListed(settings.searchableAttributes) },
		sortable: { enabled: isSortable(settings, name) },
		distinct: { enabled: settings.distinctAttribute === name },
		rankingRule: {
			enabled: settings.rankingRules.some((rule) => customRule(rule)?.path === name)
		},
		filterable: {
			enabled: features !== undefined,
			sortBy:
				settings.faceting.sortFacetValuesBy[name] ?? settings.faceting.sortFacetValuesBy['*'] ?? 'alpha',
			facetSearch: features?.facetSearch ?? false,
			equality: features?.filter.equality ?? false,
			comparison: features?.filter.comparison ?? false
		},
		localized: {
			locales: (settings.localizedAttributes ?? []).flatMap(({ attributePatterns, locales }) =>
				isListed(attributePatterns) ? locales : []
			)
		}
	};
}
