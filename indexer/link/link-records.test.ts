import { describe, expect, test } from 'vitest';
import type { Operation } from '#domain/operation.ts';
import { readPage } from '../pages/read-page.ts';
import { chooseRival } from './choose-rival.ts';
import { linkRecords } from './link-records.ts';

const page = (text: string, url: string) => readPage({ text, place: url, url });

const ENGLISH = `3 October 2018

Operation Heron II targets ivory traffickers

NAIROBI, Kenya – Operation Heron II led to more than 400 arrests in seven countries and the seizure of ivory worth USD 3 million.

3 October 2018

INTERPOL training for investigators in Peru

LIMA, Peru – Some 60 investigators have taken part in a training course on cybercrime in the Peruvian capital.
`;

const FRENCH = `3 octobre 2018

L’opération Héron II vise les trafiquants d’ivoire

NAIROBI (Kenya) – L’opération HERON II a donné lieu à plus de 400 arrestations dans sept pays et à la saisie d’ivoire d’une valeur de 3 millions d’USD.
`;

const LATER = `5 October 2018

Arrests go on in Operation Heron II

NAIROBI, Kenya – Operation Heron II has now led to 380 arrests of ivory traffickers in seven countries, the police said.
`;

const at = (name: string) => `https://www.interpol.int/${name}`;

describe('stories', () => {
	const linked = linkRecords([page(ENGLISH, at('en')), page(FRENCH, at('fr'))], {});

	test('told in two languages are one; another story of the day stays apart', () => {
		expect(linked.records.news?.map(({ title }) => Object.keys(title).join())).toEqual(['en,fr', 'en']);
		expect(linked.records.news?.[0]?.sources.map(({ url }) => url)).toEqual([at('en'), at('fr')]);
		expect(linked.links.find(({ kind }) => kind === 'story')?.why).toContain(
			'the same number of arrests, 400'
		);
	});

	test('carry the sentences of both languages with their figure', () => {
		expect(Object.keys(linked.records.news?.[0]?.arrests?.evidence?.sentence ?? {}).sort()).toEqual([
			'en',
			'fr'
		]);
	});
});

describe('operations', () => {
	test('are counted once however many stories tell of them, and rivals are kept', () => {
		const { records } = linkRecords(
			[page(ENGLISH, at('en')), page(FRENCH, at('fr')), page(LATER, at('later'))],
			{}
		);
		const herons = records.operations?.filter(({ series }) => series?.startsWith('H')) ?? [];
		expect(herons).toHaveLength(1);
		expect(new Set(records.news?.map(({ operationId }) => operationId).filter(Boolean)).size).toBe(1);
	});

	test('that are known take the known id and keep what is known', () => {
		const known: Operation = {
			id: 'heron-ii',
			name: 'Operation Heron II',
			series: 'Heron',
			edition: 'II',
			announced: '2018-10-04',
			crimeTypes: ['wildlife-crime'],
			countries: ['KE'],
			countriesComplete: true,
			arrests: { value: 450, bound: 'exact', unit: 'people' },
			seizures: [],
			other: [],
			sources: [{ url: 'https://example.org/news', publisher: 'A newspaper', date: '2018-10-04' }],
			confidence: 'high',
			title: { en: 'Known title' },
			summary: { en: 'Known summary' }
		};
		const { records, links } = linkRecords([page(LATER, at('later'))], { operations: [known] });
		const [operation] = records.operations ?? [];
		expect(operation).toMatchObject({ id: 'heron-ii', countries: ['KE'], title: { en: 'Known title' } });
		expect(operation?.arrests?.value).toBe(380);
		expect(operation?.rivals).toMatchObject([
			{ of: 'arrests', figure: { value: 450 }, rule: 'interpol-first' }
		]);
		expect(records.news?.[0]?.operationId).toBe('heron-ii');
		expect(links.find(({ kind }) => kind === 'operation')?.why).toContain('the same name, Heron II');
	});
});

describe('rival figures', () => {
	const figure = (value: number, bound: 'exact' | 'at-least' | 'nearly' = 'exact') => ({
		value,
		bound,
		unit: 'people'
	});
	const source = (publisher: string, date: string) => ({ url: 'https://example.org/', publisher, date });

	test('are chosen by INTERPOL’s own, then the latest, then the lowest', () => {
		const own = { figure: figure(1400), source: source('INTERPOL', '2014-07-18') };
		const press = { figure: figure(1900), source: source('A newspaper', '2014-07-20') };
		const later = { figure: figure(1600), source: source('INTERPOL', '2014-07-19') };
		const same = { figure: figure(1500), source: source('INTERPOL', '2014-07-18') };
		expect(chooseRival([press, own])).toMatchObject({
			figure: { value: 1400 },
			rivals: [{ figure: { value: 1900 }, rule: 'interpol-first' }]
		});
		expect(chooseRival([own, later])).toMatchObject({
			figure: { value: 1600 },
			rivals: [{ rule: 'latest' }]
		});
		expect(chooseRival([same, own])).toMatchObject({ figure: { value: 1400 }, rivals: [{ rule: 'lowest' }] });
	});

	test('that agree are no rivals: the exact one is shown', () => {
		expect(chooseRival([{ figure: figure(400, 'at-least') }, { figure: figure(423) }])).toMatchObject({
			figure: { value: 423 },
			rivals: []
		});
		expect(chooseRival([{ figure: figure(12, 'nearly') }, { figure: figure(20) }])?.rivals).toHaveLength(1);
	});
});

describe('operations named in Arabic', () => {
	const arabic = (name: string) => `3 تشرين الأول/أكتوبر 2018

عملية ضد مهربي العاج

نيروبي (كينيا) – أسفرت عملية «${name}» عن توقيف 40 شخصا وضبط 3 أطنان من العاج.
`;

	test('are one only when their names are', () => {
		const { records } = linkRecords(
			[page(arabic('ترياق 2'), at('ar-1')), page(arabic('ساحل الزمرد 2'), at('ar-2'))],
			{}
		);
		const ids = records.operations?.map(({ id }) => id) ?? [];
		expect(ids).toHaveLength(2);
		expect(new Set(ids).size).toBe(2);
	});

	test('have the name of their series where it is known', () => {
		const { records } = linkRecords([page(arabic('أكوما 2'), at('ar-3'))], {});
		expect(records.operations).toMatchObject([{ name: 'Operation Akoma 2', series: 'Akoma', edition: '2' }]);
	});
});
