import type { Bound } from '#domain/bound.ts';
import type { FilterKey } from '#domain/filters.ts';
import type { FigureRule } from '#domain/figure-rule.ts';
import type { CountedNoticeType } from '#domain/notice-type.ts';

/** The charts, by the names that stand in addresses. */
export const CHART_IDS = [
	'operations-over-time',
	'arrests-by-year',
	'seizures-by-year',
	'notice-counts',
	'crime-by-year',
	'countries',
	'series',
	'reach',
	'coverage'
] as const;
export type ChartId = (typeof CHART_IDS)[number];

export const GRAINS = ['year', 'quarter', 'month'] as const;
export type Grain = (typeof GRAINS)[number];

/** What a reader may choose about a chart besides the selection. */
export interface ChartOptions {
	/** Width of the time buckets. */
	by: Grain;
	/** Which figure stands when sources disagree. */
	rule: FigureRule;
	/** `USD`, another currency, or `of kg` for what was weighed, counted or measured. */
	unit: string;
	/** Whether drugs, valued at street prices, count among the seizures in US dollars. */
	drugs: boolean;
	/** Crime groups, or the single types. */
	level: 'group' | 'type';
	/** Whether bars of operations are parted by crime group. */
	stack: 'none' | 'crime';
	/** Whether small multiples share one scale. */
	scale: 'own' | 'common';
	/** The notices whose counts are drawn; none for those named in the selection, or counted most. */
	type: CountedNoticeType | undefined;
}

export const DEFAULT_OPTIONS: ChartOptions = {
	by: 'year',
	rule: 'stated',
	unit: 'USD',
	drugs: true,
	level: 'group',
	stack: 'none',
	scale: 'own',
	type: undefined
};

/** What a raw row holds: JSON and CSV give it as it is. */
export type RawRow = Record<string, string | number | boolean | null>;

/** A cell as the table shows it: text, or a figure with its qualifier. */
export type Cell = string | number | null | { value: number; bound: Bound; high?: number };

export interface Column {
	label: string;
	/** How cells are set: a year or name heads its row, numbers align at the end. */
	kind: 'head' | 'text' | 'number';
	/** Currency of the column's figures. */
	currency?: string | undefined;
}

export interface TableRow {
	cells: Cell[];
	/** What the row, like its bar, selects. */
	selects?: Selects;
	/** The page of the record that the row stands for. */
	record?: { kind: 'operation' | 'country'; id: string };
}

/** The filter that a bar, cell or dot sets. */
export interface Selects {
	key: FilterKey;
	value: string;
}

/** One part of a bar. `role` names its paint: a crime group, or selected, rest, or the only one there is. */
export interface Segment {
	role: string;
	value: number;
	label?: string;
}

export interface Bar {
	/** As on the axis: "2014", "Q3 2014", "Jun 2014". */
	label: string;
	/** Shorter, for narrow bars: "’14". */
	short: string;
	/** From the axis up. */
	segments: Segment[];
	/** Bound of what the top of the bar stands for; null where nothing is stated. */
	bound: Bound | null;
	/** How far ranges reach above the top. */
	spread: number;
	/** No record falls into the bucket: a gap, which is neither a zero nor a silence. */
	empty?: true;
	/** The selected part, where the whole stands behind it: it has a top and a bound of its own. */
	inner?: { height: number; bound: Bound | null; spread: number };
	/** Sentences for the tooltip and for screen readers; the first one names bucket and figure. */
	told: string[];
	/** Set for a bucket that is not over: "to 18 May". */
	unfinished?: string;
	/** Thin ground: fewer than half of the operations state the figure. */
	thin?: boolean;
	selects: Selects;
}

export interface Annotation {
	/** Index of the bar. */
	at: number;
	text: string;
	/** Bar (names what made a peak) or time (an event that explains a change). */
	kind: 'peak' | 'event';
}

/** What a mark wears to say how much its number is worth; `open` is a dot that is not filled. */
export type MarkSign = 'at-least' | 'about' | 'range' | 'unfinished' | 'none' | 'thin' | 'open';

/** A line of the key: a colour, or a sign, and its meaning. */
export interface KeyEntry {
	role?: string;
	sign?: MarkSign;
	label: string;
	selects?: Selects;
}

export interface BarPlot {
	kind: 'bars';
	bars: Bar[];
	/** Label of the highest step of the value axis, with its unit: "20 operations". */
	top: string;
	/** Parts in stacking order, then the signs in use, each with what it means. */
	key: KeyEntry[];
	annotations: Annotation[];
}

export interface Dot {
	/** Time as a broken year: 2014.5. */
	x: number;
	y: number;
	/** How many records share the place. */
	weight: number;
	bound: Bound;
	selected: boolean;
	told: string[];
	selects?: Selects | undefined;
	/** Paint: a notice type, or none. */
	role?: string | undefined;
	/** Counts a whole year: a bar as wide as the year instead of a dot. */
	isYear?: true;
	name?: DotName;
}

/** What is written over or under a dot. */
export interface DotName {
	/** The record that it is of. */
	whose?: string;
	qualifier: string;
	amount: string;
	side: 'above' | 'below';
	/** Written only where the plot is as wide as a page: elsewhere it would stand on another. */
	isWide?: true;
}

/** Dots in one lane each, on one time axis. */
export interface DotPlot {
	kind: 'dots';
	lanes: DotLane[];
	/** What began all that is counted. */
	event?: { x: number; text: string } | undefined;
	key: KeyEntry[];
	from: number;
	to: number;
	/** Under the axis; those that have room on a phone, too, are rare. */
	years: { year: number; rare: boolean }[];
}

/** Dots on one scale. */
export interface DotLane {
	/** What is measured, and how its marks are to be read; a plot of one lane needs neither. */
	label: string;
	how: string;
	/** Label of the highest step of the scale, with its unit. */
	top: string;
	dots: Dot[];
	joined: boolean;
	/** Among bars of years: the years that nobody stated. */
	silent: number[];
}

export interface HeatCell {
	/** Null where no record falls into the cell: a gap, which is no zero. */
	value: number | null;
	/** Of how many, where the shade is a share. */
	of?: number;
	/** Step of the sequential ramp, 0 for none. */
	step: number;
}

export interface HeatRow {
	label: string;
	role: string;
	cells: HeatCell[];
	total: number;
	/** None for what the search has no filter for: its cells select their years alone. */
	selects?: Selects;
}

export interface HeatPlot {
	kind: 'heat';
	columns: { label: string; unfinished: boolean; selects: Selects }[];
	rows: HeatRow[];
	/** What the lightest and the darkest shade stand for, and a cell without one; the shades in use. */
	ramp: { from: string; to: string; none: string; steps: number[] };
}

export interface RankedItem {
	label: string;
	value: number;
	all: number;
	selects: Selects;
	step: number;
}

export interface RankedPlot {
	kind: 'ranked';
	items: RankedItem[];
	/** What has to stand under the map: whose boundaries it shows. */
	note: string;
	/** Ranges of the map's classes and their shades, lowest first. */
	classes: { range: string; step: number }[];
}

export interface Panel {
	label: string;
	scope: string;
	selects: Selects;
	points: {
		label: string;
		value: number | null;
		bound: Bound | null;
		/** What and how much, then what to know before comparing: days, countries. */
		told: string[];
		short: string;
		record: string;
	}[];
}

export interface PanelsPlot {
	kind: 'panels';
	panels: Panel[];
	key: KeyEntry[];
	/** The scale that all panels share; none when each has its own. */
	highest?: number;
}

export type Plot = BarPlot | DotPlot | HeatPlot | RankedPlot | PanelsPlot;

/** A chart whole: what is drawn, tabled and exported, in one language. */
export interface Chart {
	id: ChartId;
	title: string;
	/** How it is counted. */
	subtitle: string;
	/** The main finding, computed. */
	finding: string;
	/** Where the figures come from and as of which day. */
	source: string;
	/** Unit of the values, in words. */
	unit: string;
	/** Day of the newest record counted. */
	asOf: string | null;
	options: ChartOptions;
	/** The selection's parameters, as in the address. */
	query: string;
	/** The selection in words, and the rule that chose between sources; empty for everything as stated. */
	selection: string;
	/** Operations (or counts) in the selection, and in the whole record. */
	records: { selected: number; all: number };
	columns: Column[];
	rows: TableRow[];
	raw: RawRow[];
	plot: Plot;
}

/** What a page needs of a chart: all but the rows of its files. */
export type ShownChart = Omit<Chart, 'raw'> & {
	/** Where a chart with nothing to draw leads: the nearest selection with something. */
	wider?: string;
};

/** The title with what is selected, where the chart stands without its page. */
export function titleAway({ title, selection }: Pick<Chart, 'title' | 'selection'>): string {
	return selection ? `${title} (${selection})` : title;
}
