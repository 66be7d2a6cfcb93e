import { describe, expect, test } from 'vitest';
import type { Source } from './import/source.ts';
import { importSources, type ImportOptions } from './import.ts';
import { toLine } from './issues.ts';
import { anOperation, aStory } from './testing/records.ts';

const source = (name: string, content: string | Uint8Array): Source => ({
	place: name,
	name,
	open: () => [typeof content === 'string' ? new TextEncoder().encode(content) : content]
});

async function read(name: string, content: string | Uint8Array, options: ImportOptions = {}) {
	const { records, issues } = await importSources([source(name, content)], options);
	return { records, told: issues.map(toLine) };
}

describe('tables', () => {
	test('become stories, with quoted cells, semicolons, and names people use for columns', async () => {
		const { records, told } = await read(
			'tabla.csv',
			'\uFEFFFecha;Título;Texto;Enlace\n' +
				'2011-11-03;"Detenidos en ""dos"" países; los más";"Más de 5.000 personas fueron detenidas.\nFin de la nota.";https://www.interpol.int/a\n'
		);
		expect(told).toEqual([]);
		expect(records.news).toMatchObject([
			{
				id: '2011-11-03-detenidos-en-dos-paises-los-mas',
				date: '2011-11-03',
				origin: 'page',
				title: { es: 'Detenidos en "dos" países; los más' },
				text: { es: 'Más de 5.000 personas fueron detenidas.\nFin de la nota.' },
				publishedIn: ['es'],
				arrests: { value: 5000, bound: 'at-least', unit: 'people' },
				sources: [{ url: 'https://www.interpol.int/a', publisher: 'INTERPOL', date: '2011-11-03' }]
			}
		]);
	});

	test('may write their dates out, and have rows of empty cells', async () => {
		const csv =
			'date,title,text,url\n14 juillet 2024,Trois arrestations,La police a arrêté trois personnes dans une opération.,https://example.org/a\n,,,\n';
		const { records, told } = await read('t.csv', csv);
		expect(records.news).toMatchObject([{ date: '2024-07-14', arrests: { value: 3 } }]);
		expect(told).toEqual([]);
	});

	test('give the operation that a row tells of, with its figures', async () => {
		const { records, told } = await read(
			't.csv',
			'date,title,text,url\n' +
				'2014-07-18,Operation SOGA V nets over 1400 arrests in illegal gambling raids,"More than 1,400 people were arrested during the INTERPOL-coordinated Operation SOGA V across Asia and Europe.",https://www.interpol.int/b\n'
		);
		expect(told).toEqual([]);
		expect(records.operations).toMatchObject([
			{
				name: 'Operation SOGA V',
				arrests: { value: 1400, bound: 'at-least' },
				crimeTypes: ['illegal-gambling']
			}
		]);
		expect(records.news?.[0]?.operationId).toBe(records.operations?.[0]?.id);
	});

	test('believe what they say of their language', async () => {
		const { records, told } = await read(
			't.csv',
			'date,title,text,url,lang\n2014-07-18,Zzz,Zzz,https://example.org/b,fr\n2014-07-18,Zzz,Zzz,https://example.org/b,de\n'
		);
		expect(records.news).toMatchObject([{ title: { fr: 'Zzz' } }]);
		expect(told).toEqual(['t.csv:3 language: "de" is not one of en, fr, es, ar']);
	});

	test('take other column names from the map, and say what the map names in vain', async () => {
		const table = 'Jour,Manchette,url\n2012-01-02,Le titre de la nouvelle,https://example.org/a\n';
		const map = new Map([
			['date', 'jour'],
			['title', 'Manchette']
		]);
		const { records, told } = await read('t.csv', table, { map });
		expect(told).toEqual([]);
		expect(records.news).toMatchObject([{ date: '2012-01-02', title: { fr: 'Le titre de la nouvelle' } }]);

		const wrong = await read('t.csv', table, { map: new Map([['date', 'Tag']]) });
		expect(wrong.told).toEqual([
			't.csv:1: --map date=Tag: the table has no such column; it has Jour, Manchette, url'
		]);
		const none = await read('t.csv', table);
		expect(none.told).toEqual([
			't.csv:1: the head line names neither the fields of a collection nor date and title; map columns with --map, e.g. --map title=Jour'
		]);
	});

	test('tell each odd row by its line and read the others', async () => {
		const { records, told } = await read(
			't.csv',
			[
				'date,title,text,url,mood',
				'03/11/2011,The title of the one,The text of it,https://example.org/a,good',
				'2011-02-30,The title of the two,The text of it,https://example.org/a,good',
				'2011-11-03,,The text of it,example.org,good',
				'2011-11-03,The title',
				'2011-11-03,Zzz,Zzz,https://example.org/a,good',
				'2011-11-03,The title of the good one,The text of it,https://example.org/a,good',
				'2011-11-03,"The title never ends,The text of it,https://example.org/a,good',
				'2011-11-03,The title of the lost one,The text of it,https://example.org/a,good'
			].join('\n')
		);
		expect(records.news?.map(({ title }) => title.en)).toEqual(['The title of the good one']);
		expect(told).toMatchInlineSnapshot(`
			[
			  "t.csv:8: a quotation mark is never closed, so that this row and all after it are lost",
			  "t.csv:1 mood: the column "mood" means no field and was not read",
			  "t.csv:2 date: "03/11/2011" is not a date; write 2008, 2008-11, 2008-11-04 or 4 November 2008",
			  "t.csv:3 date: "2011-02-30" is not a date; write 2008, 2008-11, 2008-11-04 or 4 November 2008",
			  "t.csv:4 title: is missing",
			  "t.csv:4 url: "example.org" is not an address; write https://…",
			  "t.csv:5: the row has 2 cells where the head line has 5",
			  "t.csv:6 language: the text does not tell it; add a column language with en, fr, es, ar",
			]
		`);
	});

	test('become records where the columns are named as their fields', async () => {
		const { records, told } = await read(
			'operations.csv',
			'id,name,start,crimeTypes,countries,countriesComplete,arrests.value,arrests.bound,arrests.unit,seizures,other,sources.0.url,sources.0.publisher,confidence,title.en,summary.en\n' +
				'x-1,Operation X,2011-01,cybercrime; fugitives,FR;DE,false,1400,at-least,people,,,https://example.org/x,Example,high,X,It was X.\n' +
				'x-2,Operation X,2011-01,cybercrime,FR,maybe,some,exact,people,,,https://example.org/x,Example,high,X,It was X.\n'
		);
		expect(records.operations).toEqual([
			anOperation('x-1', {
				name: 'Operation X',
				start: '2011-01',
				crimeTypes: ['cybercrime', 'fugitives'],
				arrests: { value: 1400, bound: 'at-least', unit: 'people' },
				sources: [{ url: 'https://example.org/x', publisher: 'Example' }],
				title: { en: 'X' },
				summary: { en: 'It was X.' }
			})
		]);
		expect(told).toEqual([
			'operations.csv:3 countriesComplete: "maybe" is not a boolean',
			'operations.csv:3 arrests.value: "some" is not a number'
		]);
	});

	test('are refused when they are not UTF-8', async () => {
		const latin = new Uint8Array([...Buffer.from('date,title,text,url\n2010,Caf'), 0xe9, 0x0a]);
		expect((await read('t.csv', latin)).told).toEqual(['t.csv: is not UTF-8 text; save it as CSV UTF-8']);
	});
});

describe('lines of JSON', () => {
	test('are told apart by their fields, several collections in one file', async () => {
		const lines = [anOperation('one'), aStory('of-one', { operationId: 'one' })];
		const { records, told } = await read(
			'mixed.ndjson',
			lines.map((line) => JSON.stringify(line)).join('\n')
		);
		expect(told).toEqual([]);
		expect([records.operations?.length, records.news?.length]).toEqual([1, 1]);
	});

	test('may be one array, or simple rows', async () => {
		const rows = [
			{ date: '2013-01-01', headline: 'A headline in the news', link: 'https://example.org/a' },
			3
		];
		const { records, told } = await read('rows.json', JSON.stringify(rows));
		expect(records.news).toHaveLength(1);
		expect(told).toEqual([
			'rows.json[1]: is no record of a known collection, and no row with date and title; map columns with --map'
		]);
	});

	test('may refer to operations that ship, and to nothing else', async () => {
		const stories = [aStory('a', { operationId: 'shipped' }), aStory('b', { operationId: 'unknown' })];
		const content = stories.map((line) => JSON.stringify(line)).join('\n');
		const known = { operations: [anOperation('shipped')] } as ImportOptions['known'];
		const { records, told } = await read('news.ndjson', content, known ? { known } : {});
		expect(records.news?.map(({ id }) => id)).toEqual(['a']);
		expect(told).toEqual(['news.ndjson b operationId: "unknown" is the id of no operation']);
	});
});

test('keeps the first of two records with one id, and warns when they differ', async () => {
	const [first, same, other] = [aStory('a'), aStory('a'), aStory('a', { title: { en: 'Other news' } })];
	const { records, told } = await read(
		'news.ndjson',
		[first, same, other].map((line) => JSON.stringify(line)).join('\n')
	);
	expect(records.news).toEqual([first]);
	expect(told).toEqual(['news.ndjson id: "a" was read before with other content; the first stays']);
});

test('says that a binary file is no text', async () => {
	const { records, told } = await read('page.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]));
	expect(records).toEqual({});
	expect(told).toEqual([
		'page.html: is no text; give a page, NDJSON, CSV, or answers of the notices service'
	]);
});
