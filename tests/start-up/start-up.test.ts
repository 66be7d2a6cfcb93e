import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { freePort, runToEnd, startDashboard } from './dashboard.ts';

const folder = mkdtempSync(join(tmpdir(), 'blotter-start-'));
const enginePort = await freePort();
const embedded = { BLOTTER_DATA_DIR: folder, BLOTTER_ENGINE_PORT: String(enginePort) };
const engineUrl = `http://127.0.0.1:${enginePort}`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answers = (url: string) =>
	fetch(url).then(
		(response) => response.status,
		() => 'nobody there'
	);

describe('starting with the embedded engine', () => {
	test('the first start indexes the shipped data, the second does not, and stopping ends every process', async () => {
		const first = await startDashboard(embedded);
		try {
			expect(first.output()).toContain('"outcome":"pushed"');
			expect(await answers(`${first.url}/readyz`)).toBe(200);
			expect(await answers(`${engineUrl}/health`)).toBe(200);
		} finally {
			await first.stop('SIGINT');
		}
		expect(first.process.exitCode).toBe(0);
		await expect.poll(() => answers(`${engineUrl}/health`)).toBe('nobody there');

		const second = await startDashboard(embedded);
		try {
			expect(second.output()).toContain('"outcome":"up-to-date"');
			expect(await answers(`${second.url}/search?q=lionfish`)).toBe(200);
			// What goes through a proxy goes far, and small; what stays on the machine is not worth the work.
			const encoding = async (headers: Record<string, string>) =>
				(await fetch(`${second.url}/search?q=lionfish`, { headers })).headers.get('content-encoding');
			expect(await encoding({ 'accept-encoding': 'gzip', 'x-forwarded-for': '192.0.2.7' })).toBe('gzip');
			expect(await encoding({ 'accept-encoding': 'gzip' })).toBeNull();
		} finally {
			await second.stop();
		}
		await expect.poll(() => answers(`${engineUrl}/health`)).toBe('nobody there');
	});

	test('the engine ends with a dashboard that is killed outright', async () => {
		const dashboard = await startDashboard(embedded);
		await dashboard.stop('SIGKILL');
		await expect.poll(() => answers(`${engineUrl}/health`), { timeout: 5_000 }).toBe('nobody there');
	});

	test('a port in use is named, with a way out, and nothing else is started', async () => {
		const taken = createServer().listen(0, '127.0.0.1');
		await once(taken, 'listening');
		const { port } = taken.address() as { port: number };
		const { code, output } = await runToEnd({ ...embedded, PORT: String(port) });
		taken.close();
		expect(code).toBe(1);
		expect(output).toContain(`port ${port} on 127.0.0.1 is in use`);
		expect(output).not.toContain('    at ');
	});

	test('an engine port in use is named too', async () => {
		const taken = createServer().listen(0, '127.0.0.1');
		await once(taken, 'listening');
		const { port } = taken.address() as { port: number };
		const { code, output } = await runToEnd({
			...embedded,
			PORT: String(await freePort()),
			BLOTTER_ENGINE_PORT: String(port)
		});
		taken.close();
		expect(code).toBe(1);
		expect(output).toContain(String(port));
		expect(output).toContain('BLOTTER_ENGINE_PORT');
		expect(output).not.toContain('    at ');
	});

	test('a wrong setting is named with its value', async () => {
		const { code, output } = await runToEnd({ ...embedded, PORT: 'abc' });
		expect(code).toBe(1);
		expect(output).toContain('PORT="abc"');
		expect(output).not.toContain('    at ');
	});
});

describe('with a Meilisearch that does not answer', () => {
	test('pages and API say that search is down, never that nothing was found', async () => {
		const dashboard = await startDashboard({ MEILI_URL: `http://127.0.0.1:${await freePort()}` });
		try {
			expect(dashboard.output()).toContain('could not be brought up to date');
			const page = await fetch(`${dashboard.url}/search?q=lionfish`);
			expect(page.status).toBe(503);
			const html = await page.text();
			expect(html).toContain('Search is down.');
			expect(html).not.toContain('    at ');
			const api = await fetch(`${dashboard.url}/api/search?q=lionfish`);
			expect(api.status).toBe(503);
			expect(await api.json()).toMatchObject({
				error: { code: 'search-unavailable', message: expect.any(String) }
			});
			expect(await answers(`${dashboard.url}/readyz`)).toBe(503);
			expect(await answers(`${dashboard.url}/healthz`)).toBe(200);
		} finally {
			await dashboard.stop();
		}
	});

	test('a wrong key is told in the log and as a fault on the page', async () => {
		const owner = await startDashboard(embedded);
		const dashboard = await startDashboard({ MEILI_URL: engineUrl, MEILI_API_KEY: 'not-the-key' });
		try {
			expect(dashboard.output()).toMatch(/key/i);
			const page = await fetch(`${dashboard.url}/ar/search`);
			expect(page.status).toBe(503);
			expect(await page.text()).toContain('البحث متوقف');
		} finally {
			await dashboard.stop();
			await owner.stop();
		}
	});
});
