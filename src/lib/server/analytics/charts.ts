import type { Operation } from '#domain/operation.ts';
import { emptyQuery, stringifyQuery } from '#domain/query.ts';
import { addressOf } from '#lib/charts/select.ts';
import { CHART_IDS, type Chart, type ChartId, type ShownChart } from '#lib/charts/chart.ts';
import type { ChartQuery } from '#lib/charts/chart-query.ts';
import { type Answers, askForCharts, COUNTS_IN_FILE } from './answers.ts';
import { arrestsByYear } from './arrests-by-year.ts';
import type { ChartAsked } from './chart-parts.ts';
import { countries } from './countries.ts';
import { coverage } from './coverage.ts';
import { crimeByYear } from './crime-by-year.ts';
import { noticeCounts, noticeTypesIn } from './notice-counts.ts';
import { operationsOverTime } from './operations-over-time.ts';
import { reach } from './reach.ts';
import { seizuresByYear, unitsIn } from './seizures-by-year.ts';
import { series } from './series.ts';

const BUILDERS: Record<ChartId, (asked: ChartAsked) => Chart> = {
	'operations-over-time': operationsOverTime,
	'arrests-by-year': arrestsByYear,
	'seizures-by-year': seizuresByYear,
	'notice-counts': noticeCounts,
	'crime-by-year': crimeByYear,
	countries,
	series,
	reach,
	coverage
};

/** Charts of one selection for files, in the request's language, from one round trip to the search server. */
export async function chartsOf<Id extends ChartId>(
	selection: ChartQuery,
	ids: readonly Id[]
): Promise<Record<Id, Chart>> {
	return build(selection, ids, await askForCharts(selection.query, ids, { counts: COUNTS_IN_FILE }));
}

/** Charts for a page: what is only in their files stays on the server. */
export async function shownChartsOf<Id extends ChartId>(
	selection: ChartQuery,
	ids: readonly Id[]
): Promise<Record<Id, ShownChart>> {
	return toShown(build(selection, ids, await askForCharts(selection.query, ids)), selection);
}

function toShown<Id extends ChartId>(
	charts: Record<Id, Chart>,
	selection: ChartQuery
): Record<Id, ShownChart> {
	return Object.fromEntries(
		Object.entries<Chart>(charts).map(([id, { raw: _, ...shown }]) => [
			id,
			{ ...shown, ...(shown.rows.length === 0 ? { wider: widerThan(shown, selection) } : {}) }
		])
	) as Record<Id, ShownChart>;
}

/** The nearest selection with something to draw: notices know types, countries and years only. */
function widerThan({ id, options }: Omit<Chart, 'raw'>, { query }: ChartQuery): string {
	const { year, country, notice } = query;
	const kept = id === 'notice-counts' ? { year, country, notice } : {};
	const nearest = { ...emptyQuery(), ...kept };
	const isSame = stringifyQuery(nearest).toString() === stringifyQuery({ ...query, kind: [] }).toString();
	return `${addressOf('trends', isSame ? emptyQuery() : nearest, options)}#${id}`;
}

/** Operations listed under the charts; the search lists the rest. */
const MOST_RECORDS = 15;

/** Every chart of a selection, the newest operations behind them and the units their seizures come in. */
export async function trendsOf(selection: ChartQuery): Promise<{
	charts: Record<ChartId, ShownChart>;
	records: Operation[];
	units: ReturnType<typeof unitsIn>;
	noticeTypes: ReturnType<typeof noticeTypesIn>;
	/** Operations of the selection that state no arrests. */
	silent: number;
	/** First and last year on record. */
	years: { first: number; last: number };
}> {
	const answers = await askForCharts(selection.query, CHART_IDS, { records: MOST_RECORDS });
	const charts = build(selection, CHART_IDS, answers);
	const years = charts['arrests-by-year'].raw.map(({ year }) => Number(year));
	const thisYear = new Date().getUTCFullYear();
	return {
		charts: toShown(charts, selection),
		records: answers.records,
		units: unitsIn(answers),
		noticeTypes: noticeTypesIn({ ...selection, answers }),
		silent: silentIn(charts['arrests-by-year']),
		years: { first: years[0] ?? thisYear, last: years.at(-1) ?? thisYear }
	};
}

function silentIn({ raw }: Chart): number {
	return raw.reduce((sum, { silent }) => sum + Number(silent), 0);
}

function build<Id extends ChartId>(
	selection: ChartQuery,
	ids: readonly Id[],
	answers: Answers
): Record<Id, Chart> {
	return Object.fromEntries(ids.map((id) => [id, BUILDERS[id]({ ...selection, answers })])) as Record<
		Id,
		Chart
	>;
}
