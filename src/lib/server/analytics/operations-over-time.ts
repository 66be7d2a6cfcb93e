import { CRIME_GROUP_LABELS, CRIME_GROUPS, type CrimeGroup } from '#domain/crime-type.ts';
import { readCrimes } from '#domain/tally.ts';
import type { Bar, BarPlot, Chart, Column, Grain, RawRow, Segment, TableRow } from '#lib/charts/chart.ts';
import { formatList } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { stepsOf } from '#lib/charts/bar-signs.ts';
import type { Answers } from './answers.ts';
import { keyOf } from './mark-key.ts';
import { type ChartAsked, sharedParts, tellOperations } from './chart-parts.ts';
import { eventsFor } from './explaining-events.ts';
import { sharingFirst } from './sharing-first.ts';
import { shortBucket, tellBucket, tellNumber } from './tell.ts';
import {
	countBuckets,
	countTime,
	daysOf,
	selectsYear,
	tellUnfinished,
	timelineOf,
	totalOf,
	unfinishedOf
} from './timeline.ts';

/** Most groups in one stack; the eye tells no more apart. */
const MOST_IN_STACK = 5;

const TITLES: Record<Grain, () => string> = {
	year: m.chart_ops,
	quarter: m.chart_ops_quarter,
	month: m.chart_ops_month
};

/** Operations announced in each year, quarter or month; each once. */
export function operationsOverTime(asked: ChartAsked): Chart {
	const { answers, options, query } = asked;
	const timeline = timelineOf(answers, query, options.by);
	const selected = countTime(answers.selected.tallyTime, options.by);
	const all = countTime(answers.all.tallyTime, options.by);
	const stacks = options.stack === 'crime' ? stacksOf(answers, options.by) : [];
	const raw: RawRow[] = [];
	const rows: TableRow[] = [];
	const bars: Bar[] = timeline.buckets.map((bucket) => {
		const [count, whole] = [selected.get(bucket.key) ?? 0, all.get(bucket.key) ?? 0];
		const unfinished = tellUnfinished(bucket, timeline);
		const label = tellBucket(bucket.key);
		const selects = selectsYear(bucket);
		raw.push({
			bucket: bucket.key,
			...daysOf(bucket, timeline),
			unfinished: unfinishedOf(bucket, timeline) !== undefined,
			operations: count,
			all_operations: whole,
			...Object.fromEntries(stacks.map(({ role, counts }) => [`of_${role}`, counts.get(bucket.key) ?? 0]))
		});
		const head = unfinished ? m.chart_sofar({ year: label, date: unfinished }) : label;
		rows.push({
			cells: [
				unfinished ? m.chart_key_unfinished({ year: label }) : label,
				count || null,
				...(answers.isSelection ? [whole || null] : [])
			],
			selects
		});
		const segments: Segment[] = stacks.length
			? stacks.map(({ role, counts }) => ({ role, value: counts.get(bucket.key) ?? 0 }))
			: [{ role: answers.isSelection ? 'selected' : 'only', value: count }];
		if (answers.isSelection && !stacks.length) segments.push({ role: 'rest', value: whole - count });
		return {
			label,
			short: shortBucket(bucket.key),
			segments,
			bound: 'exact',
			spread: 0,
			...(whole === 0 ? { empty: true as const } : {}),
			...(answers.isSelection && !stacks.length && count > 0
				? { inner: { height: count, bound: 'exact' as const, spread: 0 } }
				: {}),
			told: [
				m.chart_says({ what: head, figure: whole > 0 ? tellOperations(count) : m.chart_no_operation() }),
				...(answers.isSelection ? [m.chart_of_all({ n: tellNumber(whole) })] : [])
			],
			...(unfinished ? { unfinished } : {}),
			selects
		};
	});
	const columns: Column[] = [
		{
			label: { year: m.chart_col_year, quarter: m.chart_col_quarter, month: m.chart_col_month }[options.by](),
			kind: 'head'
		},
		{ label: answers.isSelection ? m.chart_col_selected() : m.chart_col_operations(), kind: 'number' },
		...(answers.isSelection ? [{ label: m.chart_col_all(), kind: 'number' as const }] : [])
	];
	const plot: BarPlot = {
		kind: 'bars',
		bars,
		top: tellOperations(stepsOf({ bars }).at(-1) ?? 1),
		key: keyOf(
			bars,
			stacks.map(({ role, label }) => ({ role, label, ...selectsGroup(role) })),
			answers.isSelection && !stacks.length
		),
		annotations: eventsFor(timeline)
	};
	return {
		...sharedParts('operations-over-time', asked),
		title: TITLES[options.by](),
		subtitle: m.chart_ops_how(),
		finding: findingOf(bars, selected, totalOf(answers.selected.tallyTime)),
		unit: m.chart_unit_operations(),
		columns,
		rows: rows.toReversed(),
		raw,
		plot
	};
}

function findingOf(bars: Bar[], counts: ReadonlyMap<string, number>, total: number): string {
	if (total === 0) return m.chart_none_selected();
	const values = [...counts.values()];
	const highest = Math.max(...values);
	const peaks = sharingFirst([...counts], ([, count]) => count)
		.map(([key]) => key)
		.toSorted();
	const undated = total - values.reduce((sum, count) => sum + count, 0);
	const last = bars.at(-1);
	return [
		peaks.length === 0
			? `${tellOperations(total)}.`
			: m.chart_find_peak({
					total: tellOperations(total),
					peak: formatList(peaks.map(tellBucket), getLocale()),
					n: tellNumber(highest)
				}),
		last?.unfinished && last.told[0] ? `${last.told[0]}.` : '',
		undated > 0 ? m.chart_undated({ n: tellNumber(undated) }) : ''
	]
		.filter(Boolean)
		.join(' ');
}

interface Stack {
	role: string;
	label: string;
	counts: ReadonlyMap<string, number>;
}

/** Parts that add up: operations with one crime group by that group, those with several, and the rarer groups. */
function stacksOf(answers: Answers, grain: Grain): Stack[] {
	const crimes = readCrimes(answers.selected.tallyCrimes ?? {});
	const sizeOf = (group: CrimeGroup) =>
		[...(crimes.get(`only ${group}`)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
	const largest = CRIME_GROUPS.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_IN_STACK);
	const moments = (names: string[]) => {
		const counts = new Map<string, number>();
		for (const name of names)
			for (const [moment, count] of crimes.get(`only ${name}`) ?? [])
				counts.set(moment, (counts.get(moment) ?? 0) + count);
		return countBuckets(counts, grain);
	};
	return [
		...CRIME_GROUPS.filter((group) => largest.includes(group) && sizeOf(group) > 0).map((group) => ({
			role: group,
			label: CRIME_GROUP_LABELS[group][getLocale()],
			counts: moments([group])
		})),
		{ role: 'several', label: m.chart_several_crimes(), counts: moments(['several']) },
		{
			role: 'rest',
			label: m.chart_other_crimes(),
			counts: moments(CRIME_GROUPS.filter((group) => !largest.includes(group)))
		}
	];
}

function selectsGroup(role: string) {
	return (CRIME_GROUPS as readonly string[]).includes(role)
		? { selects: { key: 'crime' as const, value: role } }
		: {};
}
