import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import type { RunningEngine } from './engine.ts';
import { Catalog } from './core/catalog.ts';
import type { Asked, Reply } from './exchange.ts';
import { WarmUp } from './warm-up.ts';

let folder: string;
let engine: RunningEngine;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'blotter-warm-'));
	engine = await createEngine({ path: folder });
});

afterEach(async () => {
	await engine.close();
	rmSync(folder, { recursive: true });
});

async function post(path: string, body: unknown): Promise<Record<string, unknown>> {
	const headers = { 'content-type': 'application/json' };
	const request = new Request(`http://engine${path}`, {
		method: 'POST',
		headers,
		body: JSON.stringify(body)
	});
	return (await (await engine.fetch(request)).json()) as Record<string, unknown>;
}

async function fill(): Promise<void> {
	const { taskUid } = await post('/indexes/stories/documents?primaryKey=id', [
		{ id: 1, text: 'Medicines seized in several harbours' },
		{ id: 2, text: 'Passports found near the border' }
	]);
	for (;;) {
		const task = await engine.fetch(new Request(`http://engine/tasks/${String(taskUid)}`));
		if (((await task.json()) as { status: string }).status === 'succeeded') return;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

describe('an engine that warms up', () => {
	it('asks itself for words of its documents, once, and gets answers', async () => {
		await fill();
		const catalog = new Catalog(join(folder, 'data.db'));
		const queries: string[] = [];
		const statuses = new Set<number>();
		let isDone = (): void => undefined;
		const done = new Promise<void>((resolve) => (isDone = resolve));
		const answer = async (asked: Asked): Promise<Reply> => {
			const parts: Uint8Array[] = [];
			for await (const part of asked.body ?? []) parts.push(part);
			const bytes = Buffer.concat(parts);
			const { q } = JSON.parse(bytes.toString()) as { q: string };
			queries.push(q);
			const body = (async function* () {
				yield bytes;
			})();
			const reply = await engine.answer({ ...asked, body });
			statuses.add(reply.status);
			if (queries.length === 30) isDone();
			return reply;
		};
		const warmUp = new WarmUp(catalog, answer, undefined);
		warmUp.begin();
		warmUp.begin();
		await done;
		warmUp.stop();
		catalog.close();
		expect(queries).toContain('medicines');
		// Two rounds at a time would ask the same twice in a row.
		expect(queries[0]).not.toBe(queries[1]);
		expect([...statuses]).toEqual([200]);
	});

	it('asks nothing while there are no documents', () => {
		const catalog = new Catalog(join(folder, 'data.db'));
		const warmUp = new WarmUp(catalog, () => Promise.reject(new Error('asked')), undefined);
		expect(() => warmUp.begin()).not.toThrow();
		expect(catalog.list()).toEqual([]);
		catalog.close();
	});
});
