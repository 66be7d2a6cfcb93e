import type { Reach } from '#domain/tally.ts';
import { readReach } from '#domain/tally.ts';
import type { Chart, Dot, DotName, RawRow, TableRow } from '#lib/charts/chart.ts';
import { axisYears } from '#lib/charts/axis-years.ts';
import { topOf } from '#lib/charts/steps.ts';
import { qualifierOf } from '#lib/figure-words.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Edition } from './answers.ts';
import { type ChartAsked, sharedParts, tellOperations } from './chart-parts.ts';
import { dotKeyOf } from './mark-key.ts';
import { tellBucket, tellNumber, tellShortly } from './tell.ts';
import { countTime, selectsYear, timelineOf } from './timeline.ts';

/** How many countries took part in each operation that says so. */
export function reach(asked: ChartAsked): Chart {
	const { answers, query } = asked;
	const timeline = timelineOf(answers, query, 'year');
	const mine = readReach(answers.selected.tallyReach ?? {});
	const all = readReach(answers.all.tallyReach ?? {});
	const counts = countTime(answers.selected.tallyTime, 'year');
	const raw: RawRow[] = [];
	const rows: TableRow[] = timeline.buckets.map((bucket) => {
		const inYear = mine.filter(({ year }) => String(year) === bucket.key);
		const stated = inYear.reduce((sum, { operations }) => sum + operations, 0);
		const operations = counts.get(bucket.key) ?? 0;
		const [median, highest] = [
			medianOf(inYear),
			inYear.length ? Math.max(...inYear.map(({ value }) => value)) : null
		];
		raw.push({ year: Number(bucket.key), operations, stated, median, highest });
		return {
			cells: [
				tellBucket(bucket.key),
				operations ? m.chart_x_of_y({ x: tellNumber(stated), y: tellNumber(operations) }) : null,
				median,
				highest
			],
			selects: selectsYear(bucket)
		};
	});
	const stated = mine.reduce((sum, { operations }) => sum + operations, 0);
	const median = medianOf(mine);
	const highest = Math.max(0, ...mine.map(({ value }) => value));
	const widest = mine.filter(({ value }) => value === highest);
	const dots = [
		...(answers.isSelection ? all.map(toRestDot) : []),
		...mine.map((point) => ({
			...toDot(point),
			...(widest.length === 1 && point === widest[0] ? { name: nameOf(point, answers.leaders.reach[0]) } : {})
		}))
	];
	const top = topOf(dots);
	const buckets = timeline.buckets.map(({ from }) => from.getUTCFullYear());
	const span = { from: Math.min(...buckets), to: Math.max(...buckets) + 1 };
	return {
		...sharedParts('reach', asked),
		title: m.chart_reach(),
		subtitle: m.chart_reach_how(),
		finding:
			median === null
				? m.chart_nodata()
				: stated === 1
					? m.chart_find_reach_one({
							stated: tellOperations(stated),
							countries: m.chart_n_countries({ n: highest, count: tellNumber(highest) })
						})
					: m.chart_find_reach({
							stated: tellOperations(stated),
							median: tellNumber(median),
							highest: tellNumber(highest)
						}),
		unit: m.chart_unit_countries(),
		columns: [
			{ label: m.chart_col_year(), kind: 'head' },
			{ label: m.chart_col_stated(), kind: 'number' },
			{ label: m.chart_col_median(), kind: 'number' },
			{ label: m.chart_col_highest(), kind: 'number' }
		],
		rows: rows.toReversed(),
		raw,
		plot: {
			kind: 'dots',
			key: dotKeyOf([{ dots, silent: [] }]),
			...span,
			years: axisYears(span),
			lanes: [
				{
					label: '',
					how: '',
					top: m.chart_n_countries({ n: top, count: tellNumber(top) }),
					joined: false,
					silent: [],
					dots
				}
			]
		}
	};
}

/** What is not selected stands behind, without words or a link of its own. */
function toRestDot({ year, value, bound, operations }: Reach): Dot {
	return { x: year + 0.5, y: value, weight: operations, bound, selected: false, told: [] };
}

function toDot({ year, value, bound, operations }: Reach): Dot {
	return {
		x: year + 0.5,
		y: value,
		weight: operations,
		bound,
		selected: true,
		told: [m.chart_reach_dot({ year: String(year), n: tellNumber(value) }), tellOperations(operations)],
		selects: { key: 'year', value: String(year) }
	};
}

/** The widest reach, and whose it was where one operation alone has it. */
function nameOf({ value, bound, operations }: Reach, leader: Edition | undefined): DotName {
	const name = operations === 1 && leader?.countriesCount?.value === value ? leader.operationName : undefined;
	return {
		qualifier: qualifierOf(bound),
		amount: tellNumber(value),
		side: 'above',
		...(name ? { whose: tellShortly(name) } : {})
	};
}

/** The middle number of countries; of an even count, the lower of the two in the middle. */
function medianOf(points: readonly Reach[]): number | null {
	const sorted = points.toSorted((a, b) => a.value - b.value);
	const total = sorted.reduce((sum, { operations }) => sum + operations, 0);
	let seen = 0;
	for (const { value, operations } of sorted) {
		seen += operations;
		if (seen * 2 >= total) return value;
	}
	return null;
}
