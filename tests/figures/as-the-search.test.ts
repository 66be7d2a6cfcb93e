import { describe, expect, it } from 'vitest';
import { chartsOf } from '#lib/server/analytics/charts.ts';
import { parseChartQuery } from '#lib/server/analytics/parse-chart-query.ts';
import { search } from '#lib/server/search/search.ts';
import { useFilledBackend } from '../api/filled-backend.ts';

useFilledBackend();

describe('charts count the operations that the search page counts', () => {
	it.each([
		['a word', 'q=fraud'],
		['a word and filters', 'q=smuggling&country=TH&year=2010..2020'],
		['a word that a country shares', 'q=ivory'],
		['the whole name of a country', 'q=Niger'],
		['words of which some only put the question', 'q=how many people were arrested in Nigeria'],
		['a French article', 'q=trafic d’ivoire'],
		['an edition', 'q=pangea 5'],
		['words that no record has together', 'q=pirates somalia football']
	])('for %s', async (_, address) => {
		const selection = parseChartQuery(new URLSearchParams(address));
		const { report } = await search(selection.query, 'en');
		const { 'operations-over-time': operations } = await chartsOf(selection, ['operations-over-time']);
		const counted = operations.raw.map(({ operations: number }) => Number(number));
		expect(report.operations).toBeGreaterThan(0);
		expect(counted.reduce((sum, number) => sum + number, 0)).toBe(report.operations);
	});
});
