import { FIGURE_RULES } from '#domain/figure-rule.ts';
import { COUNTED_NOTICE_TYPES } from '#domain/notice-type.ts';
import { parseQuery, type QueryProblem } from '#domain/parse-query.ts';
import type { ChartQuery } from '#lib/charts/chart-query.ts';
import { DEFAULT_OPTIONS, GRAINS } from '#lib/charts/chart.ts';

const UNIT = /^(?:[A-Z]{3}|of [a-z0-9A-Z]{1,20})$/;

/** Reads an address: the search page's parameters, and `by`, `rule`, `unit`, `drugs`, `level`, `stack`, `scale`, `type` of the charts. */
export function parseChartQuery(params: URLSearchParams): ChartQuery & { problems: QueryProblem[] } {
	const { query, problems: queryProblems } = parseQuery(params);
	const problems: QueryProblem[] = [...queryProblems];
	const options = { ...DEFAULT_OPTIONS };
	function choose<Value extends string>(
		key: string,
		accepts: (value: string) => value is Value
	): Value | undefined {
		const value = params.get(key);
		if (value === null || value === '') return undefined;
		if (accepts(value)) return value;
		problems.push({ key, value: value.slice(0, 80), reason: 'unknown-value' });
		return undefined;
	}
	const among =
		<Value extends string>(values: readonly Value[]) =>
		(value: string): value is Value =>
			(values as readonly string[]).includes(value);
	options.by = choose('by', among(GRAINS)) ?? options.by;
	options.rule = choose('rule', among(FIGURE_RULES)) ?? options.rule;
	options.unit = choose('unit', (value): value is string => UNIT.test(value)) ?? options.unit;
	options.drugs = choose('drugs', among(['with', 'without'])) !== 'without';
	options.level = choose('level', among(['group', 'type'])) ?? options.level;
	options.stack = choose('stack', among(['none', 'crime'])) ?? options.stack;
	options.scale = choose('scale', among(['own', 'common'])) ?? options.scale;
	options.type = choose('type', among(COUNTED_NOTICE_TYPES)) ?? options.type;
	return { query, options, problems };
}
