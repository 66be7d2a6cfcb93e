import { describe, expect, it } from 'vitest';
import { parseChartQuery } from '#lib/server/analytics/parse-chart-query.ts';
import { citationOf } from '#lib/server/analytics/chart-file.ts';
import { toChartSvg } from '#lib/server/analytics/svg/chart-svg.ts';
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

	it('says how long its largest operation ran and in how many countries', async () => {
		const { 'arrests-by-year': arrests } = await chartsOf(asked('series=lionfish&year=2013'), [
			'arrests-by-year'
		]);
		const bars = arrests.plot.kind === 'bars' ? arrests.plot.bars : [];
		const { told = [] } = bars.find(({ label }) => label === '2013') ?? {};
		expect(told).toContain('15 days · 34 countries');
		expect(told.indexOf('15 days · 34 countries')).toBe(
			told.findIndex((line) => line.startsWith('Largest: ')) + 1
		);
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

	it('of countries names one only where it stands out', async () => {
		const first = async (search: string) => (await chartsOf(asked(search), ['countries'])).countries.finding;
		expect(await first('')).toContain('most often Thailand: 45 operations of 263');
		expect(await first('crime=gambling')).toContain('none of them in more than 11 operations of 15');
	});

	it('of kinds of crime says how many operations the kinds asked for have', async () => {
		const { 'crime-by-year': crimes } = await chartsOf(asked('crime=gambling'), ['crime-by-year']);
		expect(crimes.finding).toMatch(
			/^Illegal gambling: 15 operations\. Whatever the crime, most often: Cybercrime, 58/
		);
	});

	it('of kinds of crime counts the selection, also where a single type is asked for', async () => {
		const { 'crime-by-year': crimes } = await chartsOf(
			asked('crime=cybercrime&crime=corruption&country=FR'),
			['crime-by-year']
		);
		expect(crimes.finding).toMatch(/^Cybercrime: 3 operations\. Corruption: 0 operations\. /);
		expect(crimes.finding).toMatch(/Whatever the crime, most often: Illicit goods/);
	});

	it('of series names those that share the most editions, and none where many do', async () => {
		const first = async (search: string) => (await chartsOf(asked(search), ['series'])).series.finding;
		expect(await first('')).toContain('most editions: Pangea, 16');
		expect(await first('year=2009')).toMatch(/most editions|none has more/);
	});
});

describe('a chart without its page', () => {
	it('names what is selected and the rule that chose, in its picture and its citation', async () => {
		const search = 'country=FR&crime=cyber&crime=finance&year=2014..2016&rule=lowest';
		const { 'arrests-by-year': arrests } = await chartsOf(asked(search), ['arrests-by-year']);
		const selection =
			'Cybercrime or Financial crime and fraud · France · 2014 to 2016 · Where sources disagree: lowest';
		expect(arrests.selection).toBe(selection);
		const citation = citationOf(arrests, 'https://example.org', new Date('2026-06-01'));
		expect(citation).toContain(`Arrests, by year (${selection})`);
		expect(toChartSvg(arrests, citation)).toContain(`>${selection}</text>`);
	});

	it('says nothing of a selection where there is none', async () => {
		const { reach } = await chartsOf(asked(''), ['reach']);
		expect(reach.selection).toBe('');
		expect(citationOf(reach, 'https://example.org', new Date('2026-06-01'))).toContain(
			'“Countries taking part”'
		);
	});
});

describe('coverage', () => {
	it('says of every figure how many operations of a year state it, and leaves years without any empty', async () => {
		const { coverage } = await chartsOf(asked(''), ['coverage']);
		const { columns, rows } = coverage.plot.kind === 'heat' ? coverage.plot : { columns: [], rows: [] };
		const cellsOf = (year: string) => {
			const place = columns.findIndex(({ label }) => label === year);
			return Object.fromEntries(rows.map(({ role, cells }) => [role, cells[place]?.value]));
		};
		expect(cellsOf('2004')).toEqual({
			operations: null,
			arrests: null,
			seizures_usd: null,
			rescued: null,
			countries: null
		});
		const { year, ...of2019 } = coverage.raw.find((row) => row.year === 2019) ?? {};
		expect(cellsOf(String(year))).toEqual(of2019);
		expect(of2019).toMatchObject({ operations: 14, seizures_usd: 0 });
		expect(rows.map(({ total }) => total)).toEqual([263, 188, 79, 42, 240]);
	});
});
