import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, type RecordOf } from './collections.ts';
import type { SearchDocument } from './document.ts';
import { RECORDS_SETTINGS } from './indexes.ts';
import { KINDS } from './kind.ts';
import { Notice } from './notice.ts';
import { Operation } from './operation.ts';
import { Story } from './story.ts';
import { TO_DOCUMENT } from './to-document.ts';

const source = { url: 'https://www.interpol.int/a', publisher: 'INTERPOL', date: '2014-07-18' };
const operation = Operation.parse({
	id: 'soga-v',
	name: 'Operation SOGA V',
	series: 'SOGA',
	edition: 'V',
	start: '2014-06-01',
	end: '2014-07-13',
	announced: '2014-07-18',
	crimeTypes: ['illegal-gambling', 'organized-crime'],
	region: 'asia-pacific',
	countries: ['CN', 'HK'],
	countriesComplete: true,
	arrests: { value: 1400, bound: 'at-least', unit: 'people' },
	seizureOriginal: { value: 9_000_000, bound: 'nearly', unit: 'EUR' },
	seizureKind: 'money',
	seizures: [],
	other: [],
	place: 'Lyon',
	sources: [source],
	confidence: 'high',
	title: { en: 'Raids', fr: 'Descentes' },
	summary: { en: 'Over 1,400 arrests.', fr: 'Plus de 1 400 arrestations.' }
});
const story = Story.parse({
	id: '2014-07-18-asia-football-betting',
	date: '2014-07-18',
	topic: 'operation',
	countries: ['CN'],
	crimeTypes: ['illegal-gambling'],
	operationId: 'soga-v',
	origin: 'written',
	title: { en: 'Raids', ar: 'مداهمات' },
	text: { en: 'Over 1,400 arrests.' },
	sources: [source]
});
const notice = Notice.parse({
	id: 'sample-0001',
	type: 'red',
	name: 'KALPANIK, Namuna',
	nameInScript: 'काल्पनिक नमूना',
	nationalities: ['IN'],
	charges: [
		{ text: 'Fraud', language: 'en', country: 'IN' },
		{ text: 'Forgery', country: 'FR' },
		{ text: 'Estafa', language: 'es', country: 'ES' }
	],
	requestingCountries: ['IN', 'FR', 'ES'],
	retrievedAt: '2026-11-01',
	sample: true
});

describe('the document of an operation', () => {
	const document = TO_DOCUMENT.operations(operation);

	it('is dated by its announcement', () => {
		expect(document).toMatchObject({ date: '2014-07-18', year: 2014, sortDate: 20140718 });
		const quiet = { ...operation, announced: undefined };
		expect(TO_DOCUMENT.operations(quiet).date).toBe('2014-07-13');
		expect(TO_DOCUMENT.operations({ ...quiet, end: undefined }).date).toBe('2014-06-01');
	});

	it('has no date at all when nobody gives one', () => {
		const undated = { ...operation, announced: undefined, end: undefined, start: undefined };
		const timeless = TO_DOCUMENT.operations(undated);
		expect(['date', 'year', 'sortDate'].filter((field) => field in timeless)).toEqual([]);
	});

	it('is found under its crime types and their groups, its countries and their regions', () => {
		expect(document.crimes.toSorted()).toEqual([
			'gambling',
			'illegal-gambling',
			'organised',
			'organized-crime'
		]);
		expect(document.countries.toSorted()).toEqual(['CN', 'HK', 'asia-pacific']);
	});

	it('is found under either numeral, its year, its name in Arabic letters, and labels in every language', () => {
		expect(document.names).toEqual(['Operation SOGA V', 'Operation SOGA 5', 'SOGA 2014', 'عملية سوغا 5']);
		expect(document.topics).toContain('Paris illégaux');
		expect(document.keywords).toEqual(expect.arrayContaining(['China', 'الصين', 'Chine']));
	});

	it('holds text only in the languages it has', () => {
		expect(document.languages).toEqual(['en', 'fr']);
		expect(document).toMatchObject({ title_fr: 'Descentes', text_en: 'Over 1,400 arrests.' });
		expect('title_es' in document).toBe(false);
	});

	it('states what it states, and an amount in another currency is a seizure without a value in dollars', () => {
		expect(document.states).toEqual(['arrests', 'seizures']);
		expect(document.arrestsValue).toBe(1400);
		expect('seizureValue' in document).toBe(false);
	});

	it('carries the whole record', () => {
		expect(document.record).toEqual(operation);
		expect(document.id).toBe('operation-soga-v');
	});
});

describe('the document of a story', () => {
	it('points to its operation and counts the languages of its title', () => {
		expect(TO_DOCUMENT.news(story)).toMatchObject({
			id: 'news-2014-07-18-asia-football-betting',
			operationId: 'soga-v',
			languages: ['en', 'ar'],
			states: []
		});
	});
});

describe('the document of a notice', () => {
	const document = TO_DOCUMENT.notices(notice);

	it('keeps each charge in its own language and counts one without as English', () => {
		expect(document.text_en).toBe('Fraud\nForgery');
		expect(document.text_es).toBe('Estafa');
	});

	it('is found by the name in either script and by every country it names', () => {
		expect(document.names).toEqual(['KALPANIK, Namuna', 'काल्पनिक नमूना']);
		expect(document.countries).toEqual(expect.arrayContaining(['IN', 'FR', 'ES']));
	});

	it('is marked as invented, and a real one is not', () => {
		expect(document.sample).toBe(true);
		expect('sample' in TO_DOCUMENT.notices({ ...notice, sample: false })).toBe(false);
	});
});

describe('the documents of the facts that ship', () => {
	const documents = COLLECTION_NAMES.flatMap(shippedDocuments);

	it('have ids of their own', () => {
		expect(documents.length).toBeGreaterThan(800);
		expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
	});

	it('have ids that Meilisearch accepts', () => {
		expect(documents.filter(({ id }) => !/^[a-zA-Z0-9_-]{1,511}$/.test(id))).toEqual([]);
	});

	it('are of a kind, have a title, and put operations first', () => {
		expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(KINDS));
		expect(documents.filter(({ languages }) => languages.length === 0)).toEqual([]);
		expect(documents.filter(({ kind, kindRank }) => (kind === 'operation') !== (kindRank === 0))).toEqual([]);
	});

	it('hold neither null nor undefined, which are other things to a filter than absence', () => {
		const empty = documents.flatMap((document) =>
			Object.entries(document).filter(([, value]) => value === null || value === undefined || value === '')
		);
		expect(empty).toEqual([]);
	});

	it('fill every attribute that can be filtered or sorted by', () => {
		const filled = new Set(documents.flatMap((document) => Object.keys(document)));
		const wanted = [...RECORDS_SETTINGS.filterableAttributes, ...RECORDS_SETTINGS.sortableAttributes];
		expect(wanted.map(String).filter((attribute) => !filled.has(attribute))).toEqual([]);
	});
});

function shippedDocuments<Name extends CollectionName>(name: Name): SearchDocument[] {
	const lines = readFileSync(`data/${name}.ndjson`, 'utf8').trimEnd().split('\n');
	return lines.map((line) => TO_DOCUMENT[name](COLLECTIONS[name].parse(JSON.parse(line)) as RecordOf<Name>));
}
