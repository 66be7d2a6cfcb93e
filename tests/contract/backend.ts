import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import type { Index, RecordAny, Settings } from 'meilisearch';
import { afterAll, beforeAll } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import { serve } from '#engine/serve.ts';

/**
 * The server under test: a real Meilisearch if MEILI_TEST_URL names one (MEILI_TEST_KEY is its master key), else our
 * engine on a port of its own. Every test makes its own indexes; their names are random, and they are removed at the
 * end, so the tests leave no trace on a shared server.
 */
export interface Backend {
	client: Meilisearch;
	url: string;
	masterKey: string;
	/** Makes an index with these settings and documents, and waits until they can be searched. */
	fill(documents: RecordAny[], settings?: Settings, primaryKey?: string): Promise<Index>;
	/** A name for an index that will be removed. */
	name(): string;
	/** A request without the client, to see what exactly is answered. */
	ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
	status: number;
	body: Record<string, unknown>;
}

/** A real server beside other work may keep a task waiting; the client would give up after five seconds. */
export const LONGEST_WAIT_MS = 30_000;

export function useBackend(): Backend {
	const backend = {} as Backend;
	const made: string[] = [];
	let stop = async (): Promise<void> => undefined;
	beforeAll(async () => {
		const external = process.env.MEILI_TEST_URL;
		backend.masterKey = process.env.MEILI_TEST_KEY ?? 'masterKey';
		if (external) backend.url = external;
		else {
			const path = mkdtempSync(join(tmpdir(), 'blotter-engine-'));
			const engine = await createEngine({ path, masterKey: backend.masterKey });
			const listening = await serve(engine.answer, { host: '127.0.0.1', port: 0 });
			backend.url = listening.url;
			stop = async () => {
				await listening.close();
				await engine.close();
				rmSync(path, { recursive: true });
			};
		}
		backend.client = new Meilisearch({
			host: backend.url,
			apiKey: backend.masterKey,
			defaultWaitOptions: { timeout: LONGEST_WAIT_MS }
		});
	});
	afterAll(async () => {
		await Promise.all(made.map((uid) => backend.client.deleteIndex(uid).waitTask()));
		await stop();
	}, LONGEST_WAIT_MS);
	backend.name = () => {
		const uid = `test-${randomUUID()}`;
		made.push(uid);
		return uid;
	};
	backend.fill = async (documents, settings = {}, primaryKey = 'id') => {
		const uid = backend.name();
		await backend.client.createIndex(uid, { primaryKey }).waitTask();
		const index = backend.client.index(uid);
		if (Object.keys(settings).length > 0) await index.updateSettings(settings).waitTask();
		await index.addDocuments(documents).waitTask();
		return index;
	};
	backend.ask = async (method, path, body, headers = {}) => {
		const response = await fetch(backend.url + path, {
			method,
			headers: {
				authorization: `Bearer ${backend.masterKey}`,
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
				...headers
			},
			...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
		});
		const text = await response.text();
		return {
			status: response.status,
			body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
		};
	};
	return backend;
}

/** The identifiers of what was found, in order. */
export function idsOf({ hits }: { hits: RecordAny[] }): unknown[] {
	return hits.map(({ id }) => id as unknown);
}
