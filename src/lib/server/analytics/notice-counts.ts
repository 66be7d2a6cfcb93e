import { firstDay } from '#domain/calendar.ts';
import { countryName } from '#domain/country-name.ts';
import { NOTICE_MEASURES, type NoticeCount, type NoticeMeasure } from '#domain/notice-count.ts';
import { COUNTED_NOTICE_TYPES, type CountedNoticeType, NOTICE_LABELS } from '#domain/notice-type.ts';
import type { Chart, Dot, DotPlot } from '#lib/charts/chart.ts';
import { commaOf } from '#lib/format.ts';
import { axisYears } from '#lib/charts/axis-years.ts';
import { topOf } from '#lib/charts/steps.ts';
import { qualifierOf } from '#lib/figure-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { type ChartAsked, sharedParts } from './chart-parts.ts';
import { beginningOf } from './explaining-events.ts';
import { dotKeyOf } from './mark-key.ts';
import { nameDots } from './name-dots.ts';
import { tellDate, tellFigure, tellNumber } from './tell.ts';

const MEASURE_WORDS: Record<NoticeMeasure, () => string> = {
	issued: m.notice_measure_issued,
	'in-circulation': m.notice_measure_circulating,
	public: m.notice_measure_public
};

/**
 * Notice counts as they were stated: three measures, each in a lane of its own, of one type and one place. Nothing
 * is added: two counts of one kind at two times are two views of the same notices.
 */
export function noticeCounts(asked: ChartAsked): Chart {
	const { answers, query, options } = asked;
	const counts = answers.noticeCounts.toSorted(byTime);
	const type = options.type ?? typeShown(counts, query.notice);
	const place = query.country.find((code) => /^[A-Z]{2}$/.test(code));
	const shown = counts.filter((count) => count.type === type && count.country === place);
	const newest = counts.map(momentOf).toSorted().at(-1);
	return {
		...sharedParts('notice-counts', asked),
		records: { selected: answers.selectedNoticeCounts, all: answers.allNoticeCounts },
		asOf: newest ?? null,
		title: m.chart_notices(),
		subtitle: m.chart_notices_how({ type: NOTICE_LABELS[type][getLocale()], place: placeName(place) }),
		finding: findingOf(shown),
		source: newest ? sourceOf(asked, newest) : m.chart_none_selected_notices(),
		unit: m.chart_unit_notices(),
		columns: [
			{ label: m.chart_col_when(), kind: 'head' },
			{ label: m.chart_col_type(), kind: 'text' },
			{ label: m.chart_col_measure(), kind: 'text' },
			{ label: m.chart_col_place(), kind: 'text' },
			{ label: m.chart_col_count(), kind: 'number' }
		],
		rows: counts.toReversed().map((count) => ({
			cells: [
				tellWhen(count),
				NOTICE_LABELS[count.type][getLocale()],
				MEASURE_WORDS[count.measure](),
				tellPlace(count),
				{ value: count.count.value, bound: count.count.bound }
			],
			...(count.type === 'diffusion' ? {} : { selects: { key: 'notice' as const, value: count.type } })
		})),
		raw: counts.map((count) => ({
			id: count.id,
			type: count.type,
			measure: count.measure,
			country: count.country ?? null,
			role: count.countryRole ?? null,
			year: count.year,
			from: count.from ?? null,
			as_of: count.asOf ?? null,
			value: count.count.value,
			bound: count.count.bound,
			confidence: count.confidence,
			source_url: count.sources[0]?.url ?? null,
			publisher: count.sources[0]?.publisher ?? null
		})),
		plot: plotOf(shown, type)
	};
}

function sourceOf({ answers }: ChartAsked, newest: string): string {
	const [shown, total] = [answers.noticeCounts.length, answers.selectedNoticeCounts];
	const words = { n: tellNumber(shown), date: tellDate(newest) };
	return shown < total
		? m.chart_source_notices_newest({ ...words, total: tellNumber(total) })
		: m.chart_source_notices(words);
}

const momentOf = (count: NoticeCount) => count.asOf ?? String(count.year);
const byTime = (a: NoticeCount, b: NoticeCount) => (momentOf(a) < momentOf(b) ? -1 : 1);

/** Types that have counts in a selection, and which of them is drawn. */
export function noticeTypesIn({ answers, query, options }: ChartAsked) {
	const drawn = options.type ?? typeShown(answers.noticeCounts, query.notice);
	const counted = new Set(answers.noticeCounts.map(({ type }) => type));
	return COUNTED_NOTICE_TYPES.filter((type) => counted.has(type)).map((type) => ({
		type,
		label: NOTICE_LABELS[type][getLocale()],
		current: type === drawn
	}));
}

/** The type asked for, else the one with most counts; red ones lead a tie. */
function typeShown(counts: NoticeCount[], asked: string[]): CountedNoticeType {
	const named = COUNTED_NOTICE_TYPES.find((type) => asked.includes(type));
	const size = (type: CountedNoticeType) => counts.filter((count) => count.type === type).length;
	return named ?? COUNTED_NOTICE_TYPES.toSorted((a, b) => size(b) - size(a))[0] ?? 'red';
}

function placeName(code: string | undefined): string {
	return code ? countryName(code, getLocale()) : m.chart_world();
}

/** "India (asked for by)": a country's count says what the country is to the notices. */
function tellPlace({ country, countryRole }: NoticeCount): string {
	const name = placeName(country);
	if (countryRole === 'requesting') return m.chart_requested_by({ country: name });
	return countryRole === 'nationality' ? m.chart_nationality_of({ country: name }) : name;
}

function tellWhen({ year, from, asOf }: NoticeCount): string {
	if (from && asOf) return `${tellDate(from)} – ${tellDate(asOf)}`;
	return asOf ? tellDate(asOf) : String(year);
}

function plotOf(counts: NoticeCount[], type: CountedNoticeType): DotPlot {
	const years = counts.map(({ year }) => year);
	const span = {
		from: Math.min(...years, new Date().getUTCFullYear() - 10),
		to: Math.max(...years, 2000) + 1
	};
	const lanes = NOTICE_MEASURES.map((measure) => laneOf(counts, measure, type, span)).filter(
		({ dots }) => dots.length > 0
	);
	return {
		kind: 'dots',
		key: dotKeyOf(lanes),
		event: beginningOf(type, span),
		...span,
		years: axisYears(span),
		// What holds for the lane above, too, is not said again.
		lanes: lanes.map((lane, at) => (lane.how === lanes[at - 1]?.how ? { ...lane, how: '' } : lane))
	};
}

function laneOf(
	counts: NoticeCount[],
	measure: NoticeMeasure,
	type: CountedNoticeType,
	span: { from: number; to: number }
): DotPlot['lanes'][number] {
	const own = counts.filter((count) => count.measure === measure);
	const dots = nameDots(
		own.map((count) => toDot(count, type)),
		// A bar wears the sign of its bound, and has no room for words.
		own.map((count) => ({
			qualifier: isOfYear(count) ? '' : qualifierOf(count.count.bound),
			amount: tellNumber(count.count.value)
		})),
		span
	);
	const top = topOf(dots);
	const hasBars = own.some(isOfYear);
	// A line through what was issued in some years would draw the years between.
	const joined = measure !== 'issued' && dots.length > 1;
	const stated = new Set(own.map(({ year }) => year));
	return {
		label: MEASURE_WORDS[measure](),
		how: hasBars ? m.chart_lane_bars() : joined ? m.chart_lane_joined() : m.chart_lane_dots(),
		top: m.chart_n_notices({ n: top, count: tellNumber(top) }),
		joined,
		silent: hasBars ? axisYears(span).flatMap(({ year }) => (stated.has(year) ? [] : [year])) : [],
		dots
	};
}

/** What was issued in a calendar year fills that year. */
const isOfYear = ({ measure, asOf }: NoticeCount) => measure === 'issued' && !asOf;

/** A count of a year stands in its middle, a count of a day on the day; what was issued in a year fills it. */
function toDot(count: NoticeCount, type: CountedNoticeType): Dot {
	const moment = momentOf(count);
	const day = firstDay(moment);
	const start = Date.UTC(day.getUTCFullYear(), 0, 1);
	const share = moment.length === 4 ? 0.5 : (day.getTime() - start) / (366 * 86_400_000);
	return {
		x: day.getUTCFullYear() + share,
		y: count.count.value,
		weight: 1,
		bound: count.confidence === 'low' && count.count.bound === 'exact' ? 'about' : count.count.bound,
		selected: true,
		role: type,
		...(isOfYear(count) ? { isYear: true as const } : {}),
		told: [
			m.chart_says({ what: tellWhen(count), figure: tellFigure(count.count) }),
			[NOTICE_LABELS[count.type][getLocale()], MEASURE_WORDS[count.measure]()].join(commaOf(getLocale())),
			count.sources[0]?.publisher ?? ''
		].filter(Boolean),
		selects: { key: 'year', value: String(count.year) }
	};
}

function findingOf(shown: NoticeCount[]): string {
	const latest = NOTICE_MEASURES.flatMap((measure) => {
		const count = shown.findLast((candidate) => candidate.measure === measure);
		return count
			? [
					m.chart_says({
						what: MEASURE_WORDS[measure](),
						figure: `${tellFigure(count.count)} (${tellWhen(count)})`
					})
				]
			: [];
	});
	return latest.length > 0 ? `${latest.join(' · ')}.` : m.chart_none_selected_notices();
}
