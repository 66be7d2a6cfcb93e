import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const KILLS = Number(process.env.KILLS ?? 6);
/** After two idle seconds the thread that writes is let go. */
const WRITER_RESTS_MS = 2500;
const folder = mkdtempSync(join(tmpdir(), 'blotter-kill-'));
const running = new Set<ChildProcess>();

afterAll(() => {
	for (const child of running) child.kill('SIGKILL');
	rmSync(folder, { recursive: true });
});

interface Started {
	child: ChildProcess;
	url: string;
	ask(
		method: string,
		path: string,
		body?: unknown
	): Promise<{ status: number; body: Record<string, unknown> }>;
}

async function start(env: Record<string, string> = {}): Promise<Started> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		env: { ...process.env, BLOTTER_DATA_DIR: folder, MEILI_HTTP_ADDR: '127.0.0.1:0', ...env }
	});
	running.add(child);
	child.once('exit', () => running.delete(child));
	const message = await new Promise<{ type: string; url: string; masterKey: string; message: string }>(
		(resolve) => {
			child.once('message', (told) =>
				resolve(told as { type: string; url: string; masterKey: string; message: string })
			);
		}
	);
	if (message.type !== 'ready') throw new Error(message.message);
	return {
		child,
		url: message.url,
		async ask(method, path, body) {
			const response = await fetch(message.url + path, {
				method,
				headers: { authorization: `Bearer ${message.masterKey}`, 'content-type': 'application/json' },
				...(body === undefined ? {} : { body: JSON.stringify(body) })
			});
			return { status: response.status, body: (await response.json()) as Record<string, unknown> };
		}
	};
}

async function kill({ child }: Started): Promise<void> {
	await new Promise((resolve) => {
		child.once('exit', resolve);
		child.kill('SIGKILL');
	});
}

async function waitUntilIdle({ ask }: Started): Promise<void> {
	for (;;) {
		const { body } = await ask('GET', '/tasks?statuses=enqueued,processing&limit=1');
		if (body.total === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

describe('a killed engine', () => {
	it('has lost nothing that it acknowledged', { timeout: 120_000 }, async () => {
		const acknowledged = new Map<string, number>();
		let version = 0;
		for (let round = 0; round < KILLS; round++) {
			const engine = await start();
			const end = Date.now() + 100 + Math.random() * 400;
			let isAlive = true;
			const timer = setTimeout(() => {
				isAlive = false;
				engine.child.kill('SIGKILL');
			}, end - Date.now());
			while (isAlive) {
				version++;
				const documents = Array.from({ length: 20 }, () => ({
					id: `story-${Math.floor(Math.random() * 300)}`,
					version,
					text: `version${version} of a story`
				}));
				try {
					const { status } = await engine.ask('POST', '/indexes/kill/documents', documents);
					if (status === 202) for (const { id } of documents) acknowledged.set(id, version);
				} catch {
					break;
				}
			}
			clearTimeout(timer);
			if (engine.child.exitCode === null && engine.child.signalCode === null) await kill(engine);
		}
		const engine = await start();
		await waitUntilIdle(engine);
		const { body } = await engine.ask('GET', '/indexes/kill/documents?limit=1000');
		const found = new Map(
			(body.results as { id: string; version: number }[]).map((document) => [document.id, document.version])
		);
		const lost = [...acknowledged].filter(([id, expected]) => (found.get(id) ?? 0) < expected);
		expect(lost).toEqual([]);
		expect(acknowledged.size).toBeGreaterThan(20);
		// What is stored is also what is found: each document by the word of its last version, and no ghost.
		const search = await engine.ask('POST', '/indexes/kill/search', { q: '', hitsPerPage: 0 });
		expect(search.body.totalHits).toBe(found.size);
		const [id, last] = [...found][0] as [string, number];
		const byWord = await engine.ask('POST', '/indexes/kill/search', { q: `"version${last}"`, limit: 1000 });
		expect((byWord.body.hits as { id: string }[]).map((hit) => hit.id)).toContain(id);
		const failed = await engine.ask('GET', '/tasks?statuses=failed');
		expect(failed.body.total).toBe(0);
		await kill(engine);
	});

	it('keeps its key, readable by its owner only', async () => {
		const first = await start();
		await kill(first);
		expect(statSync(join(folder, 'master-key')).mode & 0o777).toBe(0o600);
	});

	it('says why it cannot start', async () => {
		const first = await start();
		const { port } = new URL(first.url);
		await expect(
			start({ MEILI_HTTP_ADDR: `127.0.0.1:${port}`, MEILI_DB_PATH: join(folder, 'other') })
		).rejects.toThrow(`cannot listen on 127.0.0.1:${port}: another program does`);
		await kill(first);
	});

	it('ends when its parent closes the channel, and leaves no log behind, though the writer rests', async () => {
		const engine = await start();
		await engine.ask('POST', '/indexes/kill/documents', [{ id: 'last', text: 'the last story' }]);
		await waitUntilIdle(engine);
		expect(existsSync(join(folder, 'engine', 'data.db-wal'))).toBe(true);
		await new Promise((resolve) => setTimeout(resolve, WRITER_RESTS_MS));
		const ended = new Promise<number | null>((resolve) => engine.child.once('exit', (code) => resolve(code)));
		engine.child.disconnect();
		expect(await ended).toBe(0);
		expect(readdirSync(join(folder, 'engine')).sort()).toEqual(['data.db', 'queue.db']);
	});
});
