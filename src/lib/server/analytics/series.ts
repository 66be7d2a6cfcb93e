import { seriesName } from '#domain/series.ts';
import type { Chart, Panel } from '#lib/charts/chart.ts';
import { formatList, formatShort } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Edition } from './answers.ts';
import { type ChartAsked, sharedParts } from './chart-parts.ts';
import { panelKeyOf } from './mark-key.ts';
import { sharingFirst } from './sharing-first.ts';
import { tellExtent } from './tell-extent.ts';
import { totalOf } from './timeline.ts';
import { isolate, tellDate, tellNumber, tellQualified } from './tell.ts';

const MOST_PANELS = 12;

/** The series with most editions as small multiples: arrests of each edition, where any edition states them. */
export function series(asked: ChartAsked): Chart {
	const editions = asked.answers.editions.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
	const bySeries = [...Map.groupBy(editions, ({ series: id }) => id ?? '')].toSorted(
		([idA, a], [idB, b]) => b.length - a.length || (idA < idB ? -1 : 1)
	);
	const drawable = bySeries.filter(([, members]) => members.some(({ arrests }) => arrests));
	const panels: Panel[] = drawable.slice(0, MOST_PANELS).map(([id, members]) => ({
		label: seriesName(id),
		scope: tellEditions(members),
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
	const largest = sharingFirst(bySeries, ([, members]) => members.length);
	return {
		...sharedParts('series', asked),
		title: m.chart_series(),
		subtitle: asked.options.scale === 'common' ? m.chart_series_how_common() : m.chart_series_how(),
		finding: !first
			? totalOf(asked.answers.selected.tallyTime) > 0
				? m.chart_no_series()
				: m.chart_none_selected()
			: bySeries.length === 1
				? `${m.chart_says({ what: seriesName(first[0]), figure: tellEditions(first[1]) })}.`
				: [
						largest.length === 0
							? m.chart_find_series_even({ n: tellNumber(bySeries.length) })
							: m.chart_find_series({
									n: tellNumber(bySeries.length),
									first: formatList(
										largest.map(([id]) => isolate(seriesName(id))),
										getLocale()
									),
									count: tellNumber(first[1].length)
								}),
						bySeries.length > panels.length ? m.chart_series_drawn({ n: tellNumber(panels.length) }) : ''
					]
						.filter(Boolean)
						.join(' '),
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
			start: edition.record?.start ?? null,
			end: edition.record?.end ?? null,
			arrests: edition.arrests?.value ?? null,
			arrests_bound: edition.arrests?.bound ?? null,
			seizures_usd: edition.seizureUsd?.value ?? null,
			seizures_usd_bound: edition.seizureUsd?.bound ?? null,
			countries: edition.countriesCount?.value ?? null,
			countries_bound: edition.countriesCount?.bound ?? null
		})),
		plot: {
			kind: 'panels',
			key: panelKeyOf(panels),
			panels,
			...(asked.options.scale === 'common'
				? { highest: Math.max(1, ...panels.flatMap(({ points }) => points.map(({ value }) => value ?? 0))) }
				: {})
		}
	};
}

function tellEditions(members: Edition[]): string {
	const [from, to] = [String(members[0]?.year ?? ''), String(members.at(-1)?.year ?? '')];
	const count = { n: members.length, count: tellNumber(members.length) };
	return from === to
		? m.chart_editions_one_year({ ...count, year: from })
		: m.chart_editions({ ...count, from, to });
}

/** The edition and its arrests, then what makes editions hard to compare: how long it ran, in how many countries. */
function tell(edition: Edition): string[] {
	const { operationName = '', date, arrests } = edition;
	const scope = tellExtent(edition);
	return [
		m.chart_says({
			what: date ? `${operationName}, ${tellDate(date)}` : operationName,
			figure: arrests
				? tellQualified(arrests, m.chart_n_arrests({ n: arrests.value, count: tellNumber(arrests.value) }))
				: m.q_none()
		}),
		...(scope ? [scope] : [])
	];
}
