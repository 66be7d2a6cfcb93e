import { seriesName } from '#domain/series.ts';
import type { Chart, Panel } from '#lib/charts/chart.ts';
import { formatShort } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Named } from './answers.ts';
import { type ChartAsked, sharedParts } from './chart-parts.ts';
import { tellDate, tellFigure, tellNumber } from './tell.ts';

const MOST_PANELS = 12;

/** The series with most editions as small multiples: arrests of each edition, all panels on one scale. */
export function series(asked: ChartAsked): Chart {
	const editions = asked.answers.editions.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
	const bySeries = [...Map.groupBy(editions, ({ series: id }) => id ?? '')].toSorted(
		([idA, a], [idB, b]) => b.length - a.length || (idA < idB ? -1 : 1)
	);
	const panels: Panel[] = bySeries.slice(0, MOST_PANELS).map(([id, members]) => ({
		label: seriesName(id),
		scope: m.chart_editions({
			n: members.length,
			count: tellNumber(members.length),
			from: String(members[0]?.year ?? ''),
			to: String(members.at(-1)?.year ?? '')
		}),
		selects: { key: 'series', value: id },
		points: members.map((edition) => ({
			label: String(edition.year ?? ''),
			value: edition.arrests?.value ?? null,
			bound: edition.arrests?.bound ?? null,
			told: tell(edition),
			short: edition.arrests ? formatShort(edition.arrests.value, getLocale()) : '',
			record: edition.recordId
		}))
	}));
	const first = bySeries[0];
	return {
		...sharedParts('series', asked),
		title: m.chart_series(),
		subtitle: asked.options.scale === 'common' ? m.chart_series_how_common() : m.chart_series_how(),
		finding: first
			? m.chart_find_series({
					n: tellNumber(bySeries.length),
					first: seriesName(first[0]),
					count: tellNumber(first[1].length)
				})
			: m.chart_none_selected(),
		unit: m.chart_unit_arrests(),
		columns: [
			{ label: m.chart_col_operation(), kind: 'head' },
			{ label: m.chart_col_series(), kind: 'text' },
			{ label: m.chart_col_when(), kind: 'text' },
			{ label: m.chart_unit_arrests(), kind: 'number' },
			{ label: m.chart_unit_usd(), kind: 'number', currency: 'USD' },
			{ label: m.chart_unit_countries(), kind: 'number' }
		],
		rows: bySeries.flatMap(([id, members]) =>
			members.toReversed().map((edition) => ({
				cells: [
					edition.operationName ?? edition.recordId,
					seriesName(id),
					edition.date ? tellDate(edition.date) : null,
					...[edition.arrests, edition.seizureUsd, edition.countriesCount].map((figure) =>
						figure ? { value: figure.value, bound: figure.bound } : null
					)
				],
				record: { kind: 'operation' as const, id: edition.recordId }
			}))
		),
		raw: editions.map((edition) => ({
			series: edition.series ?? null,
			operation: edition.recordId,
			name: edition.operationName ?? null,
			date: edition.date ?? null,
			arrests: edition.arrests?.value ?? null,
			arrests_bound: edition.arrests?.bound ?? null,
			seizures_usd: edition.seizureUsd?.value ?? null,
			seizures_usd_bound: edition.seizureUsd?.bound ?? null,
			countries: edition.countriesCount?.value ?? null
		})),
		plot: {
			kind: 'panels',
			panels,
			...(asked.options.scale === 'common'
				? { highest: Math.max(1, ...panels.flatMap(({ points }) => points.map(({ value }) => value ?? 0))) }
				: {})
		}
	};
}

function tell(edition: Named): string {
	const { operationName = '', date, arrests } = edition;
	return m.chart_says({
		what: date ? `${operationName}, ${tellDate(date)}` : operationName,
		figure: arrests ? tellFigure(arrests) : m.q_none()
	});
}
