import { type Distribution, readReach, readTallies } from '#domain/tally.ts';
import type { BarPlot, Chart, RawRow, TableRow } from '#lib/charts/chart.ts';
import { stepsOf } from '#lib/charts/bar-signs.ts';
import { m } from '#lib/paraglide/messages.js';
import { keyOf } from './mark-key.ts';
import { type ChartAsked, sharedParts, tellOperations } from './chart-parts.ts';
import { shortBucket, tellBucket, tellNumber } from './tell.ts';
import { countTime, selectsYear, tellUnfinished, timelineOf, totalOf } from './timeline.ts';

/** How many operations of each year state each figure: how much ground the other charts stand on. */
export function coverage(asked: ChartAsked): Chart {
	const { answers, query } = asked;
	const { selected } = answers;
	const timeline = timelineOf(answers, query, 'year');
	const operations = countTime(selected.tallyTime, 'year');
	const measures = [
		{ key: 'arrests', label: m.chart_unit_arrests(), stated: statedIn(selected.tallyArrests) },
		{ key: 'seizures_usd', label: m.chart_unit_usd(), stated: statedIn(selected.tallyMoney) },
		{ key: 'rescued', label: m.chart_unit_rescued(), stated: statedIn(selected.tallyRescued) },
		{ key: 'countries', label: m.chart_unit_countries(), stated: reachIn(selected.tallyReach) }
	];
	const raw: RawRow[] = [];
	const rows: TableRow[] = [];
	const bars = timeline.buckets.map((bucket) => {
		const count = operations.get(bucket.key) ?? 0;
		const stated = measures.map((measure) => measure.stated.get(bucket.key) ?? 0);
		const label = tellBucket(bucket.key);
		const unfinished = tellUnfinished(bucket, timeline);
		raw.push({
			year: Number(bucket.key),
			operations: count,
			...Object.fromEntries(measures.map(({ key }, index) => [key, stated[index] ?? 0]))
		});
		rows.push({
			cells: [label, count || null, ...stated.map((value) => (count ? value : null))],
			selects: selectsYear(bucket)
		});
		return {
			label,
			short: shortBucket(bucket.key),
			segments: [
				{ role: 'only', value: stated[0] ?? 0 },
				{ role: 'rest', value: count - (stated[0] ?? 0) }
			],
			bound: 'exact' as const,
			spread: 0,
			...(count === 0 ? { empty: true as const } : {}),
			told: [
				m.chart_says({ what: label, figure: tellOperations(count) }),
				...measures.map((measure, index) =>
					m.chart_says({ what: measure.label, figure: tellNumber(stated[index] ?? 0) })
				)
			],
			...(unfinished ? { unfinished } : {}),
			selects: selectsYear(bucket)
		};
	});
	const total = totalOf(selected.tallyTime);
	const plot: BarPlot = {
		kind: 'bars',
		bars,
		top: tellOperations(stepsOf({ bars }).at(-1) ?? 1),
		key: keyOf(
			bars,
			[
				{ role: 'only', label: m.chart_states_arrests() },
				{ role: 'rest', label: m.chart_states_none() }
			],
			false
		),
		annotations: []
	};
	return {
		...sharedParts('coverage', asked),
		title: m.chart_coverage(),
		subtitle: m.chart_coverage_how(),
		finding: total
			? `${tellOperations(total)} · ${measures.map(({ label, stated }) => m.chart_says({ what: label, figure: tellNumber(sum(stated)) })).join(' · ')}.`
			: m.chart_none_selected(),
		unit: m.chart_unit_operations(),
		columns: [
			{ label: m.chart_col_year(), kind: 'head' },
			{ label: m.chart_col_operations(), kind: 'number' },
			...measures.map(({ label }) => ({ label, kind: 'number' as const }))
		],
		rows: rows.toReversed(),
		raw,
		plot
	};
}

function statedIn(distribution: Distribution | undefined): Map<string, number> {
	return new Map(
		[...readTallies(distribution ?? {})].map(([year, parts]) => [
			String(year),
			[...parts.values()].reduce((total, { stated }) => total + stated, 0)
		])
	);
}

function reachIn(distribution: Distribution | undefined): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { year, operations } of readReach(distribution ?? {}))
		counts.set(String(year), (counts.get(String(year)) ?? 0) + operations);
	return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((total, count) => total + count, 0);
}
