import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS } from '#domain/collections.ts';
import { linkRecords } from '../link/link-records.ts';
import { readPage } from './read-page.ts';

/** Three saved editions of one country page. They name real people, so they stay outside the repository. */
const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const found = existsSync(SEEDS);

describe.skipIf(!found)('three editions of one country page', () => {
	const pages = found
		? readdirSync(SEEDS)
				.sort()
				.map((name) => readPage({ text: readFileSync(new URL(name, SEEDS), 'utf8'), place: name }))
		: [];
	const [french, spanish, english] = pages.map(({ records }) => records);
	const linked = linkRecords(pages, {});
	const storyOf = (date: string) => linked.records.news?.find((story) => story.date === date);
	const operationOf = (date: string) =>
		linked.records.operations?.find(({ announced }) => announced === date);

	test('every record is valid', () => {
		for (const records of [...pages.map((page) => page.records), linked.records])
			for (const name of COLLECTION_NAMES)
				for (const record of records[name] ?? [])
					expect(COLLECTIONS[name].safeParse(record).error, record.id).toBeUndefined();
	});

	test('18 stories in the French page, 28 in the Spanish one, none in the third', () => {
		expect(french?.news).toHaveLength(18);
		expect(spanish?.news).toHaveLength(28);
		expect(english?.news).toBeUndefined();
	});

	test('the language of each story is read off its text, not off the page', () => {
		const languages = (records: typeof french) =>
			Object.entries(Object.groupBy(records?.news ?? [], ({ title }) => Object.keys(title).join()))
				.map(([language, list]) => `${language} ${list?.length}`)
				.sort();
		expect(languages(french)).toEqual(['en 4', 'fr 14']);
		expect(languages(spanish)).toEqual(['en 11', 'es 17']);
	});

	test('every story but those with whole teasers is cut short, and a broken headline is whole', () => {
		expect(french?.news?.every(({ truncated }) => truncated)).toBe(true);
		expect(french?.news?.find(({ date }) => date === '2010-10-19')?.title.fr).toMatch(
			/lutte contre la contrefaçon$/
		);
		expect(spanish?.news?.find(({ date }) => date === '2017-05-30')?.text.en).toContain(
			'methods. Operation Lionfish'
		);
	});

	test('totals: 160 is at least 160', () => {
		const totals = (records: typeof french) =>
			records?.['notice-counts']?.map(
				({ type, country, count }) => `${type} ${country} ${count.bound} ${count.value}`
			);
		expect(totals(french)).toEqual(['red CN at-least 160', 'yellow CN exact 16']);
		expect(totals(spanish)).toEqual(['red CN exact 46', 'yellow CN exact 18']);
	});

	test('four named notices in the French page, four nameless ones in the Spanish', () => {
		const persons = (records: typeof french) =>
			records?.notices?.map(
				({ type, name, age, nationalities }) =>
					`${type} ${name ? 'named' : 'nameless'} ${age?.years} ${nationalities.join()}`
			);
		expect(persons(french)).toEqual([
			'red named 50 CN',
			'red named 45 CN',
			'yellow named 35 CN',
			'yellow named 47 CN'
		]);
		expect(persons(spanish)).toEqual([
			'red nameless 57 CN',
			'red nameless 49 CN',
			'yellow nameless 38 CN',
			'yellow nameless 49 CN'
		]);
		for (const { id, name } of french?.notices ?? [])
			expect(
				name
					?.toLowerCase()
					.split(' ')
					.some((part) => id.includes(part))
			).toBe(false);
	});

	test('two dates of membership, both kept, with the bureau, region and sub-bureaus', () => {
		const [profile] = linked.records.countries ?? [];
		const claims = (subject: string) =>
			profile?.claims.filter((claim) => claim.subject === subject).map(({ date, text }) => date ?? text?.en);
		expect(profile?.code).toBe('CN');
		expect([...new Set(claims('member-since'))]).toEqual(['1923-09-07', '1961-09-04']);
		expect(claims('bureau')).toContain('Beijing');
		expect(claims('region')).toContain('asia-pacific');
		expect([...new Set(claims('sub-bureau'))]).toEqual(['Hong Kong', 'Macao']);
		expect(claims('agency')).toContain('Ministry of Public Security');
	});

	test('the three events, said once each', () => {
		expect(
			linked.records.events
				?.map(({ id, city, country, start, end }) =>
					[id, city, country, start, end].filter(Boolean).join(' ')
				)
				.sort()
		).toEqual([
			'arc-20-2008 Hong Kong HK',
			'ga-64-1995 Beijing CN 1995-10-04 1995-10-10',
			'ga-86-2017 Beijing CN'
		]);
	});

	test('the translations of one story are one story, and every join says why', () => {
		expect(linked.records.news).toHaveLength(28);
		for (const date of [
			'2013-10-11',
			'2013-09-23',
			'2012-10-19',
			'2012-07-29',
			'2011-11-09',
			'2011-08-26',
			'2010-10-19',
			'2010-07-16',
			'2010-10-26',
			'2008-11-17',
			'2008-08-07',
			'2008-07-10',
			'2007-11-23',
			'2007-06-20'
		])
			expect(Object.keys(storyOf(date)?.title ?? {}).sort(), date).toEqual(['es', 'fr']);
		expect(linked.links.every(({ why }) => why.length > 10)).toBe(true);
	});

	test.each([
		['2014-07-18', 'at-least 1400', 'nearly 12000000'],
		['2010-07-16', 'at-least 5000', 'nearly 10000000'],
		['2008-07-10', 'at-least 1300', 'at-least 16000000'],
		['2007-11-23', 'at-least 400', undefined],
		['2015-12-21', 'exact 87', 'about 7000000'],
		['2016-07-28', 'exact 134', undefined],
		['2010-10-07', 'about 25', undefined]
	])('the operation of %s: arrests %s, dollars %s', (date, arrests, dollars) => {
		const operation = operationOf(date);
		const written = (figure: { bound: string; value: number } | undefined) =>
			figure && `${figure.bound} ${figure.value}`;
		expect(written(operation?.arrests)).toBe(arrests);
		expect(written(operation?.seizureUsd)).toBe(dollars);
	});

	test('the figures keep the words of the page', () => {
		const french2010 = french?.news?.find(({ date }) => date === '2010-07-16');
		expect(french2010?.arrests?.asWritten).toBe('Plus de 5 000 personnes');
		expect(french2010?.seizureUsd?.asWritten).toBe("près de 10 millions d'USD");
		expect(spanish?.news?.find(({ date }) => date === '2010-07-16')?.seizureUsd?.asWritten).toBe(
			'cerca de diez millones de dólares'
		);
		expect(Object.keys(operationOf('2010-07-16')?.arrests?.evidence?.sentence ?? {}).sort()).toEqual([
			'es',
			'fr'
		]);
	});

	test('the operations are named: SOGA III, Storm, Pangea IX, Prey, Lionfish – ASEAN, Spartacus III, Storm VI', () => {
		const names = linked.records.operations?.map(({ name }) => name) ?? [];
		for (const name of [
			'SOGA III',
			'Storm',
			'Pangea IX',
			'Prey',
			'Lionfish – ASEAN',
			'Spartacus III',
			'Storm VI'
		])
			expect(names).toContain(`Operation ${name}`);
		expect(linked.records.operations).toHaveLength(11);
	});

	test('rescued: more than 2,700, and thirteen and fourteen countries', () => {
		expect(operationOf('2016-07-28')?.rescued).toMatchObject({ value: 2700, bound: 'at-least' });
		expect(operationOf('2015-12-21')?.countriesCount).toMatchObject({ value: 13 });
		expect(operationOf('2017-05-30')?.countriesCount).toMatchObject({ value: 14 });
	});
});
