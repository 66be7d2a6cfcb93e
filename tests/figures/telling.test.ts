import { describe, expect, it } from 'vitest';
import { parseChartQuery } from '#lib/charts/chart-query.ts';
import { chartsOf } from '#lib/server/analytics/charts.ts';
import { useFilledBackend } from '../api/filled-backend.ts';

useFilledBackend();

const asked = (search: string) => parseChartQuery(new URLSearchParams(search));

describe('an edition of a series', () => {
	it('tells its days and countries beside its arrests, so that editions are not compared blindly', async () => {
		const { series } = await chartsOf(asked('series=lionfish&series=haechi'), ['series']);
		const points = series.plot.kind === 'panels' ? series.plot.panels.flatMap((panel) => panel.points) : [];
		const toldOf = (id: string) => points.find(({ record }) => record === id)?.told;
		expect(toldOf('lionfish-i')).toEqual([
			'Operation Lionfish, 2 Jul 2013: 142 arrests',
			'15 days · 34 countries'
		]);
		// Known to the month only: no number of days is made of that.
		expect(toldOf('haechi-v')?.[1]).toMatch(/^July\s–\sNovember 2024 · 40 countries$/);
	});
});

describe('a year', () => {
	it('without operations is a gap, one whose operations are silent is not', async () => {
		const { 'arrests-by-year': arrests } = await chartsOf(asked(''), ['arrests-by-year']);
		const bars = arrests.plot.kind === 'bars' ? arrests.plot.bars : [];
		const of = (year: string) => bars.find(({ label }) => label === year);
		expect(of('2004')).toMatchObject({ empty: true, told: ['2004: no operation on file'] });
		expect(of('2001')).toMatchObject({ bound: null });
		expect(of('2001')?.empty).toBeUndefined();
	});

	it('of a selection keeps its own bound beside that of the whole', async () => {
		const { 'arrests-by-year': arrests } = await chartsOf(asked('crime=cyber'), ['arrests-by-year']);
		const row = arrests.raw.find(({ year }) => year === 2023);
		const bars = arrests.plot.kind === 'bars' ? arrests.plot.bars : [];
		const bar = bars.find(({ label }) => label === '2023');
		expect(bar?.inner).toMatchObject({ height: row?.value, bound: row?.bound });
		expect(bar?.bound).toBe(row?.all_bound);
		expect(row?.bound).not.toBe(row?.all_bound);
	});
});

describe('the finding', () => {
	it('names every year that shares the peak', async () => {
		const search = 'crime=cyber&crime=finance&year=2014&year=2016..2024';
		const { 'operations-over-time': operations } = await chartsOf(asked(search), ['operations-over-time']);
		expect(operations.finding).toContain('most in 2022 and 2024: 8');
	});

	it('of notices is of the type asked for', async () => {
		const { 'notice-counts': notices } = await chartsOf(asked('type=yellow'), ['notice-counts']);
		expect(notices.subtitle).toMatch(/^Yellow notice: worldwide/);
		expect(notices.query).toBe('type=yellow');
	});
});
