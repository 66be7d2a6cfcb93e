import { createServer, type Server, type ServerResponse } from 'node:http';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Story } from '#domain/story.ts';
import { createPoliteClient } from './fetch/polite-client.ts';
import { fetchNews, type FetchNewsOptions } from './fetch-news.ts';
import { readListing } from './news/listing.ts';

/* A small site with the address forms of the real one; the releases are invented. */

const RELEASES: Record<string, string> = {
	'/en/News-and-Events/News/2024/Raids-on-illegal-betting': release(
		'en',
		'14 July 2024',
		'Raids on illegal betting',
		'LYON, France – More than 1,400 people were arrested during the operation, which took place in 28 countries.'
	),
	'/en/News-and-Events/News/2024/Fake-medicines-seized': release(
		'en',
		'2 May 2024',
		'Fake medicines seized',
		'LYON, France – Police in 90 countries seized fake medicines worth USD 11 million and arrested 325 people.'
	),
	'/en/News-and-Events/News/2019/An-older-release': release(
		'en',
		'3 March 2019',
		'An older release',
		'LYON, France – The Secretary General met the ministers of the region to discuss the fight against crime.'
	)
};

function release(language: string, date: string, title: string, text: string): string {
	return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><main>
<h1>${title}</h1><p>${date}</p><p>${text}</p><p>The officers worked with the national bureaus of the countries.</p></main></body></html>`;
}

function listing(paths: string[], next?: string): string {
	const cards = paths
		.map((path) => `<li><a href="${path}#top">Read</a> <a href="${path}">more</a></li>`)
		.join('');
	return `<html><body><a href="/en/News-and-Events/News">All</a><a href="https://elsewhere.example/News/2024/Other">x</a>
<ul>${cards}</ul>${next ? `<a href="${next}">Next</a>` : ''}</body></html>`;
}

let server: Server;
let url: string;
let out: string;
let asked: string[];
let pages: Record<string, string>;
let spoil: (path: string, response: ServerResponse) => boolean;

beforeEach(async () => {
	asked = [];
	spoil = () => false;
	const [first = '', second = '', third = ''] = Object.keys(RELEASES);
	pages = {
		...RELEASES,
		'/en/News-and-Events/News': listing([first, second], '/en/News-and-Events/News?page=2'),
		'/en/News-and-Events/News?page=2': listing([second, third], '/en/News-and-Events/News?page=3'),
		'/en/News-and-Events/News?page=3': listing([])
	};
	server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(path);
		if (spoil(path, response)) return;
		const page = pages[path];
		response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
	out = await mkdtemp(join(tmpdir(), 'blotter-news-'));
});
afterEach(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await rm(out, { recursive: true, force: true });
});

function run(options: Partial<FetchNewsOptions> = {}) {
	const client = createPoliteClient({ perMinute: 60_000, allowPrivate: true, firstPauseMs: 1, attempts: 2 });
	return fetchNews(client, {
		listings: [`${url}/en/News-and-Events/News`],
		out,
		pages: 5,
		limit: 100,
		now: new Date('2026-11-22T10:00:00Z'),
		...options
	});
}

async function stories(): Promise<Story[]> {
	const text = await readFile(join(out, 'news.ndjson'), 'utf8');
	return text
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Story);
}

describe('fetchNews', { timeout: 30_000 }, () => {
	test('follows the listing, reads each release once, and makes stories with figures and their source', async () => {
		const report = await run();
		expect(report).toMatchObject({ listed: 3, fetched: 3 });
		const read = await stories();
		expect(read.map(({ date, title }) => [date, title.en]).sort()).toEqual([
			['2019-03-03', 'An older release'],
			['2024-05-02', 'Fake medicines seized'],
			['2024-07-14', 'Raids on illegal betting']
		]);
		const betting = read.find(({ title }) => title.en === 'Raids on illegal betting');
		expect(betting?.arrests).toMatchObject({ value: 1400, bound: 'at-least' });
		expect(betting?.sources[0]?.url).toBe(`${url}/en/News-and-Events/News/2024/Raids-on-illegal-betting`);

		asked = [];
		expect(await run()).toMatchObject({ listed: 3, fetched: 0 });
		expect(asked.filter((path) => /\d{4}/.test(path))).toEqual([]);
		expect(await stories()).toEqual(read);
	});

	test('leaves out earlier years, and stops listing when only those are left', async () => {
		expect(await run({ since: 2024 })).toMatchObject({ listed: 2, fetched: 2 });
		expect(await run({ since: 2024, limit: 1 })).toMatchObject({ listed: 2, fetched: 0 });
	});

	test('tells the page that is gone, too large or odd, and reads the others', async () => {
		const [first = '', second = ''] = Object.keys(RELEASES);
		pages[first] = '';
		spoil = (path, response) => {
			if (path !== second) return false;
			response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.alloc(6 * 1024 * 1024, 'x'));
			return true;
		};
		const report = await run();
		expect(report.fetched).toBe(1);
		expect(
			report.issues.filter(({ level }) => level === 'warning').map(({ place, message }) => [place, message])
		).toEqual([
			[url + first, 'answers 404 and was not read'],
			[url + second, `${url}${second} is larger than 5 MB; it was not read.`]
		]);
	});

	test('stops at a refusal, keeps the pages it has, and goes on from there', async () => {
		const [, second = ''] = Object.keys(RELEASES);
		spoil = (path, response) => {
			if (path !== second) return false;
			response.writeHead(403, { 'content-type': 'text/html' }).end('<html>Access Denied</html>');
			return true;
		};
		await expect(run()).rejects.toThrow('refuses (HTTP 403)');
		expect(await readdir(out)).toEqual(['pages']);
		spoil = () => false;
		asked = [];
		expect(await run()).toMatchObject({ listed: 3, fetched: 2 });
		expect(asked).not.toContain(Object.keys(RELEASES)[0]);
	});

	test('fails and writes nothing when the listing names no release, or the releases are no stories', async () => {
		await expect(run({ listings: [`${url}/en/News-and-Events/News?page=3`] })).rejects.toThrow(
			'names no release'
		);
		for (const path of Object.keys(RELEASES))
			pages[path] = '<html><body><p>Please enable JavaScript.</p></body></html>';
		await expect(run()).rejects.toThrow(
			'Only 0 of 3 pages could be read; the records were left as they were.'
		);
		expect(await readdir(out)).toEqual(['pages']);
	});
});

describe('readListing', () => {
	test.each([
		'/en/News-and-Events/News/2024/Title-of-it',
		'/fr/Actualites-et-evenements/Actualites/2024/Titre',
		'/es/Noticias-y-acontecimientos/Noticias/2024/Titulo',
		'/ar/News-and-Events/News/2024/Title',
		'/ar/1/1/2024/Title',
		'/News-and-media/News/2014/N2014-053',
		'/News-and-media/News/2011/PR110/',
		'/Public/ICPO/PressReleases/PR2008/PR200811.asp'
	])('knows %s for a release', (path) => {
		const { releases } = readListing(`<a href="${path}">x</a>`, 'https://www.interpol.int/en/News');
		expect(releases).toEqual([`https://www.interpol.int${path}`]);
	});

	test.each([
		'/en/News-and-Events/News',
		'/en/News-and-Events/Events/2024/Event',
		'/en/News-and-Events/News/rss',
		'mailto:a@b.c',
		'https://elsewhere.example/News/2024/Title'
	])('does not take %s for one', (path) => {
		const { releases } = readListing(`<a href="${path}">x</a>`, 'https://www.interpol.int/en/News');
		expect(releases).toEqual([]);
	});

	test.each([
		'<link rel="next" href="?page=2">',
		'<a rel="next" href="?page=2">2</a>',
		'<a href="?page=2"> التالي </a>'
	])('finds the next page in %s', (html) => {
		const { next } = readListing(html, 'https://www.interpol.int/ar/News-and-Events/News');
		expect(next).toBe('https://www.interpol.int/ar/News-and-Events/News?page=2');
	});
});
