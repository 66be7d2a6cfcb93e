import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import { serve } from '#engine/serve.ts';
import { pushRecords } from '#indexer/push.ts';
import { useBackend } from '#lib/server/meilisearch.ts';

const MASTER_KEY = 'master-key-of-the-tests';

/**
 * Gives the dashboard's server code a search server that holds `data/`, or what else is named: a real Meilisearch if MEILI_TEST_URL names
 * one (MEILI_TEST_KEY is its master key), else the embedded engine in this process. Returns the paths that were asked
 * of that engine, in order.
 */
export function useFilledBackend(folders = ['data']): { asked: string[] } {
	const asked: string[] = [];
	let stop = async (): Promise<void> => undefined;
	beforeAll(async () => {
		const external = process.env.MEILI_TEST_URL;
		const apiKey = external ? process.env.MEILI_TEST_KEY : MASTER_KEY;
		let url = external ?? '';
		if (!external) {
			const path = mkdtempSync(join(tmpdir(), 'blotter-filled-'));
			const engine = await createEngine({ path, masterKey: MASTER_KEY });
			const listening = await serve(
				(request) => {
					asked.push(request.url);
					return engine.answer(request);
				},
				{ host: '127.0.0.1', port: 0 }
			);
			url = listening.url;
			stop = async () => {
				await listening.close();
				await engine.close();
				rmSync(path, { recursive: true });
			};
		}
		// What other tests left on a server that they share is not looked at.
		const client = new Meilisearch({ host: url, ...(apiKey ? { apiKey } : {}) });
		await pushRecords(client, folders, { rebuild: external !== undefined });
		useBackend({ url, apiKey });
	}, 120_000);
	afterAll(() => stop());
	return { asked };
}
