import { countryName } from '#domain/country-name.ts';
import { isCountryCode } from '#domain/countries.ts';
import type { Chart, RankedPlot } from '#lib/charts/chart.ts';
import { formatList } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { type ChartAsked, sharedParts, tellOperations } from './chart-parts.ts';
import { classStep } from './heat-step.ts';
import { sharingFirst } from './sharing-first.ts';
import { tellNumber } from './tell.ts';
import { totalOf } from './timeline.ts';

/** Classes of the map, lowest first. */
const CLASSES = 6;

/** Operations that name each country or territory as taking part. Lists are often partial, so counts are minima. */
export function countries(asked: ChartAsked): Chart {
	const { answers } = asked;
	const all = answers.all.countries ?? {};
	const ranked = Object.entries(answers.selected.countries ?? {})
		.filter(([code]) => isCountryCode(code))
		.map(([code, operations]) => ({
			code,
			operations,
			all: all[code] ?? operations,
			label: countryName(code, getLocale())
		}))
		.toSorted((a, b) => b.operations - a.operations || a.label.localeCompare(b.label, getLocale()));
	const width = classWidth(ranked[0]?.operations ?? 0);
	const ranges = rangesOf(width, ranked[0]?.operations ?? 0);
	const stepAt = (index: number) => classStep(index, ranges.length);
	const plot: RankedPlot = {
		kind: 'ranked',
		note: m.chart_boundaries(),
		classes: ranges.map((range, index) => ({ range, step: stepAt(index) })),
		items: ranked.map(({ code, label, operations, all: whole }) => ({
			label,
			value: operations,
			all: whole,
			step: stepAt(Math.min(CLASSES, Math.ceil(operations / width)) - 1),
			selects: { key: 'country', value: code }
		}))
	};
	const first = ranked[0];
	const total = totalOf(answers.selected.tallyTime);
	return {
		...sharedParts('countries', asked),
		title: m.chart_countries(),
		subtitle: m.chart_countries_how(),
		finding: first ? findingOf(ranked, total) : m.chart_none_selected(),
		unit: m.chart_unit_operations(),
		columns: [
			{ label: m.chart_col_country(), kind: 'head' },
			{ label: answers.isSelection ? m.chart_col_selected() : m.chart_col_operations(), kind: 'number' },
			...(answers.isSelection ? [{ label: m.chart_col_all(), kind: 'number' as const }] : [])
		],
		rows: ranked.map(({ code, label, operations, all: whole }) => ({
			cells: [label, operations, ...(answers.isSelection ? [whole] : [])],
			selects: { key: 'country', value: code },
			record: { kind: 'country', id: code }
		})),
		raw: ranked.map(({ code, operations, all: whole }) => ({
			country: code,
			operations,
			all_operations: whole
		})),
		plot
	};
}

/** The country named most often, or those that share the first place; with many of them there is none. */
function findingOf(ranked: readonly { label: string; operations: number }[], total: number): string {
	const first = sharingFirst(ranked, ({ operations }) => operations).map(({ label }) => label);
	const [count, of] = [tellOperations(ranked[0]?.operations ?? 0), tellNumber(total)];
	if (ranked.length === 1)
		return `${m.chart_says({ what: first.join(), figure: m.chart_x_of_y({ x: count, y: of }) })}.`;
	const n = tellNumber(ranked.length);
	return first.length === 0
		? m.chart_find_countries_even({ n, total: of, count })
		: m.chart_find_countries({ n, first: formatList(first, getLocale()), count, total: of });
}

/** A round width, so that six classes reach the highest count. */
function classWidth(highest: number): number {
	const rough = highest / CLASSES;
	return (
		[1, 2, 3, 4, 5, 10, 15, 20, 50, 100, 200, 500, 1000].find((width) => width >= rough) ?? Math.ceil(rough)
	);
}

function rangesOf(width: number, highest: number): string[] {
	return Array.from({ length: CLASSES }, (_, index) => index * width + 1)
		.filter((from) => from <= highest)
		.map((from, index, { length }) => {
			if (index === length - 1 && index === CLASSES - 1) return m.chart_or_more({ n: tellNumber(from) });
			return width === 1
				? tellNumber(from)
				: m.chart_range({ a: tellNumber(from), b: tellNumber(from + width - 1) });
		});
}
