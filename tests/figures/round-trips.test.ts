import { describe, expect, it } from 'vitest';
import { parseChartQuery } from '#lib/server/analytics/parse-chart-query.ts';
import { trendsOf } from '#lib/server/analytics/charts.ts';
import { useFilledBackend } from '../api/filled-backend.ts';

const backend = useFilledBackend();

/** How often the search server is asked for the page of trends. */
async function askedFor(search: string): Promise<string[]> {
	const before = backend.asked.length;
	await trendsOf(parseChartQuery(new URLSearchParams(search)));
	return backend.asked.slice(before);
}

// A server elsewhere cannot be watched.
describe.skipIf(process.env.MEILI_TEST_URL)('the page of trends', () => {
	it.each([
		'',
		'crime=cyber&year=2012..2020',
		'q=smuggling&country=TH',
		'q=fake medicines&has=arrests&by=month'
	])('asks the search server once for "%s", charts, records and units together', async (search) => {
		// The first time it also learns when the index was filled.
		await askedFor('');
		expect(await askedFor(search)).toEqual(['/multi-search']);
	});
});
