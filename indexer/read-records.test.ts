import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toLine } from './issues.ts';
import { readRecords } from './read-records.ts';
import { anOperation, aStory, writeLines } from './testing/records.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'blotter-read-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, values: unknown[], inFolder = folder) => writeLines(inFolder, name, values);

async function told(...folders: string[]): Promise<string[]> {
	return (await readRecords(folders)).issues.map(toLine);
}

describe('readRecords', () => {
	test('reports a broken line by place, field and value, and reads the good ones', async () => {
		await write('operations.ndjson', [
			anOperation('good-1'),
			anOperation('bad-1', { start: '2008-13', countries: ['ZZ'] }),
			'{"id":',
			'',
			'7',
			anOperation('bad-2', { colour: 'red', confidence: undefined, sources: [], name: '' }),
			anOperation('good-2')
		]);
		const { records, issues, tallies } = await readRecords([folder]);
		expect(records.operations.map(({ id }) => id)).toEqual(['good-1', 'good-2']);
		expect(tallies.operations).toEqual({ lines: 6, records: 2, rejected: 4 });
		expect(issues.map(toLine)).toMatchInlineSnapshot(`
			[
			  "operations.ndjson:2 start: "2008-13" is not a date; write 2008, 2008-11 or 2008-11-04",
			  "operations.ndjson:2 countries.0: "ZZ" is not a country code of ISO 3166-1 (two capital letters)",
			  "operations.ndjson:3: the line is not JSON: Unexpected end of JSON input",
			  "operations.ndjson:5: 7 is not a record; one JSON object {…} a line belongs here",
			  "operations.ndjson:6 name: is empty; remove it or fill it in",
			  "operations.ndjson:6 sources: has 0; it needs at least 1",
			  "operations.ndjson:6 confidence: is missing; one of high, medium, low belongs here",
			  "operations.ndjson:6 colour: is no field of this record; remove it or correct its name",
			]
		`);
	});

	test('rejects the second record of an id, a story of an unknown operation, and an end before the start', async () => {
		await write('operations.ndjson', [
			anOperation('one'),
			anOperation('one'),
			anOperation('two', { start: '2010', end: '2009-12-31' })
		]);
		await write('news.ndjson', [
			aStory('of-one', { operationId: 'one' }),
			aStory('of-three', { operationId: 'three' })
		]);
		expect(await told(folder)).toEqual([
			'operations.ndjson:2 id: "one" stands already at operations.ndjson:1; an id must be unique',
			'operations.ndjson:3 end: "2009-12-31" lies before start, "2010"',
			'news.ndjson:2 operationId: "three" is the id of no operation'
		]);
	});

	test('takes partial dates for out of order only when no day of theirs could be in order', async () => {
		await write('operations.ndjson', [
			anOperation('same-month', { start: '2010-05-20', end: '2010-05' }),
			anOperation('same-year', { start: '2010-05', end: '2010' })
		]);
		expect(await told(folder)).toEqual([]);
	});

	test('keeps a warned record', async () => {
		await write('operations.ndjson', [anOperation('early', { start: '2010-05', announced: '2010-04-30' })]);
		const { records, issues } = await readRecords([folder]);
		expect(records.operations).toHaveLength(1);
		expect(issues.map(({ level }) => level)).toEqual(['warning']);
	});

	test('lets the later folder’s record win where an id stands in two, and says so', async () => {
		const first = await write(
			'operations.ndjson',
			[anOperation('one'), anOperation('two')],
			join(folder, 'data')
		);
		const second = await write(
			'operations.ndjson',
			[anOperation('one', { name: 'Renamed' })],
			join(folder, 'mine')
		);
		const { records, issues } = await readRecords([first, second]);
		expect(records.operations.map(({ name }) => name)).toEqual(['Renamed', 'Operation Test']);
		expect(issues).toEqual([
			{
				level: 'info',
				place: 'mine/operations.ndjson:1',
				field: 'id',
				message: '"one" replaces the record of data/operations.ndjson:1',
				value: 'one'
			}
		]);
	});

	test('keeps what both folders’ sources claim of a country', async () => {
		const claim = (date: string) => ({
			subject: 'member-since',
			date,
			source: { url: 'https://example.org/cn', publisher: 'Example' }
		});
		const china = (...claims: object[]) => ({ id: 'cn', code: 'CN', claims });
		const first = await write('countries.ndjson', [china(claim('1923-09-07'))], join(folder, 'data'));
		const second = await write(
			'countries.ndjson',
			[china(claim('1961-09-04'), claim('1923-09-07'))],
			join(folder, 'mine')
		);
		const { records, issues } = await readRecords([first, second]);
		expect(records.countries.map(({ claims }) => claims.map(({ date }) => date))).toEqual([
			['1923-09-07', '1961-09-04']
		]);
		expect(issues.map(({ message }) => message)).toEqual([
			'"cn" adds to the record of data/countries.ndjson:1'
		]);
	});

	test('lets an imported story refer to an operation that ships', async () => {
		const shipped = await write('operations.ndjson', [anOperation('one')], join(folder, 'data'));
		const mine = await write('news.ndjson', [aStory('of-one', { operationId: 'one' })], join(folder, 'mine'));
		const { issues, records } = await readRecords([mine], shipped);
		expect(issues).toEqual([]);
		expect(records.operations).toEqual([]);
	});

	test('warns of a file that is no collection', async () => {
		await write('operations.ndjson', [anOperation('one')]);
		await write('operation.ndjson', [anOperation('one')]);
		expect(await told(folder)).toEqual([
			'operation.ndjson: is no collection and was not read; the collections are operations, news, notices, notice-counts, events, countries'
		]);
	});

	test('fails on a folder that is not there, or holds no records', async () => {
		await expect(readRecords([join(folder, 'nowhere')])).rejects.toThrow(
			`The folder ${folder}/nowhere cannot be read: there is no such file or folder.`
		);
		await expect(readRecords([folder])).rejects.toThrow(`The folder ${folder} holds no records`);
	});
});
