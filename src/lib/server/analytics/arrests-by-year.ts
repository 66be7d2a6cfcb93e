import type { Chart } from '#lib/charts/chart.ts';
import { m } from '#lib/paraglide/messages.js';
import { type ChartAsked, sharedParts } from './chart-parts.ts';
import { figuresByYear } from './figures-by-year.ts';
import { tellNumber } from './tell.ts';

/** Sum of the arrests that operations state, by the year in which they were announced. */
export function arrestsByYear(asked: ChartAsked): Chart {
	const { answers } = asked;
	const figures = figuresByYear(asked, {
		selected: answers.selected.tallyArrests ?? {},
		all: answers.all.tallyArrests ?? {},
		parts: [{ part: '', label: m.chart_unit_arrests() }],
		tellTop: (value) => m.chart_n_arrests({ n: value, count: tellNumber(value) }),
		leaders: answers.leaders.arrests,
		figureOf: ({ arrests }) => arrests
	});
	return {
		...sharedParts('arrests-by-year', asked),
		title: m.chart_arrests(),
		subtitle: m.chart_sum_how(),
		unit: m.chart_unit_arrests(),
		...figures
	};
}
