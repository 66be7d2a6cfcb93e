import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { emptyQuery } from '#domain/query.ts';
import { DEFAULT_OPTIONS } from '#lib/charts/chart.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { shownChartsOf } from '#lib/server/analytics/charts.ts';
import { countryPage } from '#lib/server/record-pages/country-page.ts';

export const load: PageServerLoad = async ({ params }) => {
	const code = params.code.toUpperCase();
	const page = await countryPage(code, getLocale());
	if (!page) error(404, 'not-on-file');
	const query = { ...emptyQuery(), country: [code] };
	const charts = await shownChartsOf({ query, options: DEFAULT_OPTIONS }, ['operations-over-time']);
	const today = new Date().toISOString().slice(0, 10);
	return { page, query, operations: charts['operations-over-time'], today };
};
