import { type Distribution, readReach, readTallies } from '#domain/tally.ts';
import type { Bucket } from '#lib/charts/buckets.ts';
import type { Chart, HeatPlot, RawRow, TableRow } from '#lib/charts/chart.ts';
import { m } from '#lib/paraglide/messages.js';
import { type ChartAsked, sharedParts, tellOperations } from './chart-parts.ts';
import { shareStep } from './heat-step.ts';
import { tellBucket, tellShare, toSentence } from './tell.ts';
import { countTime, selectsYear, tellUnfinished, timelineOf, totalOf } from './timeline.ts';

/** How many operations of each year state each figure: how much ground the other charts stand on. */
export function coverage(asked: ChartAsked): Chart {
	const { answers, query } = asked;
	const { selected } = answers;
	const timeline = timelineOf(answers, query, 'year');
	const labelOf = (bucket: Bucket) => {
		const label = tellBucket(bucket.key);
		return tellUnfinished(bucket, timeline) ? m.chart_key_unfinished({ year: label }) : label;
	};
	const operations = countTime(selected.tallyTime, 'year');
	const measures = [
		{ key: 'arrests', label: toSentence(m.chart_unit_arrests()), stated: statedIn(selected.tallyArrests) },
		{ key: 'seizures_usd', label: toSentence(m.chart_unit_usd()), stated: statedIn(selected.tallyMoney) },
		{ key: 'rescued', label: toSentence(m.chart_unit_rescued()), stated: statedIn(selected.tallyRescued) },
		{ key: 'countries', label: toSentence(m.chart_reach()), stated: reachIn(selected.tallyReach) }
	];
	const raw: RawRow[] = [];
	const rows: TableRow[] = timeline.buckets.map((bucket) => {
		const count = operations.get(bucket.key) ?? 0;
		const stated = measures.map((measure) => measure.stated.get(bucket.key) ?? 0);
		raw.push({
			year: Number(bucket.key),
			operations: count,
			...Object.fromEntries(measures.map(({ key }, index) => [key, stated[index] ?? 0]))
		});
		return {
			cells: [labelOf(bucket), count || null, ...stated.map((value) => (count ? value : null))],
			selects: selectsYear(bucket)
		};
	});
	const total = totalOf(selected.tallyTime);
	const plot: HeatPlot = {
		kind: 'heat',
		ramp: {
			from: tellShare(0),
			to: m.chart_share_of_year({ share: tellShare(1) }),
			none: m.chart_states_none(),
			steps: [1, 2, 3, 4, 5, 6, 7]
		},
		columns: timeline.buckets.map((bucket) => ({
			label: tellBucket(bucket.key),
			unfinished: tellUnfinished(bucket, timeline) !== undefined,
			selects: selectsYear(bucket)
		})),
		rows: [
			{
				label: m.chart_col_operations(),
				role: 'operations',
				total,
				cells: timeline.buckets.map(({ key }) => ({ value: operations.get(key) ?? null, step: 0 }))
			},
			...measures.map(({ key, label, stated }) => ({
				label,
				role: key,
				total: sum(stated),
				cells: timeline.buckets.map((bucket) => {
					const of = operations.get(bucket.key) ?? 0;
					const value = stated.get(bucket.key) ?? 0;
					return of ? { value, of, step: shareStep(value, of) } : { value: null, step: 0 };
				})
			}))
		]
	};
	return {
		...sharedParts('coverage', asked),
		title: m.chart_coverage(),
		subtitle: m.chart_coverage_how(),
		finding: total
			? m.chart_find_coverage({
					operations: tellOperations(total),
					list: measures
						.map(({ label, stated }) => m.chart_says({ what: label, figure: tellShare(sum(stated) / total) }))
						.join(' · ')
				})
			: m.chart_none_selected(),
		unit: m.chart_unit_operations(),
		columns: [
			{ label: m.chart_col_year(), kind: 'head' },
			{ label: m.chart_col_operations(), kind: 'number' },
			...measures.map(({ label }) => ({ label, kind: 'number' as const }))
		],
		rows: total ? rows.toReversed() : [],
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
