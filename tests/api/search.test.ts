import { describe, expect, it } from 'vitest';
import { parseQuery } from '#domain/parse-query.ts';
import type { Language } from '#domain/language.ts';
import { allMatches } from '#lib/server/search/matches.ts';
import { search } from '#lib/server/search/search.ts';
import { useFilledBackend } from './filled-backend.ts';

useFilledBackend();

const ask = (address: string, reader: Language = 'en') =>
	search(parseQuery(new URLSearchParams(address)).query, reader);
const idsOf = async (address: string) => (await ask(address)).hits.map(({ id }) => id);

describe('words', () => {
	it.each(['lionfish', 'lionfsh', 'LIONF'])('%s puts Lionfish operations first', async (q) => {
		const { hits } = await ask(`q=${q}`);
		const operations = hits.filter(({ kind }) => kind === 'operation');
		expect(operations.slice(0, 5).map(({ series }) => series)).toEqual(Array(5).fill('lionfish'));
	});

	it('put an announcement under its operation where one page holds everything', async () => {
		const { hits } = await ask('q="SOGA V"');
		const at = hits.findIndex(({ id }) => id === 'operation-soga-v');
		expect(at).toBeGreaterThanOrEqual(0);
		const stories = hits.filter(({ announces, operation }) => announces && operation?.id === 'soga-viii');
		for (const story of stories) expect(hits[hits.indexOf(story) - 1]?.recordId).toBe('soga-viii');
	});

	it.each([
		['lionfish 5', 'lionfish-v'],
		['Pangea XIV', 'pangea-xiv'],
		['opson 2018', 'opson-vii-2018'],
		['لايونفيش 5', 'lionfish-v'],
		['l’opération Turquesa 4', 'turquesa-iv']
	])('%s puts %s first', async (q, id) => {
		const { hits, help } = await ask(`q=${q}`);
		expect(hits[0]?.recordId).toBe(id);
		expect(help.didYouMean).toBeUndefined();
	});

	it.each([
		['trafic d’ivoire', 'ivoire'],
		['الاتجار بالنمر', 'النمر']
	])('%s finds what %s finds: a word for trafficking adds nothing', async (q, plain) => {
		expect(await idsOf(`q=${q}`)).toEqual(await idsOf(`q=${plain}`));
	});

	it.each(['ivory', 'ivoire', 'marfil', 'العاج'])(
		'%s is the tusk, not the country whose name holds it, in results as in charts',
		async (q) => {
			const { total, help } = await ask(`q=${q}&kind=operation`);
			const everywhere = await ask(`q="Côte d’Ivoire"&kind=operation`);
			expect(everywhere.total).toBeGreaterThan(total);
			expect(help.expansions?.[0]?.not).toBe('CI');
			const texts = (await ask(`q=${q}`)).hits.map(({ texts }) => JSON.stringify(texts.en));
			expect(texts.filter((text) => !/ivory|tusk|elephant/i.test(text))).toEqual([]);
		}
	);

	it.each([
		['ships', 'navires', 'barcos', 'سفن'],
		['drugs', 'drogues', 'drogas', 'المخدرات'],
		['children', 'enfants', 'niños', 'الأطفال']
	])('%s, %s, %s and %s find the same records, and none spelt nearly so', async (...words) => {
		const totals = await Promise.all(words.map(async (q) => (await ask(`q=${q}`)).total));
		expect(new Set(totals).size).toBe(1);
	});

	it.each([
		['Malta', 'MT', /malt[ae]/],
		['Niger', 'NE', /niger(?!ia)|نيجر/],
		['Mali', 'ML', /mali(?!c)|مالي/]
	])('%s is that country, and nothing that begins so or is spelt nearly so', async (q, code, named) => {
		const { total, batches } = await allMatches(parseQuery(new URLSearchParams({ q })).query);
		expect(total).toBeGreaterThan(0);
		for await (const batch of batches)
			for (const { record, ...found } of batch)
				expect(
					found.countries.includes(code) || named.test(JSON.stringify(found).toLowerCase()),
					record.id
				).toBe(true);
	});

	it.each(['haechi', 'هايتشي'])('%s is that series, and not Haiti, which is spelt nearly so', async (q) => {
		const ids = await idsOf(`q=${q}`);
		expect(ids.filter((id) => !id.includes('haechi'))).toEqual([]);
		expect(ids.length).toBeGreaterThan(5);
	});

	it('find a record by the part of the world in which most of its countries lie', async () => {
		const ids = await idsOf('q=trata de personas América Latina');
		expect(ids).toContain('operation-libertad-2018');
	});

	it('of a topic never put an invented record first', async () => {
		const { hits } = await ask('q=تهريب مهاجرين', 'ar');
		expect(hits[0]?.sample).toBeUndefined();
	});

	it.each([
		['contrefaçon médicaments', 'contrefacon medicaments'],
		['الأدوية المزيفة', 'الادويه المزيفه']
	])('%s and %s give the same list', async (a, b) => {
		const [first, second] = [await idsOf(`q=${a}`), await idsOf(`q=${b}`)];
		expect(first).toEqual(second);
		expect(first.length).toBeGreaterThan(10);
	});

	it.each(['contrefaçon médicaments', 'الأدوية المزيفة', 'medicamentos falsificados', 'fake medicines'])(
		'%s finds the operations against counterfeit medicines',
		async (q) => {
			const { hits, facets } = await ask(`q=${q}&kind=operation`);
			expect(hits[0]?.crimes).toContain('counterfeit-medicines');
			expect(hits.filter(({ crimes }) => crimes.includes('counterfeit-medicines')).length).toBeGreaterThan(
				15
			);
			expect(facets.series.map(({ value }) => value)).toContain('pangea');
		}
	);

	it('that stand together nowhere give the nearest records, and say so', async () => {
		const result = await ask('q=lionfish zzzqqqxxx');
		expect(result.match).toBe('some-words');
		expect(result.hits[0]?.series).toBe('lionfish');
		expect(result.help.missing).toEqual(['zzzqqqxxx']);
	});

	it('that are somewhere, but not together, are not said to be nowhere', async () => {
		for (const q of ['pangolin ransomware vatican', 'lionfish pangea -drugs', 'lionfish tiger "big cats"']) {
			const { match, help } = await ask(`q=${q}`);
			expect(match).toBe('some-words');
			expect(help.missing).toBeUndefined();
		}
	});

	it.each(['mules cocaïne aéroports', 'fake designer handb', 'déchets plastiques belges en Asie'])(
		'of %s that few records have are followed by the nearest, which are marked and not counted',
		async (q) => {
			const { hits, total, facets } = await ask(`q=${q}`);
			const counted = hits.filter(({ near }) => !near);
			expect(counted.length).toBe(total);
			expect(facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(total);
			expect(hits.length).toBeGreaterThanOrEqual(10);
			expect(hits.slice(total).every(({ near }) => near)).toBe(true);
			expect((await allMatches(parseQuery(new URLSearchParams(`q=${q}`)).query)).total).toBe(total);
		}
	);

	it('of a question find what they would find without it', async () => {
		const ids = await idsOf('q=how many people were arrested in Serengeti 2024');
		expect(ids[0]).toBe('operation-serengeti-2024');
		expect(ids).toEqual(await idsOf('q=Serengeti 2024'));
	});
});

describe('filters', () => {
	it('crime=illegal-gambling and 2007..2016 list the SOGA series', async () => {
		const ids = await idsOf('crime=illegal-gambling&year=2007..2016&kind=operation');
		for (const edition of ['i', 'ii', 'iii', 'iv', 'v', 'vi'])
			expect(
				ids.some((id) => id === `operation-soga-${edition}` || id.startsWith(`operation-soga-${edition}-`))
			).toBe(true);
	});

	it.each(['q=gambling', 'q=drogues', 'crime=people', 'q=police&country=FR', 'has=arrests&year=2014..2016'])(
		'%s: each count is what the filter then gives',
		async (address) => {
			const { facets } = await ask(address);
			for (const key of ['kind', 'crime', 'country', 'has'] as const) {
				const chosen = new URLSearchParams(address);
				for (const { value, count } of facets[key].slice(0, 2)) {
					const params = new URLSearchParams(chosen);
					params.delete(key);
					params.append(key, value);
					expect((await ask(params.toString())).total, `${params}`).toBe(count);
				}
			}
		}
	);

	it('counts a value beside a chosen one as if none of that filter were chosen', async () => {
		const [chosen, free] = [await ask('crime=drugs'), await ask('')];
		expect(chosen.facets.crime).toEqual(free.facets.crime);
	});

	it('excludes with a minus', async () => {
		const [all, drugs, others] = [
			await ask('kind=operation'),
			await ask('kind=operation&crime=drugs'),
			await ask('kind=operation&crime=-drugs')
		];
		expect(others.total).toBe(all.total - drugs.total);
	});
});

describe('the report', () => {
	it('adds up what the operations among all results state, not only those on the page', async () => {
		const { report, total } = await ask('kind=operation');
		expect(report.operations).toBe(total);
		expect(report.arrests.stated + report.arrests.silent).toBe(total);
		expect(report.arrests.bound).toBe('at-least');
		expect(report.arrests.value).toBeGreaterThan(100_000);
	});
});

describe('a hit', () => {
	it('shows the language that matched when the reader’s did not', async () => {
		const { hits } = await ask('q=سوغا');
		expect(hits[0]?.language).toBe('ar');
		expect(hits[0]?.texts.ar?.title.some(({ match }) => match)).toBe(true);
		expect(hits[0]?.texts.en?.title.length).toBeGreaterThan(0);
	});

	it('shows the reader’s language when the words match in it', async () => {
		const { hits } = await ask('q=pangea', 'fr');
		expect(hits[0]?.language).toBe('fr');
	});
});

describe('order and pages', () => {
	it('goes by arrests when asked, with those that state none last', async () => {
		const { hits } = await ask('q=police&sort=arrests');
		const values = hits.map(({ arrests }) => arrests?.value ?? -1);
		expect(values).toEqual(values.toSorted((a, b) => b - a));
	});

	it('shows every record once over all pages', async () => {
		const first = await ask('kind=operation');
		const ids = new Set<string>();
		for (let page = 1; page <= first.pages; page += 1)
			for (const { id } of (await ask(`kind=operation&page=${page}`)).hits) ids.add(id);
		expect(ids.size).toBe(first.total);
	});

	it('gives the last page for one beyond it', async () => {
		const beyond = await ask('kind=operation&page=900');
		expect(beyond.page).toBe(beyond.pages);
		expect(beyond.hits.length).toBeGreaterThan(0);
	});
});
