import { emptyQuery } from '#domain/query.ts';
import { DEFAULT_OPTIONS } from '#lib/charts/chart.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { chartsOf } from '#lib/server/analytics/charts.ts';
import { overview } from '#lib/server/search/overview.ts';

const CHARTS = ['operations-over-time', 'arrests-by-year', 'seizures-by-year'] as const;

export async function load() {
	const [parts, charts] = await Promise.all([
		overview(getLocale()),
		chartsOf({ query: emptyQuery(), options: DEFAULT_OPTIONS }, CHARTS)
	]);
	return { ...parts, charts };
}
