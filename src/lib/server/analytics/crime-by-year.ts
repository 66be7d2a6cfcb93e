import {
	CRIME_GROUP_LABELS,
	CRIME_GROUPS,
	CRIME_TYPE_LABELS,
	CRIME_TYPES,
	type CrimeGroup,
	type CrimeType
} from '#domain/crime-type.ts';
import { readCrimes } from '#domain/tally.ts';
import { isExclusion, type SearchQuery } from '#domain/query.ts';
import type { Chart, ChartOptions, HeatPlot } from '#lib/charts/chart.ts';
import { formatList } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { type ChartAsked, sharedParts, tellOperations } from './chart-parts.ts';
import { countStep, stepsInUse } from './heat-step.ts';
import { sharingFirst } from './sharing-first.ts';
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
		return { id, label, shown, strict, total: sum(shown) };
	});
	const ranked = crimes.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total);
	const highest = Math.max(1, ...ranked.flatMap(({ shown }) => [...shown.values()]));
	const plot: HeatPlot = {
		kind: 'heat',
		ramp: {
			from: highest > 1 ? tellNumber(1) : '',
			to: tellOperations(highest),
			none: m.chart_none_on_file(),
			steps: stepsInUse(highest)
		},
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
				return { value, step: countStep(value, highest) };
			})
		}))
	};
	return {
		...sharedParts('crime-by-year', asked),
		title: m.chart_crimes(),
		subtitle:
			query.crime.length > 0 ? `${m.chart_crimes_how()} ${m.chart_crimes_any()}` : m.chart_crimes_how(),
		finding: findingOf(ranked, query, selected),
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

function crimeLabel(id: string): string {
	const labels = CRIME_GROUP_LABELS[id as CrimeGroup] ?? CRIME_TYPE_LABELS[id as CrimeType];
	return labels?.[getLocale()] ?? id;
}

function crimesOf({ level }: ChartOptions): { id: CrimeGroup | CrimeType; label: string }[] {
	return level === 'group'
		? CRIME_GROUPS.map((id) => ({ id, label: CRIME_GROUP_LABELS[id][getLocale()] }))
		: CRIME_TYPES.map((id) => ({ id, label: CRIME_TYPE_LABELS[id][getLocale()] }));
}

/** The crimes chosen, each with its operations of the selection; then what leads, counted without that choice. */
function findingOf(
	ranked: readonly { label: string; total: number }[],
	query: SearchQuery,
	selected: ReturnType<typeof readCrimes>
): string {
	const first = sharingFirst(ranked, ({ total }) => total);
	if (ranked.length === 0) return m.chart_none_selected();
	const chosen = query.crime
		.filter((id) => !isExclusion(id))
		.map((id) => {
			const counts = countBuckets(selected.get(id) ?? new Map(), 'year');
			return `${m.chart_says({ what: crimeLabel(id), figure: tellOperations(sum(counts)) })}.`;
		});
	const what = formatList(
		first.map(({ label }) => label),
		getLocale()
	);
	const n = tellOperations(first[0]?.total ?? 0);
	const leads =
		query.crime.length > 0 ? m.chart_find_first_any({ what, n }) : m.chart_find_first({ what, n });
	return (
		[...chosen, ...(first.length > 0 ? [leads] : [])].join(' ') ||
		m.chart_find_even({ n: tellNumber(ranked.length) })
	);
}

function sum(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((total, count) => total + count, 0);
}
