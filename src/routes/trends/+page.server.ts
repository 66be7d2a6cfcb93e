import { redirect } from '@sveltejs/kit';
import { FIRST_YEAR, LAST_YEAR, parseYears, stringifyYears } from '#domain/query.ts';
import { parseChartQuery } from '#lib/server/analytics/parse-chart-query.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { commaOf } from '#lib/format.ts';
import { trendsOf } from '#lib/server/analytics/charts.ts';
import { tellScope } from '#lib/server/analytics/scope.ts';
import { tellRecord } from '#lib/server/analytics/told-record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	toOneAddress(url);
	const { problems, ...selection } = parseChartQuery(url.searchParams);
	const { records, ...trends } = await trendsOf(selection);
	return {
		...selection,
		...trends,
		scope: tellScope(selection.query),
		unread:
			problems.length > 0
				? m.trends_unread({
						list: problems.map(({ key, value }) => `${key}=${value}`).join(commaOf(getLocale()))
					})
				: '',
		words: { hint: m.chart_hint_filter(), how: m.trends_says_who_how(), notice: m.chart_col_type() },
		records: records.map((record) => tellRecord(record, selection.options.rule, getLocale()))
	};
};

/** A form without scripts sends two years; the address that is kept and shared says them as one range. */
function toOneAddress(url: URL): void {
	if (!url.searchParams.has('from') && !url.searchParams.has('to')) return;
	const [from, to] = [url.searchParams.get('from'), url.searchParams.get('to')];
	const range = parseYears(`${from ?? ''}..${to ?? ''}`);
	const params = new URLSearchParams(url.searchParams);
	for (const key of ['from', 'to', 'year']) params.delete(key);
	if (range && (range.from > FIRST_YEAR || range.to < LAST_YEAR))
		params.append('year', stringifyYears(range));
	redirect(303, `${url.pathname}?${params}`);
}
