import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Notice } from '#domain/notice.ts';
import type { NoticeCount } from '#domain/notice-count.ts';
import { checkFolder } from './check.ts';
import { createPoliteClient, type PoliteOptions } from './fetch/polite-client.ts';
import { fetchNotices, type FetchNoticesOptions, JOURNAL_FILE } from './fetch-notices.ts';
import { aNotice, type NoticesServer, sendRefusal, startNoticesServer } from './testing/notices-server.ts';

let server: NoticesServer;
let out: string;

beforeEach(async () => {
	server = await startNoticesServer();
	out = await mkdtemp(join(tmpdir(), 'blotter-notices-'));
});
afterEach(async () => {
	await server.close();
	await rm(out, { recursive: true, force: true });
});

const anyNumber = { atLeast: 0, atMost: 10_000 };

function run(options: Partial<FetchNoticesOptions> = {}, polite: Partial<PoliteOptions> = {}) {
	const client = createPoliteClient({ perMinute: 60_000, allowPrivate: true, firstPauseMs: 1, ...polite });
	return fetchNotices(client, {
		base: server.url,
		types: ['red'],
		nationalities: [],
		out,
		details: true,
		expected: { red: anyNumber, yellow: anyNumber, un: anyNumber },
		...options
	});
}

async function written<Row>(name: string): Promise<Row[]> {
	const lines = (await readFile(join(out, `${name}.ndjson`), 'utf8')).trim().split('\n');
	return lines.filter(Boolean).map((line) => JSON.parse(line) as Row);
}

const notices = () => written<Notice>('notices');
const lists = () => server.requests.filter(({ path }) => path.includes('resultPerPage'));

describe('fetchNotices', { timeout: 30_000 }, () => {
	test('reads a notice in full and leaves nothing odd unsaid', async () => {
		server.notices.red = [
			aNotice(1, {
				date_of_birth: '1979/03/00',
				nationalities: ['CN', '914'],
				height: 0,
				weight: 0,
				arrest_warrants: [
					{
						issuing_country_id: 'FR',
						charge: 'Escroquerie\nen bande organisée par des faux',
						charge_translation: null
					},
					{ issuing_country_id: 'XX', charge: null, charge_translation: 'Fraud with the use of a network' }
				],
				oddity: 'new'
			}),
			aNotice(2, {
				forename: null,
				name: '-',
				date_of_birth: '0000/00/00',
				nationalities: null,
				sex_id: null,
				arrest_warrants: null
			}),
			aNotice(3, { date_of_birth: '1985/00/00', sex_id: 'X' })
		];
		const report = await run();
		const day = new Date().toISOString().slice(0, 10);
		expect(await notices()).toEqual([
			{
				id: 'red-2099-00001',
				type: 'red',
				name: 'EXAMPLE BFICTION',
				nationalities: ['CN'],
				birthDate: '1979-03',
				sex: 'male',
				charges: [
					{ text: 'Escroquerie\nen bande organisée par des faux', language: 'fr', country: 'FR' },
					{ text: 'Fraud with the use of a network', language: 'en' }
				],
				requestingCountries: ['FR'],
				url: `${server.url}/notices/v1/red/2099-00001`,
				retrievedAt: day,
				sample: false
			},
			{
				id: 'red-2099-00002',
				type: 'red',
				nationalities: [],
				charges: [],
				requestingCountries: [],
				url: `${server.url}/notices/v1/red/2099-00002`,
				retrievedAt: day,
				sample: false
			},
			expect.objectContaining({ id: 'red-2099-00003', birthDate: '1985' })
		]);
		expect(report.issues.map(({ place, field, value }) => [place, field, value])).toEqual([
			['red-2099-00001', 'oddity', 'new'],
			['red-2099-00001', 'nationalities', '914'],
			['red-2099-00001', 'arrest_warrants.issuing_country_id', 'XX'],
			['red-2099-00003', 'sex_id', 'X']
		]);
		expect(await checkFolder(out)).toMatchObject({ records: 4, rejected: 0 });
	});

	test('cuts a question with more than 160 answers until every piece fits, and merges what comes twice', async () => {
		server.notices.red = [
			...Array.from({ length: 700 }, (_, number) => aNotice(number, { nationalities: ['CN', 'FR'] })),
			...Array.from({ length: 100 }, (_, number) => aNotice(1000 + number, { nationalities: ['US'] }))
		];
		const report = await run({ details: false });
		expect(await notices()).toHaveLength(800);
		expect(report.types).toEqual([{ type: 'red', total: 800, read: 800, withdrawn: 0, short: 0 }]);
		expect(lists().some(({ path }) => path.includes('name='))).toBe(true);
	});

	test('finds by another cut what has nothing in the field first cut on', async () => {
		server.notices.red = [
			// No name: cutting by name alone would lose them.
			...Array.from({ length: 170 }, (_, number) => aNotice(number, { name: null })),
			...Array.from({ length: 100 }, (_, number) => aNotice(500 + number)),
			// No age either.
			...Array.from({ length: 5 }, (_, number) => aNotice(800 + number, { name: null, date_of_birth: null }))
		];
		const report = await run({ details: false });
		expect(await notices()).toHaveLength(275);
		expect(report.issues).toEqual([]);
	});

	test('finds the few without a nationality with few questions more', async () => {
		server.notices.red = Array.from({ length: 3000 }, (_, number) =>
			aNotice(number, {
				nationalities: number % 1000 === 7 ? null : [['CN', 'FR', 'US', 'IN'][number % 4] ?? '']
			})
		);
		await run({ details: false });
		expect(await notices()).toHaveLength(3000);
		const afterCountries = lists().findLastIndex(({ path }) => path.includes('nationality='));
		expect(lists().length - afterCountries).toBeLessThan(30);
	});

	test('cuts a question that is too broad to be answered', async () => {
		server.notices.red = Array.from({ length: 30 }, (_, number) => aNotice(number));
		server.spoil = (path, response) => path.includes('red?resultPerPage') && sendRefusal(response, 504);
		const report = await run({ details: false });
		expect(await notices()).toHaveLength(30);
		expect(report.types).toMatchObject([{ total: undefined, read: 30 }]);
		expect(report.issues.map(({ place, message }) => `${place}: ${message}`)).toEqual([
			'red world: the service did not answer so broad a question; it was read in pieces and has no total'
		]);
	});

	test('says how many could be read where no cut helps', async () => {
		const alike = { name: null, date_of_birth: null, sex_id: null, nationalities: ['CN'] };
		server.notices.yellow = Array.from({ length: 200 }, (_, number) => aNotice(number, alike));
		const report = await run({ types: ['yellow'], nationalities: ['CN'], details: false });
		expect(report.types).toMatchObject([{ total: 200, read: 160, short: 1 }]);
		expect(report.issues).toEqual([
			{
				level: 'warning',
				place: 'yellow nationality=CN',
				message: '160 of 200 notices could be read; the service shows 160 at most for one question',
				value: { total: 200, read: 160 }
			}
		]);
	});

	test('follows pages when the service shows fewer at a time than asked', async () => {
		server.notices.red = Array.from({ length: 45 }, (_, number) => aNotice(number));
		const original = server.notices.red;
		server.spoil = (path, response) => {
			const url = new URL(path, server.url);
			if (url.searchParams.get('resultPerPage') !== '160') return false;
			const page = Number(url.searchParams.get('page'));
			const shown = original.slice((page - 1) * 20, page * 20);
			response.writeHead(200, { 'content-type': 'application/hal+json' });
			const next = page < 3 ? { next: { href: `?&resultPerPage=160&page=${page + 1}` } } : {};
			response.end(
				JSON.stringify({ total: '45', _embedded: { notices: [...shown, shown[0], 'x'] }, _links: next })
			);
			return true;
		};
		const report = await run({ details: false });
		expect(await notices()).toHaveLength(45);
		expect(report.issues.map(({ message }) => message)).toEqual(
			Array.from({ length: 3 }, () => 'an entry of a list is no notice and was left out')
		);
	});

	test('removes what the source withdrew, asks for what no list showed, keeps other types and countries', async () => {
		server.notices.red = [aNotice(1), aNotice(2), aNotice(3)];
		server.notices.yellow = [aNotice(9)];
		await run({ types: ['red', 'yellow'] });
		server.notices.red = [aNotice(1), aNotice(3, { nationalities: ['FR'] })];
		server.notices.yellow = [];
		const report = await run({ nationalities: ['CN'] });
		expect((await notices()).map(({ id, nationalities }) => [id, ...nationalities])).toEqual([
			['red-2099-00001', 'CN'],
			['red-2099-00003', 'FR'],
			['yellow-2099-00009', 'CN']
		]);
		expect(report.types).toEqual([{ type: 'red', total: 1, read: 2, withdrawn: 1, short: 0 }]);
		expect(report.issues).toEqual([
			{ level: 'info', place: 'red-2099-00002', message: 'is withdrawn by the source and was removed' }
		]);
	});

	test('follows the links of UN notices, which stand one step deeper', async () => {
		server.notices.un = [aNotice(1, { name_in_original_script: 'مثال', summary: 'Invented.' }), aNotice(2)];
		await run({ types: ['un'] });
		expect(await notices()).toMatchObject([
			{
				id: 'un-special-2099-00001',
				nameInScript: 'مثال',
				url: `${server.url}/notices/v1/un/persons/2099-00001`
			},
			{ id: 'un-special-2099-00002' }
		]);
		// Listed no more, yet not withdrawn: it is still at its own address.
		const [, second] = server.notices.un;
		server.spoil = (path, response) => {
			if (!path.includes('resultPerPage')) return false;
			response.writeHead(200, { 'content-type': 'application/json' }).end('{"total":0}');
			return true;
		};
		server.notices.un = second ? [second] : [];
		const report = await run({ types: ['un'] });
		expect((await notices()).map(({ id }) => id)).toEqual(['un-special-2099-00002']);
		expect(report.types).toMatchObject([{ withdrawn: 1 }]);
	});

	test('keeps the charges it read before when it reads lists only', async () => {
		const warrant = { issuing_country_id: 'FR', charge: 'Fraud with a network', charge_translation: null };
		server.notices.red = [aNotice(1, { arrest_warrants: [warrant] })];
		await run();
		server.notices.red = [aNotice(1, { name: 'RENAMED', arrest_warrants: [warrant] })];
		await run({ details: false });
		expect(await notices()).toMatchObject([
			{ name: 'EXAMPLE RENAMED', requestingCountries: ['FR'], charges: [{ country: 'FR' }] }
		]);
	});

	test('leaves out a notice that is withdrawn between list and detail', async () => {
		server.notices.red = [aNotice(1), aNotice(2)];
		server.spoil = (path, response) => {
			if (!path.endsWith('2099-00002')) return false;
			response.writeHead(404).end();
			return true;
		};
		await run();
		expect((await notices()).map(({ id }) => id)).toEqual(['red-2099-00001']);
	});

	test('counts by type, country and day, exact but at the cap, and keeps earlier days', async () => {
		const inIraq = { nationalities: ['IQ'] };
		server.notices.un = [
			...Array.from({ length: 160 }, (_, number) => aNotice(number, { nationalities: ['AF'] })),
			aNotice(500, inIraq)
		];
		await run({ types: ['un'], details: false, now: new Date('2026-11-01T10:00:00Z') });
		server.notices.un.push(aNotice(501, inIraq));
		await run({ types: ['un'], details: false, now: new Date('2026-11-10T10:00:00Z') });
		server.notices.un = server.notices.un.filter(({ nationalities }) => nationalities?.[0] === 'AF');
		await run({
			types: ['un'],
			nationalities: ['IQ', 'FR'],
			details: false,
			now: new Date('2026-11-20T10:00:00Z')
		});
		const counts = await written<NoticeCount>('notice-counts');
		expect(
			counts.map(({ id, count, countryRole = 'world' }) => [id, countryRole, count.bound, count.value])
		).toEqual([
			['un-special-public-af-2026-11-01', 'nationality', 'at-least', 160],
			['un-special-public-af-2026-11-10', 'nationality', 'at-least', 160],
			['un-special-public-iq-2026-11-01', 'nationality', 'exact', 1],
			['un-special-public-iq-2026-11-10', 'nationality', 'exact', 2],
			// A zero, since there was something before; none for a country that never had any.
			['un-special-public-iq-2026-11-20', 'nationality', 'exact', 0],
			['un-special-public-ww-2026-11-01', 'world', 'exact', 161],
			['un-special-public-ww-2026-11-10', 'world', 'exact', 162]
		]);
		expect((await checkFolder(out)).rejected).toBe(0);
	});

	test('keeps the first and the last of the days that say the same, and every change', async () => {
		const days = [
			'2026-12-29',
			'2026-12-30',
			'2026-12-31',
			'2027-01-01',
			'2027-01-02',
			'2027-01-03',
			'2027-01-04'
		];
		const inAll = [2, 2, 2, 2, 2, 2, 3];
		for (const [at, day] of days.entries()) {
			server.notices.un = Array.from({ length: inAll[at] ?? 0 }, (_, number) => aNotice(number));
			await run({ types: ['un'], details: false, now: new Date(`${day}T10:00:00Z`) });
		}
		const world = (await written<NoticeCount>('notice-counts')).filter(({ country }) => !country);
		expect(world.map(({ asOf, count }) => [asOf, count.value])).toEqual([
			['2026-12-29', 2],
			['2026-12-31', 2],
			['2027-01-01', 2],
			['2027-01-03', 2],
			['2027-01-04', 3]
		]);
	});

	test('says who it is and asks one thing at a time at the rate given', async () => {
		server.notices.red = [aNotice(1), aNotice(2), aNotice(3)];
		await run({}, { perMinute: 600 });
		const times = server.requests.map(({ at }) => at);
		const gaps = times.slice(1).map((at, position) => at - (times[position] ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThan(80);
		expect(new Set(server.requests.map(({ userAgent }) => userAgent.split('/')[0]))).toEqual(
			new Set(['Blotter'])
		);
	});

	test('obeys robots.txt', async () => {
		server.robots = 'User-agent: *\nDisallow: /notices/';
		await expect(run()).rejects.toThrow('robots.txt asks not to');
		expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
	});

	test('waits out 429, 503 and a cut connection', async () => {
		server.notices.red = [aNotice(1)];
		const faults = [
			(response: Parameters<typeof sendRefusal>[0]) => sendRefusal(response, 429, { 'retry-after': '0' }),
			(response: Parameters<typeof sendRefusal>[0]) => sendRefusal(response, 503),
			(response: Parameters<typeof sendRefusal>[0]) => response.destroy() !== undefined
		];
		server.spoil = (path, response) =>
			path === '/robots.txt' ? false : (faults.shift()?.(response) ?? false);
		const pauses: string[] = [];
		await run({}, { onPause: (reason) => pauses.push(reason) });
		expect(await notices()).toHaveLength(1);
		expect(pauses).toEqual(['HTTP 429', 'HTTP 503', 'no answer']);
	});

	test.each([
		['403', (response: Parameters<typeof sendRefusal>[0]) => sendRefusal(response), 'refuses (HTTP 403)'],
		[
			'a page with status 200',
			(response: Parameters<typeof sendRefusal>[0]) => sendRefusal(response, 200),
			'text/html instead of JSON'
		],
		[
			'a far Retry-After',
			(response: Parameters<typeof sendRefusal>[0]) => sendRefusal(response, 429, { 'retry-after': '86400' }),
			'asks to come back in 86400 s'
		]
	])('stops at %s, changes nothing, and goes on from there later', async (_, refuse, message) => {
		server.notices.red = [aNotice(1), aNotice(2), aNotice(3)];
		await run();
		const before = await notices();
		server.notices.red.push(aNotice(4));
		server.spoil = (path, response) => path.endsWith('2099-00003') && refuse(response);
		await expect(run()).rejects.toThrow(message);
		expect(await notices()).toEqual(before);

		server.requests.length = 0;
		server.spoil = () => false;
		const report = await run();
		expect(report.resumed).toBe(3);
		expect(server.requests.map(({ path }) => path)).toEqual([
			'/robots.txt',
			'/notices/v1/red/2099-00003',
			'/notices/v1/red/2099-00004'
		]);
		expect(await notices()).toHaveLength(4);
		await expect(readFile(join(out, JOURNAL_FILE))).rejects.toThrow('ENOENT');
	});

	test('goes on after a line that was cut short, and begins anew after a day', async () => {
		server.notices.red = [aNotice(1), aNotice(2)];
		server.spoil = (path, response) => path.endsWith('2099-00002') && sendRefusal(response);
		const start = new Date('2026-11-20T10:00:00Z');
		await expect(run({ now: start })).rejects.toThrow('refuses');
		const journal = join(out, JOURNAL_FILE);
		const kept = await readFile(journal, 'utf8');
		await writeFile(journal, `${kept}{"key":"detail red 2099/00002","answer":{"entity_`);
		server.spoil = () => false;
		expect(await run({ now: new Date('2026-11-20T12:00:00Z') })).toMatchObject({ resumed: 2 });

		await writeFile(journal, kept);
		expect(await run({ now: new Date('2026-11-22T12:00:00Z') })).toMatchObject({ resumed: 0 });
	});

	test('fails and changes nothing when it finds too little, or too much to be true', async () => {
		server.notices.red = Array.from({ length: 20 }, (_, number) => aNotice(number));
		await expect(run({ expected: {} })).rejects.toThrow(
			'The service showed 20 red notices where 5000 to 13000 are expected; nothing was changed.'
		);
		await expect(readFile(join(out, 'notices.ndjson'))).rejects.toThrow('ENOENT');
		await expect(run({ expected: { red: { atLeast: 1, atMost: 19 } } })).rejects.toThrow(
			'1 to 19 are expected'
		);

		server.notices.red.push(aNotice(20));
		await run();
		server.notices.red = [aNotice(1)];
		await expect(run({ nationalities: ['CN'] })).rejects.toThrow(
			'The service showed 1 red notices where the last run found 21; nothing was changed.'
		);
		expect(await notices()).toHaveLength(21);
	});
});
