import { boundOfSum, BOUNDS, type Sum } from '#domain/bound.ts';
import {
	addTallies,
	type Distribution,
	readTallies,
	sumOfTally,
	type Tally,
	type TallyTable
} from '#domain/tally.ts';
import type { Annotation, Bar, BarPlot, Column, RawRow, TableRow } from '#lib/charts/chart.ts';
import { m } from '#lib/paraglide/messages.js';
import { stepsOf } from '#lib/charts/bar-signs.ts';
import type { Edition, Named } from './answers.ts';
import { keyOf } from './mark-key.ts';
import { type ChartAsked, tellOperations, tellStated } from './chart-parts.ts';
import { tellExtent } from './tell-extent.ts';
import { shortBucket, tellBucket, tellFigure, tellNumber, tellShortly, toSentence } from './tell.ts';
import {
	countTime,
	daysOf,
	selectsYear,
	tellUnfinished,
	timelineOf,
	totalOf,
	unfinishedOf
} from './timeline.ts';

/** A measure that operations state and that can be added up. */
export interface SummedMeasure {
	/** The facet distribution with its digits, of the selection and of all. */
	selected: Distribution;
	all: Distribution;
	/** Parts that are added, in stacking order; `''` for a measure without parts. */
	parts: { part: string; label: string }[];
	/** A value with its unit, as the top of the axis has it: "30,000 arrests". */
	tellTop: (value: number) => string;
	currency?: string | undefined;
	/** Operations with the largest figures first, and the figure's field. */
	leaders: Edition[];
	figureOf: (operation: Named) => Named['arrests'];
}

export interface FiguresByYear {
	finding: string;
	columns: Column[];
	rows: TableRow[];
	raw: RawRow[];
	plot: BarPlot;
}

interface YearSums {
	operations: number;
	sum: Sum;
	spread: number;
	parts: Map<string, Tally>;
}

/** What the top of a bar stands for: nothing stated is no bound. */
const topBound = ({ sum }: YearSums) => (sum.stated > 0 ? sum.bound : null);

/** A year counts as thin ground when fewer than this share of its operations state the figure. */
const THIN = 0.5;

/** Sums of a measure, year by year, of the selection and beside it of all operations. */
export function figuresByYear(asked: ChartAsked, measure: SummedMeasure): FiguresByYear {
	const { answers, query, options } = asked;
	const timeline = timelineOf(answers, query, 'year');
	const selected = sumYears(
		readTallies(measure.selected, options.rule),
		countTime(answers.selected.tallyTime, 'year'),
		measure
	);
	const all = sumYears(
		readTallies(measure.all, options.rule),
		countTime(answers.all.tallyTime, 'year'),
		measure
	);
	const { isSelection } = answers;
	const raw: RawRow[] = [];
	const rows: TableRow[] = [];
	const bars: Bar[] = timeline.buckets.map((bucket) => {
		const mine = selected(bucket.key);
		const whole = all(bucket.key);
		const unfinished = tellUnfinished(bucket, timeline);
		const label = tellBucket(bucket.key);
		const selects = selectsYear(bucket);
		raw.push({
			year: Number(bucket.key),
			...daysOf(bucket, timeline),
			unfinished: unfinishedOf(bucket, timeline) !== undefined,
			operations: mine.operations,
			stated: mine.sum.stated,
			silent: mine.sum.silent,
			value: mine.sum.stated > 0 ? mine.sum.value : null,
			bound: mine.sum.stated > 0 ? mine.sum.bound : null,
			high: mine.spread > 0 ? mine.sum.value + mine.spread : null,
			...partColumns(measure, mine),
			all_operations: whole.operations,
			all_stated: whole.sum.stated,
			all_value: whole.sum.stated > 0 ? whole.sum.value : null,
			all_bound: whole.sum.stated > 0 ? whole.sum.bound : null
		});
		const head = unfinished ? m.chart_sofar({ year: label, date: unfinished }) : label;
		const cell = ({ sum, operations }: YearSums) =>
			operations === 0 ? null : sum.stated > 0 ? { value: sum.value, bound: sum.bound } : m.q_none();
		rows.push({
			cells: [
				unfinished ? m.chart_key_unfinished({ year: label }) : label,
				mine.operations > 0
					? m.chart_x_of_y({ x: tellNumber(mine.sum.stated), y: tellNumber(mine.operations) })
					: null,
				cell(mine),
				...(isSelection ? [cell(whole)] : [])
			],
			selects
		});
		return {
			label,
			short: shortBucket(bucket.key),
			segments: segmentsOf(measure, mine, whole, isSelection),
			bound: topBound(isSelection ? whole : mine),
			spread: (isSelection ? whole : mine).spread,
			...((isSelection ? whole : mine).operations === 0 ? { empty: true as const } : {}),
			...(isSelection && mine.sum.value > 0
				? { inner: { height: mine.sum.value, bound: topBound(mine), spread: mine.spread } }
				: {}),
			told: tell(head, mine, whole, measure, bucket.key, isSelection),
			...(unfinished ? { unfinished } : {}),
			...(mine.operations > 0 && mine.sum.stated / mine.operations < THIN ? { thin: true } : {}),
			selects
		};
	});
	const total = totalSum(measure, asked);
	const parts = measure.parts.map(({ part, label }) => ({ role: `kind-${part}`, label }));
	return {
		finding: findingOf(bars, raw, total, measure),
		columns: [
			{ label: m.chart_col_year(), kind: 'head' },
			{ label: m.chart_col_stated(), kind: 'number' },
			{
				label: isSelection ? m.chart_col_selected() : m.chart_col_sum(),
				kind: 'number',
				currency: measure.currency
			},
			...(isSelection
				? [{ label: m.chart_col_all(), kind: 'number' as const, currency: measure.currency }]
				: [])
		],
		rows: rows.toReversed(),
		raw,
		plot: {
			kind: 'bars',
			bars,
			top: measure.tellTop(stepsOf({ bars }).at(-1) ?? 1),
			key: keyOf(bars, parts.length > 1 ? parts : [], isSelection),
			annotations: peaks(bars, measure)
		}
	};
}

/** Sums by year: only the measure's own parts count as stated. */
function sumYears(table: TallyTable, operations: ReadonlyMap<string, number>, { parts }: SummedMeasure) {
	return (key: string): YearSums => {
		const year = table.get(Number(key));
		const own = new Map(
			parts.flatMap(({ part }) => {
				const tally = year?.get(part);
				return tally ? [[part, tally] as const] : [];
			})
		);
		const tally = addTallies(own.values());
		const count = operations.get(key) ?? 0;
		return { operations: count, sum: sumOfTally(tally, count), spread: tally.spread, parts: own };
	};
}

function totalSum(measure: SummedMeasure, { answers, options }: ChartAsked): Sum {
	const names = new Set(measure.parts.map(({ part }) => part));
	const tallies = [...readTallies(measure.selected, options.rule).values()].flatMap((parts) =>
		[...parts].filter(([part]) => names.has(part)).map(([, tally]) => tally)
	);
	return sumOfTally(addTallies(tallies), totalOf(answers.selected.tallyTime));
}

function segmentsOf(measure: SummedMeasure, mine: YearSums, whole: YearSums, isSelection: boolean) {
	const role = (part: string) =>
		measure.parts.length > 1 ? `kind-${part}` : isSelection ? 'selected' : 'only';
	return [
		...measure.parts.map(({ part }) => ({ role: role(part), value: mine.parts.get(part)?.value ?? 0 })),
		...(isSelection ? [{ role: 'rest', value: Math.max(0, whole.sum.value - mine.sum.value) }] : [])
	];
}

function partColumns({ parts }: SummedMeasure, year: YearSums): RawRow {
	if (parts.length < 2) return {};
	return Object.fromEntries(
		parts.flatMap(({ part }) => {
			const tally = year.parts.get(part);
			const bound = tally && boundOfTally(tally);
			return [
				[part, tally?.value ?? null],
				[`${part}_bound`, bound ?? null]
			];
		})
	);
}

function tell(
	head: string,
	mine: YearSums,
	whole: YearSums,
	measure: SummedMeasure,
	key: string,
	isSelection: boolean
): string[] {
	const show = ({ sum, operations }: YearSums) =>
		operations === 0
			? m.chart_no_operation()
			: sum.stated > 0
				? tellFigure(sum, measure.currency)
				: m.q_none();
	const leader = leaderOf(measure, key);
	const extent = leader && tellExtent(leader);
	return [
		m.chart_says({ what: head, figure: show(mine) }),
		...(mine.operations > 0 ? [tellStated(mine.sum.stated, mine.operations)] : []),
		...(measure.parts.length > 1 ? tellParts(measure, mine) : []),
		...(leader ? [m.chart_largest({ what: tellLeader(leader, measure) })] : []),
		...(extent ? [extent] : []),
		...(isSelection ? [m.chart_of_all({ n: show(whole) })] : [])
	];
}

const boundOfTally = ({ bounds }: Tally) =>
	boundOfSum(
		BOUNDS.filter((name) => bounds[name] > 0),
		false
	);

/** Each part of a year by itself: goods, money, drugs. */
function tellParts({ parts, currency }: SummedMeasure, year: YearSums): string[] {
	return parts.flatMap(({ part, label }) => {
		const tally = year.parts.get(part);
		if (!tally) return [];
		const figure = tellFigure({ value: tally.value, bound: boundOfTally(tally) }, currency);
		return [m.chart_says({ what: label, figure })];
	});
}

/** The operation with the year's largest figure. */
function leaderOf({ leaders, figureOf, parts }: SummedMeasure, key: string): Edition | undefined {
	if (parts.length === 0) return undefined;
	const inYear = leaders.filter(({ year }) => String(year) === key);
	let largest: Edition | undefined;
	for (const operation of inYear)
		if ((figureOf(operation)?.value ?? -1) > ((largest && figureOf(largest)?.value) ?? -1))
			largest = operation;
	return largest && figureOf(largest) ? largest : undefined;
}

/** An operation by its name and its figure. */
function tellLeader(operation: Named, { figureOf, currency }: SummedMeasure): string {
	const figure = figureOf(operation);
	return m.chart_named_figure({
		name: tellShortly(operation.operationName ?? ''),
		figure: figure ? tellFigure(figure, currency) : m.q_none()
	});
}

const heightOf = ({ segments }: Bar) =>
	segments.filter(({ role }) => role !== 'rest').reduce((sum, { value }) => sum + value, 0);

/** Names what made the two highest bars; not where the selection is a small part of what is drawn. */
function peaks(bars: Bar[], measure: SummedMeasure): Annotation[] {
	return bars
		.map((bar, at) => ({ at, bar, height: heightOf(bar) }))
		.toSorted((a, b) => b.height - a.height)
		.slice(0, 2)
		.flatMap(({ at, bar, height }) => {
			const drawn = bar.segments.reduce((sum, { value }) => sum + value, 0);
			const leader = height > drawn / 2 ? leaderOf(measure, bar.selects.value) : undefined;
			return leader ? [{ at, text: tellLeader(leader, measure), kind: 'peak' as const }] : [];
		});
}

function findingOf(bars: Bar[], raw: RawRow[], total: Sum, measure: SummedMeasure): string {
	if (total.stated === 0) return m.chart_nodata();
	const highest = bars.reduce((best, bar) => (heightOf(bar) > heightOf(best) ? bar : best));
	const peak = raw.find(({ year }) => String(year) === highest.selects.value);
	const bound = peak?.bound as Sum['bound'];
	return m.chart_find_sum({
		total: toSentence(tellFigure(total, measure.currency)),
		stated: tellNumber(total.stated),
		operations: tellOperations(total.stated + total.silent),
		peak: highest.label,
		n: tellFigure({ value: Number(peak?.value), bound }, measure.currency)
	});
}
