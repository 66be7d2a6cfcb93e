import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS } from '#domain/collections.ts';
import { readPage } from './read-page.ts';

const fixture = (name: string) =>
	readFileSync(new URL(`../../tests/fixtures/pages/${name}`, import.meta.url), 'utf8');

function expectValid(read: ReturnType<typeof readPage>) {
	for (const name of COLLECTION_NAMES)
		for (const record of read.records[name] ?? [])
			expect(COLLECTIONS[name].safeParse(record).error, record.id).toBeUndefined();
}

describe('a country page in Arabic', () => {
	const read = readPage({
		text: fixture('country-ar.md'),
		place: 'country-ar.md',
		retrievedAt: '2017-06-02T10:00:00Z'
	});

	test('gives valid records: stories, the operation, the notice, the total, the claims', () => {
		expectValid(read);
		expect(read.records.news).toHaveLength(2);
		expect(read.records.notices).toMatchObject([
			{ type: 'red', nationalities: ['NP'], age: { years: 44, asOf: '2017-06-02' }, sample: false }
		]);
		expect(read.records['notice-counts']).toMatchObject([
			{ type: 'red', country: 'NP', count: { value: 12, bound: 'exact' } }
		]);
		expect(read.records.countries?.[0]?.claims).toMatchObject([
			{ subject: 'member-since', date: '1961-05-12' },
			{ subject: 'bureau' },
			{ subject: 'region', text: { en: 'asia-pacific' } }
		]);
	});

	test('reads Arabic-Indic digits, double month names and figures', () => {
		const [first, second] = read.records.news ?? [];
		expect(first).toMatchObject({
			date: '2017-05-30',
			placeCountry: 'NP',
			crimeTypes: ['counterfeit-medicines'],
			arrests: { value: 1400, bound: 'exact' },
			seizureUsd: { value: 7_000_000, bound: 'about' }
		});
		expect(second).toMatchObject({ date: '2016-02-14', topic: 'training', crimeTypes: ['cybercrime'] });
		expect(second?.arrests).toBeUndefined();
		expect(read.records.operations).toMatchObject([
			{ name: 'هيمالايا 2', edition: '2', countriesCount: { value: 13 } }
		]);
	});
});

describe('a country page that lists its news by their links, each above its date', () => {
	const read = readPage({
		text: fixture('country-linked-titles.html'),
		contentType: 'text/html',
		place: 'country-linked-titles.html'
	});

	test('gives each headline the date below it, and nothing from menus, scripts and asides', () => {
		expectValid(read);
		expect(read.records.news?.map(({ date, title }) => [date, title.en])).toEqual([
			['2021-07-14', 'African operation nets 24 suspected ivory traffickers'],
			['2019-03-05', '3 tonnes of pangolin scales seized in Mombasa']
		]);
		expect(read.records.news?.[0]?.arrests).toMatchObject({ value: 24, bound: 'exact' });
	});
});

describe('a release among menus, captions, related news and what INTERPOL says of itself', () => {
	const read = readPage({
		text: fixture('release-with-surroundings.html'),
		contentType: 'text/html',
		place: 'release-with-surroundings.html'
	});

	test('has its place from the dateline below the lead, and its days from the text', () => {
		expectValid(read);
		expect(read.records.news).toMatchObject([
			{
				date: '2024-11-18',
				place: 'LYON, France',
				placeCountry: 'FR',
				arrests: { value: 312, bound: 'exact' }
			}
		]);
		expect(read.records.operations).toMatchObject([
			{ name: 'Operation Dry Tank II', start: '2024-10-01', end: '2024-11-05' }
		]);
	});

	test('gives only what it tells of its own operation, each thing once', () => {
		const [operation] = read.records.operations ?? [];
		expect(operation?.countries).toEqual(['BJ', 'BF', 'GH', 'ML', 'NE', 'NG', 'TG']);
		expect(operation?.seizures.map(({ figure }) => `${figure.value} ${figure.unit}`)).toEqual([
			'1400000 litres',
			'62 items',
			'19 items'
		]);
		expect(read.records.news?.[0]?.text.en).not.toMatch(/Synergia|196 member countries|40 barrels/);
	});
});

describe('a single release in HTML', () => {
	const read = readPage({
		text: fixture('release-en.html'),
		contentType: 'text/html',
		place: 'release-en.html'
	});
	const [story] = read.records.news ?? [];
	const [operation] = read.records.operations ?? [];

	test('gives the whole text under its own address, and nothing of scripts, styles and menus', () => {
		expectValid(read);
		expect(read.records.news).toHaveLength(1);
		expect(read.source).toBe('https://www.interpol.int/en/News-and-Events/News/2019/Invented-operation');
		expect(story).toMatchObject({
			date: '2019-09-29',
			place: 'LYON, France',
			sources: [{ publisher: 'INTERPOL', date: '2019-09-29' }]
		});
		expect(story?.title.en).toBe(
			'Invented operation against illegal logging leads to 87 arrests in West Africa'
		);
		expect(story?.text.en).toContain('an official said');
		expect(JSON.stringify(read.records)).not.toMatch(/9,999|8,888|Related|Something else/);
	});

	test('tells the total from its parts and from other years', () => {
		expect(operation).toMatchObject({
			name: 'Operation Grey Heron II',
			series: 'Grey Heron',
			edition: 'II',
			start: '2019-09-04',
			end: '2019-09-17',
			announced: '2019-09-29',
			countries: ['TG', 'BJ', 'GH'],
			arrests: { value: 87, bound: 'exact' },
			seizureUsd: { value: 1_500_000, bound: 'exact' },
			seizureKind: 'goods',
			seizures: [{ figure: { value: 2400, unit: 'm3' }, what: { en: 'timber' } }]
		});
		expect(operation?.arrests?.evidence?.sentence.en).toContain('87 arrests');
		expect(operation?.rivals).toBeUndefined();
	});
});

describe('a list of news', () => {
	const read = readPage({
		text: fixture('list-fr.html'),
		place: 'list-fr.html',
		url: 'https://www.interpol.int/fr/Actualites'
	});

	test('finds headlines above their dates, and the address of each story', () => {
		expectValid(read);
		expect(read.records.news).toMatchObject([
			{
				date: '2018-10-03',
				arrests: { value: 45 },
				sources: [{ url: 'https://www.interpol.int/fr/Actualites/2018/Un' }]
			},
			{ date: '2018-10-01', topic: 'training' }
		]);
	});

	test('tells of a story in a fifth language and leaves it out', () => {
		expect(read.issues).toContainEqual(
			expect.objectContaining({
				level: 'warning',
				message: 'the story’s language de is not one of ar, en, es, fr; it is left out'
			})
		);
	});
});

describe('what is no page', () => {
	const messageOf = (text: string, contentType?: string) =>
		readPage({ text, place: 'x', ...(contentType ? { contentType } : {}) }).issues.map(
			({ level, message }) => `${level}: ${message}`
		);

	test('is told: empty, binary, too large, without any story', () => {
		expect(messageOf('  \n ')).toEqual(['error: the page is empty']);
		expect(messageOf('PK\u0003\u0004\u0000\u0000\u0001\u0002'.repeat(50))).toEqual([
			'error: this is no text but a binary file; give HTML, markdown or plain text'
		]);
		expect(messageOf('a'.repeat(6_000_001))).toEqual([
			'error: the page has 6000001 characters; more than 6000000 are not read'
		]);
		expect(messageOf('Nothing to be seen here.')).toContain(
			'error: no story, notice, event or country was found; is this a page of INTERPOL’s?'
		);
	});

	test.each([
		[
			'pt',
			'A polícia do Brasil prendeu 40 pessoas e apreendeu duas toneladas de drogas em uma operação da INTERPOL.'
		],
		[
			'de',
			'Die Polizei hat in einer Aktion 40 Personen festgenommen und zwei Tonnen Drogen von einem Schiff geholt.'
		],
		['ru', 'Полиция арестовала 40 человек в ходе операции Интерпола.'],
		['zh', '国际刑警组织协调的行动中警方逮捕了40人。']
	])('is told when its language is another: %s', (language, text) => {
		expect(messageOf(text)).toContain(`error: the page’s language ${language} is not one of ar, en, es, fr`);
	});

	test(
		'does no harm: five megabytes of dates, of one word, of brackets, of nested blocks',
		{ timeout: 60_000 },
		() => {
			const fiveMegabytes = (piece: string) => piece.repeat(Math.ceil(5_000_000 / piece.length));
			const began = process.cpuUsage();
			for (const text of [
				fiveMegabytes('x'),
				fiveMegabytes('1 '),
				fiveMegabytes('[('),
				fiveMegabytes('<div>'),
				fiveMegabytes('Police '),
				fiveMegabytes('lorem ipsum dolor. ')
			])
				expect(readPage({ text, place: 'x' }).issues.length).toBeGreaterThan(0);
			expect(process.cpuUsage(began).user / 1e6).toBeLessThan(40);
		}
	);

	test('is read all the same when it is long', { timeout: 60_000 }, () => {
		const items = Array.from({ length: 3000 }, (_each, i) => {
			const day = `${(i % 28) + 1} July ${1990 + (i % 30)}`;
			return `${day}\n\nHeadline number ${i} of the long page\n\nLYON, France – Police in two countries have met and talked about the work that ${i} of them will do in the year.${' It was good.'.repeat(20)}\n`;
		});
		const read = readPage({ text: items.join('\n'), place: 'long.txt' });
		expect(read.records.news?.length).toBe(3000);
	});
});

test('pages are read at fifty a second or more, in bounded memory', { timeout: 60_000 }, () => {
	const text = fixture('release-en.html');
	const page = (i: number) => readPage({ text: text.replaceAll('87', String(i + 3)), place: `${i}.html` });
	for (let i = 0; i < 20; i += 1) page(i);
	const began = process.cpuUsage();
	const before = process.memoryUsage().heapUsed;
	const pages = 300;
	for (let i = 0; i < pages; i += 1) expect(page(i).records.news).toHaveLength(1);
	const seconds = process.cpuUsage(began).user / 1e6;
	expect(pages / seconds).toBeGreaterThan(50);
	expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
});
