import { type SearchQuery, stringifyQuery } from '#domain/query.ts';
import { type ChartOptions, DEFAULT_OPTIONS } from './chart.ts';

/** A selection and how to chart it. */
export interface ChartQuery {
	query: SearchQuery;
	options: ChartOptions;
}

/** The address's parameters for a selection and its options; what equals its default is left out. */
export function stringifyChartQuery({ query, options }: ChartQuery): URLSearchParams {
	const params = stringifyQuery({ ...query, page: 1 });
	params.delete('sort');
	if (options.by !== DEFAULT_OPTIONS.by) params.set('by', options.by);
	if (options.rule !== DEFAULT_OPTIONS.rule) params.set('rule', options.rule);
	if (options.unit !== DEFAULT_OPTIONS.unit) params.set('unit', options.unit);
	if (!options.drugs) params.set('drugs', 'without');
	if (options.level !== DEFAULT_OPTIONS.level) params.set('level', options.level);
	if (options.stack !== DEFAULT_OPTIONS.stack) params.set('stack', options.stack);
	if (options.scale !== DEFAULT_OPTIONS.scale) params.set('scale', options.scale);
	if (options.type) params.set('type', options.type);
	return params;
}
