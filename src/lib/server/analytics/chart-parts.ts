import type { FigureRule } from '#domain/figure-rule.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Chart, ChartId } from '#lib/charts/chart.ts';
import { type ChartQuery, stringifyChartQuery } from '#lib/charts/chart-query.ts';
import type { Answers } from './answers.ts';
import { tellSelection } from './scope.ts';
import { tellDate, tellNumber } from './tell.ts';
import { totalOf } from './timeline.ts';

/** What every builder gets. */
export interface ChartAsked extends ChartQuery {
	answers: Answers;
}

type Shared = Pick<Chart, 'id' | 'source' | 'asOf' | 'options' | 'query' | 'selection' | 'records'>;

/** Charts of figures between which a rule chooses. */
const CHOOSING: readonly ChartId[] = ['arrests-by-year', 'seizures-by-year'];
const RULES: Record<FigureRule, () => string> = {
	stated: () => '',
	lowest: () => m.chart_says({ what: m.chart_rule(), figure: m.chart_rule_lowest() }),
	latest: () => m.chart_says({ what: m.chart_rule(), figure: m.chart_rule_latest() })
};

/** What all charts of operations say alike. */
export function sharedParts(id: ChartId, { query, options, answers }: ChartAsked): Shared {
	const all = totalOf(answers.all.tallyTime);
	return {
		id,
		asOf: answers.newest ?? null,
		options,
		query: stringifyChartQuery({ query, options }).toString(),
		selection: [tellSelection(query), CHOOSING.includes(id) ? RULES[options.rule]() : '']
			.filter(Boolean)
			.join(' · '),
		records: { selected: totalOf(answers.selected.tallyTime), all },
		source: answers.newest
			? m.chart_source_operations({ n: tellNumber(all), date: tellDate(answers.newest) })
			: m.chart_source_none()
	};
}

/** "12 of 16 operations give a number." */
export function tellStated(stated: number, operations: number): string {
	return m.chart_stated({ stated: tellNumber(stated), operations: tellNumber(operations) });
}

export function tellOperations(count: number): string {
	return m.chart_n_operations({ n: count, count: tellNumber(count) });
}
