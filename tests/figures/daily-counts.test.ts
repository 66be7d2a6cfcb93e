import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { COUNTRY_CODES } from '#domain/countries.ts';
import { emptyQuery } from '#domain/query.ts';
import { chartsOf, shownChartsOf } from '#lib/server/analytics/charts.ts';
import { parseChartQuery } from '#lib/server/analytics/parse-chart-query.ts';
import { countryPage } from '#lib/server/record-pages/country-page.ts';
import { noticesPage } from '#lib/server/record-pages/notices-page.ts';
import { useFilledBackend } from '../api/filled-backend.ts';

/** Two weeks of what the notices service is asked each day: one type, the world and every country. */
const DAYS = 14;
const PLACES = [undefined, ...COUNTRY_CODES];
const folder = mkdtempSync(join(tmpdir(), 'blotter-daily-'));
writeFileSync(
	join(folder, 'notice-counts.ndjson'),
	Array.from({ length: DAYS }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`)
		.flatMap((day) =>
			PLACES.map((country) => ({
				id: `red-public-${country?.toLowerCase() ?? 'ww'}-${day}`,
				type: 'red',
				measure: 'public',
				...(country ? { country, countryRole: 'nationality' } : {}),
				year: 2026,
				asOf: day,
				count: { value: country ? 20 : 6400, bound: 'exact', unit: 'notices' },
				sources: [{ url: 'https://ws-public.interpol.int/notices/v1/red', publisher: 'INTERPOL', date: day }],
				confidence: 'high'
			}))
		)
		.map((count) => `${JSON.stringify(count)}\n`)
		.join('')
);
afterAll(() => rmSync(folder, { recursive: true }));
useFilledBackend(['data', folder]);

const asked = parseChartQuery(new URLSearchParams());

it('weeks of daily counts leave the chart of the world whole, and the page says what its table leaves out', async () => {
	const { 'notice-counts': shown } = await shownChartsOf(asked, ['notice-counts']);
	const lanes = shown.plot.kind === 'dots' ? shown.plot.lanes : [];
	const moments = lanes.flatMap(({ dots }) => dots.map(({ x }) => Math.floor(x)));
	expect(Math.min(...moments)).toBe(2007);
	expect(moments.filter((year) => year === 2026).length).toBeGreaterThanOrEqual(DAYS);
	expect(shown.rows.length).toBeLessThan(shown.records.selected);
	expect(shown.source).toMatch(/^Source: Blotter’s notice counts, the newest [\d,]+ of [\d,]+ here/);
});

it('the file holds every count', async () => {
	const { 'notice-counts': whole } = await chartsOf(asked, ['notice-counts']);
	expect(whole.raw).toHaveLength(whole.records.selected);
	expect(whole.records.selected).toBeGreaterThan(DAYS * PLACES.length);
});

it('the pages of notices and of a country read the newest and know how many there are', async () => {
	const { byCountry } = await noticesPage(emptyQuery(), 'en');
	const read = byCountry.reduce((sum, { newest }) => sum + newest.length, 0);
	expect(read).toBeLessThanOrEqual(1000);
	expect(byCountry).toHaveLength(COUNTRY_CODES.length);
	expect(byCountry.every(({ total }) => total >= DAYS)).toBe(true);
	const france = await countryPage('FR', 'en');
	expect(france?.counts.total).toBe(byCountry.find(({ country }) => country === 'FR')?.total);
});
