import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPoliteClient, retryAfterMs } from './polite-client.ts';

let server: Server;
let url: string;
let robots = '';
let asked: { path: string; at: number }[] = [];
let open = 0;
let mostOpen = 0;

beforeEach(async () => {
	robots = '';
	asked = [];
	open = mostOpen = 0;
	server = createServer((request, response) => {
		asked.push({ path: request.url ?? '', at: Date.now() });
		mostOpen = Math.max(mostOpen, ++open);
		setTimeout(() => {
			open -= 1;
			response.end(request.url === '/robots.txt' ? robots : 'answer');
		}, 5);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterEach(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
});

const client = (perMinute = 60_000) => createPoliteClient({ perMinute, allowPrivate: true });

describe('createPoliteClient', () => {
	test('asks for robots.txt once, and keeps to what it says of us', async () => {
		robots = 'User-agent: Blotter\nDisallow: /private\n\nUser-agent: *\nDisallow: /';
		const polite = client();
		await polite.get(`${url}/a`);
		await polite.get(`${url}/b`);
		await expect(polite.get(`${url}/private/c`)).rejects.toThrow('robots.txt asks not to');
		expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b']);
		expect(polite.requests).toBe(3);
	});

	test('keeps the delay that robots.txt asks for', async () => {
		robots = 'User-agent: *\nCrawl-delay: 0.2';
		const polite = client();
		for (const path of ['/a', '/b', '/c']) await polite.get(url + path);
		const [, a, , c] = asked.map(({ at }) => at);
		expect((c ?? 0) - (a ?? 0)).toBeGreaterThanOrEqual(380);
	});

	test('asks one thing at a time even when asked for several at once', async () => {
		const polite = client(1200);
		const begun = performance.now();
		await Promise.all(['/a', '/b', '/c'].map((path) => polite.get(url + path)));
		expect(asked).toHaveLength(4);
		expect(mostOpen).toBe(1);
		// Four requests at 1,200 a minute: three pauses of 50 ms, less what the clock rounds away.
		// Taken where they are made, since a busy machine may notice the first late.
		expect(performance.now() - begun).toBeGreaterThanOrEqual(140);
	});
});

describe('retryAfterMs', () => {
	const now = Date.parse('2026-11-22T10:00:00Z');
	test.each([
		['120', 120_000],
		['0', 0],
		['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
		['Sun, 22 Nov 2026 09:00:00 GMT', 0],
		['soon', undefined],
		[undefined, undefined]
	])('reads %j', (value, milliseconds) => {
		const headers = new Headers(value === undefined ? {} : { 'retry-after': value });
		expect(retryAfterMs(headers, now)).toBe(milliseconds);
	});
});
