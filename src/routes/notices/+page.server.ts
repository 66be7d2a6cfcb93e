import type { PageServerLoad } from './$types';
import { emptyQuery } from '#domain/query.ts';
import { parseQuery } from '#domain/parse-query.ts';
import { DEFAULT_OPTIONS } from '#lib/charts/chart.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { shownChartsOf } from '#lib/server/analytics/charts.ts';
import { noticesPage } from '#lib/server/record-pages/notices-page.ts';

/** Of the search's parameters only these mean something here; others are left alone. */
const KEYS = ['notice', 'country', 'page'];

export const load: PageServerLoad = async ({ url, setHeaders }) => {
	const params = new URLSearchParams([...url.searchParams].filter(([key]) => KEYS.includes(key)));
	const { query, problems } = parseQuery(params);
	// The chart is of the whole world whatever the list below is narrowed to; only its colour follows.
	const charted = { ...emptyQuery(), notice: query.notice.length ? query.notice.slice(0, 1) : ['red'] };
	const [page, charts] = await Promise.all([
		noticesPage(query, getLocale()),
		shownChartsOf({ query: charted, options: DEFAULT_OPTIONS }, ['notice-counts'])
	]);
	// Real names are kept out of search machines and shared caches here as on their own pages.
	if (page.list.notices.some(({ sample }) => !sample))
		setHeaders({ 'x-robots-tag': 'noindex, noarchive, nosnippet', 'cache-control': 'private, no-store' });
	return { page, query, problems, charted, counts: charts['notice-counts'] };
};
