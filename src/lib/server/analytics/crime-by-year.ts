import {
	CRIME_GROUP_LABELS,
	CRIME_GROUPS,
	CRIME_TYPE_LABELS,
	CRIME_TYPES,
	type CrimeGroup,
	type CrimeType
} from '#domain/crime-type.ts';
import { readCrimes } from '#domain/tally.ts';
import type { Chart, ChartOptions, HeatPlot } from '#lib/charts/chart.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { type ChartAsked, sharedParts, tellOperations } from './chart-parts.ts';
import { stepOf } from './heat-step.ts';
import { tellBucket, tellNumber } from './tell.ts';
import { countBuckets, selectsYear, tellUnfinished, timelineOf } from './timeline.ts';

/** Operations by kind of crime and year. An operation counts in each of its kinds, so rows are never added. */
export function crimeByYear(asked: ChartAsked): Chart {
	const { answers, query, options } = asked;
	const timeline = timelineOf(answers, query, 'year');
	const selected = readCrimes(answers.selected.tallyCrimes ?? {});
	const anyCrime = readCrimes(answers.anyCrime.tallyCrimes ?? {});
	const crimes = crimesOf(options).map(({ id, label }) => {
		const shown = countBuckets(anyCrime.get(id) ?? new Map(), 'year');
		const strict = countBuckets(selected.get(id) ?? new Map(), 'year');
		return { id, label, shown, strict, total: sum(shown), strictTotal: sum(strict) };
	});
	const ranked = crimes.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total);
	const highest = Math.max(1, ...ranked.flatMap(({ shown }) => [...shown.values()]));
	const plot: HeatPlot = {
		kind: 'heat',
		ramp: { from: tellNumber(1), to: tellOperations(highest), none: m.chart_none_on_file() },
		columns: timeline.buckets.map((bucket) => ({
			label: tellBucket(bucket.key),
			unfinished: tellUnfinished(bucket, timeline) !== undefined,
			selects: selectsYear(bucket)
		})),
		rows: ranked.map(({ id, label, shown, total }) => ({
			label,
			role: id,
			total,
			selects: { key: 'crime', value: id },
			cells: timeline.buckets.map((bucket) => {
				const value = shown.get(bucket.key) ?? null;
				return { value, step: stepOf(value, highest) };
			})
		}))
	};
	const first = ranked[0];
	return {
		...sharedParts('crime-by-year', asked),
		title: m.chart_crimes(),
		subtitle: m.chart_crimes_how(),
		finding: first
			? [
					...crimes
						.filter(({ id }) => query.crime.includes(id))
						.map(({ label, total }) => `${m.chart_says({ what: label, figure: tellOperations(total) })}.`),
					m.chart_find_first({ what: first.label, n: tellOperations(first.total) })
				].join(' ')
			: m.chart_none_selected(),
		unit: m.chart_unit_operations(),
		columns: [
			{ label: m.chart_col_crime(), kind: 'head' },
			...timeline.buckets.map((bucket) => ({ label: tellBucket(bucket.key), kind: 'number' as const })),
			{ label: m.chart_col_all_years(), kind: 'number' }
		],
		rows: ranked.map(({ id, label, shown, total }) => ({
			cells: [label, ...timeline.buckets.map((bucket) => shown.get(bucket.key) ?? null), total],
			selects: { key: 'crime', value: id }
		})),
		raw: crimes.flatMap(({ id, shown, strict }) =>
			timeline.buckets
				.filter((bucket) => shown.has(bucket.key))
				.map((bucket) => ({
					crime: id,
					year: Number(bucket.key),
					operations: strict.get(bucket.key) ?? 0,
					operations_without_crime_filter: shown.get(bucket.key) ?? 0
				}))
		),
		plot
	};
}

function crimesOf({ level }: ChartOptions): { id: CrimeGroup | CrimeType; label: string }[] {
	return level === 'group'
		? CRIME_GROUPS.map((id) => ({ id, label: CRIME_GROUP_LABELS[id][getLocale()] }))
		: CRIME_TYPES.map((id) => ({ id, label: CRIME_TYPE_LABELS[id][getLocale()] }));
}

function sum(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((total, count) => total + count, 0);
}
