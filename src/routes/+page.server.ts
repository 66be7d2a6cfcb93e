import { CRIME_GROUP_LABELS } from '#domain/crime-type.ts';
import { emptyQuery } from '#domain/query.ts';
import { DEFAULT_OPTIONS } from '#lib/charts/chart.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { shownChartsOf } from '#lib/server/analytics/charts.ts';
import { overview } from '#lib/server/search/overview.ts';

const CHARTS = ['operations-over-time', 'arrests-by-year', 'seizures-by-year'] as const;

/** One example in each language: the four find the same record. */
const EXAMPLES = [
	{ q: CRIME_GROUP_LABELS.gambling.en.toLowerCase(), language: 'en' },
	{ q: 'Operation Pangea', language: 'en' },
	{ q: CRIME_GROUP_LABELS.gambling.fr.toLowerCase(), language: 'fr' },
	{ q: 'medicamentos falsificados', language: 'es' },
	{ q: CRIME_GROUP_LABELS.cyber.ar, language: 'ar' }
];

export async function load() {
	const [parts, charts] = await Promise.all([
		overview(getLocale()),
		shownChartsOf({ query: emptyQuery(), options: DEFAULT_OPTIONS }, CHARTS)
	]);
	return { ...parts, charts, examples: EXAMPLES };
}
