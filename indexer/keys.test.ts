import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RECORDS_INDEX } from '#domain/indexes.ts';
import { KEY_RIGHTS, makeKeys } from './keys.ts';
import { pushRecords } from './push.ts';
import { readStatus } from './status.ts';
import { anOperation, writeLines } from './testing/records.ts';
import { type SearchServer, startSearchServer } from './testing/search-server.ts';

/* Against a real server: the embedded engine, or MEILI_TEST_URL. */

let server: SearchServer;
let master: Meilisearch;
let data: string;
let keys: Awaited<ReturnType<typeof makeKeys>>;

const REFUSED = { cause: { code: 'invalid_api_key' } };
const clientOf = (apiKey: string) => new Meilisearch({ host: server.url, apiKey });

beforeAll(async () => {
	server = await startSearchServer();
	master = clientOf(server.key);
	keys = await makeKeys(master);
	data = await mkdtemp(join(tmpdir(), 'blotter-keys-'));
	await writeLines(data, 'operations.ndjson', [anOperation('one'), anOperation('two')]);
}, 30_000);
afterAll(async () => {
	await master.deleteKey(KEY_RIGHTS.dashboard.uid);
	await master.deleteKey(KEY_RIGHTS.indexer.uid);
	await server.stop();
	await rm(data, { recursive: true, force: true });
});

test('the indexer’s key is enough to push, to push again, and to tell what is live', async () => {
	const client = clientOf(keys.indexer);
	expect((await pushRecords(client, [data])).outcome).toMatch(/pushed|up-to-date/);
	expect((await pushRecords(client, [data], { rebuild: true })).outcome).toBe('pushed');
	const status = await readStatus(client, { url: server.url, embedded: false }, data);
	expect(status.documents).toBe(2);
});

test('the indexer’s key neither lists keys nor makes them', async () => {
	const client = clientOf(keys.indexer);
	await expect(client.getKeys()).rejects.toMatchObject(REFUSED);
	await expect(client.createKey({ actions: ['*'], indexes: ['*'], expiresAt: null })).rejects.toMatchObject(
		REFUSED
	);
});

test('the dashboard’s key searches and changes nothing', async () => {
	const client = clientOf(keys.dashboard);
	expect((await client.index(RECORDS_INDEX).search('')).estimatedTotalHits).toBe(2);
	await expect(client.index(RECORDS_INDEX).deleteAllDocuments()).rejects.toMatchObject(REFUSED);
	await expect(client.index(RECORDS_INDEX).getSettings()).rejects.toMatchObject(REFUSED);
});

test('asking again gives the same keys', async () => {
	expect(await makeKeys(master)).toEqual(keys);
});

test('a key whose rights have changed since is made anew, with the same text', async () => {
	const { uid, name, indexes } = KEY_RIGHTS.dashboard;
	await master.deleteKey(uid);
	await master.createKey({ uid, name, actions: ['search', 'documents.add'], indexes, expiresAt: null });
	expect((await makeKeys(master)).dashboard).toBe(keys.dashboard);
	expect((await master.getKey(uid)).actions).toEqual(['search']);
});
