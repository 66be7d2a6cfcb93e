import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PUSHES_INDEX, RECORDS_INDEX } from '#domain/indexes.ts';
import { makeKeys } from './keys.ts';
import { readLivePush } from './live-index.ts';
import { bringUpToDate, pushRecords } from './push.ts';
import { type Fault, startFaultyProxy } from './testing/faulty-proxy.ts';
import { anOperation, aStory, writeLines } from './testing/records.ts';
import { type SearchServer, startSearchServer } from './testing/search-server.ts';

/* Everything here runs against a real server: the embedded engine, or MEILI_TEST_URL. */

let server: SearchServer;
let client: Meilisearch;
let scratch: string;
let data: string;

beforeAll(async () => {
	server = await startSearchServer();
	client = new Meilisearch({ host: server.url, apiKey: server.key });
	scratch = await mkdtemp(join(tmpdir(), 'blotter-push-'));
}, 30_000);
afterAll(async () => {
	await server.stop();
	await rm(scratch, { recursive: true, force: true });
});

beforeEach(async () => {
	data = await mkdtemp(join(scratch, 'data-'));
	await writeOperations(data, 'one', 'two');
	await writeLines(data, 'news.ndjson', [aStory('of-one', { operationId: 'one' })]);
});

const writeOperations = (folder: string, ...ids: string[]) =>
	writeLines(
		folder,
		'operations.ndjson',
		ids.map((id) => anOperation(id))
	);

async function liveIds(): Promise<string[]> {
	const { hits } = await client
		.index(RECORDS_INDEX)
		.search('', { limit: 1000, attributesToRetrieve: ['id'] });
	return hits.map(({ id }) => String(id)).sort();
}

async function recordIndexes(): Promise<string[]> {
	const { results } = await client.getRawIndexes({ limit: 100 });
	return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(RECORDS_INDEX));
}

/** A client whose requests pass a proxy that spoils some of them. */
async function withFaults<Answer>(
	spoil: (request: string) => Fault,
	act: (faulty: Meilisearch, requests: string[]) => Promise<Answer>
): Promise<Answer> {
	const proxy = await startFaultyProxy(server.url, spoil);
	try {
		return await act(new Meilisearch({ host: proxy.url, apiKey: server.key }), proxy.requests);
	} finally {
		await proxy.close();
	}
}

describe('pushRecords', { timeout: 60_000 }, () => {
	test('makes the records the live index, once, and leaves nothing else behind', async () => {
		const report = await pushRecords(client, [data], { rebuild: true });
		expect(report).toMatchObject({ outcome: 'pushed', documents: 3, rejected: 0, newest: '2010-02-03' });
		expect(await liveIds()).toEqual(['news-of-one', 'operation-one', 'operation-two']);
		expect(await recordIndexes()).toEqual([RECORDS_INDEX]);
		expect(await readLivePush(client)).toEqual({
			id: 'latest',
			fingerprint: report.fingerprint,
			pushedAt: report.pushedAt,
			newest: '2010-02-03',
			counts: { operation: 2, news: 1, event: 0, country: 0, 'notice-count': 0, notice: 0 },
			folders: [data]
		});

		const again = await pushRecords(client, [data]);
		expect(again).toMatchObject({ outcome: 'up-to-date', pushedAt: report.pushedAt });
	});

	test('shows nobody who may only search where its folders are', async () => {
		await pushRecords(client, [data], { rebuild: true });
		const { dashboard } = await makeKeys(client);
		const visitor = new Meilisearch({ host: server.url, apiKey: dashboard });
		const { hits } = await visitor.index(PUSHES_INDEX).search('');
		expect(hits.map((hit) => Object.keys(hit).sort())).toEqual([
			['counts', 'fingerprint', 'id', 'newest', 'pushedAt']
		]);
		const probed = await visitor.index(PUSHES_INDEX).search(data, { matchingStrategy: 'all' });
		expect(probed.hits).toEqual([]);
		await expect(visitor.index(PUSHES_INDEX).getDocument('latest')).rejects.toThrow('API key');
	});

	test('pushes again when one record changed, and the new index has the settings', async () => {
		await pushRecords(client, [data], { rebuild: true });
		await writeOperations(data, 'one', 'three');
		expect(await pushRecords(client, [data])).toMatchObject({ outcome: 'pushed' });
		expect(await liveIds()).toEqual(['news-of-one', 'operation-one', 'operation-three']);
		const found = await client
			.index(RECORDS_INDEX)
			.search('', { filter: 'crimes = cyber', facets: ['year'] });
		expect(found.facetDistribution).toEqual({ year: { 2010: 2 } });
	});

	test('pushes the good records and counts the rejected ones', async () => {
		await writeLines(data, 'operations.ndjson', [
			anOperation('one'),
			anOperation('two', { start: 'x' }),
			'{'
		]);
		expect(await pushRecords(client, [data], { rebuild: true })).toMatchObject({ documents: 2, rejected: 2 });
		expect(await liveIds()).toEqual(['news-of-one', 'operation-one']);
	});

	test('asks again when the server is in trouble or the connection is cut', async () => {
		const busy = { status: 503, body: { message: 'busy', code: 'internal' } };
		const faults: [RegExp, Fault][] = [
			[/POST \/indexes$/, busy],
			[/POST \/indexes\/records-.*\/documents/, 'cut'],
			[/POST \/indexes\/records-.*\/documents/, busy],
			[/GET \/tasks\//, 'cut']
		];
		const spoil = (request: string): Fault => {
			const next = faults.findIndex(([pattern]) => pattern.test(request));
			return next === -1 ? undefined : faults.splice(next, 1)[0]?.[1];
		};
		await withFaults(spoil, async (faulty) => {
			expect(await pushRecords(faulty, [data], { rebuild: true })).toMatchObject({ outcome: 'pushed' });
		});
		expect(faults).toEqual([]);
	});

	test.each([
		['documents are refused', /POST \/indexes\/records-.*\/documents/],
		['settings are refused', /PATCH \/indexes\/records-.*\/settings/],
		['the swap is refused', /POST \/swap-indexes/]
	])('leaves the live index as it was when %s', async (_, spoiled) => {
		await pushRecords(client, [data], { rebuild: true });
		const before = await readLivePush(client);
		await writeOperations(data, 'one', 'five');
		const refuse = {
			status: 400,
			body: { message: 'no', code: 'bad_request', type: 'invalid_request', link: '' }
		};
		await withFaults(
			(request) => (spoiled.test(request) ? refuse : undefined),
			async (faulty) => {
				await expect(pushRecords(faulty, [data])).rejects.toThrow('no');
			}
		);
		expect(await liveIds()).toContain('operation-two');
		expect(await readLivePush(client)).toEqual(before);
		expect(await recordIndexes()).toEqual([RECORDS_INDEX]);
	});

	test('takes a push that would lose most documents for an accident, unless told otherwise', async () => {
		await writeOperations(data, 'one', 'two', 'three', 'four', 'five');
		await pushRecords(client, [data], { rebuild: true });
		await writeOperations(data, 'one');
		await expect(pushRecords(client, [data])).rejects.toThrow(
			'The live index holds 6 documents and this push would leave 2; nothing was changed.'
		);
		expect(await liveIds()).toHaveLength(6);
		expect(await pushRecords(client, [data], { rebuild: true })).toMatchObject({ documents: 2 });
	});

	test('fails on folders without a good record', async () => {
		const bad = await writeLines(join(data, 'bad'), 'operations.ndjson', ['{']);
		await expect(pushRecords(client, [bad])).rejects.toThrow('There is no good record to push');
	});

	test('comes out whole when two push at once into nothing', async () => {
		await client.deleteIndexIfExists(RECORDS_INDEX);
		const other = await writeOperations(join(data, 'other'), 'three');
		const reports = await Promise.all([
			pushRecords(client, [data], { rebuild: true }),
			pushRecords(client, [other], { rebuild: true })
		]);
		expect(reports.map(({ outcome }) => outcome)).toEqual(['pushed', 'pushed']);
		expect(await recordIndexes()).toEqual([RECORDS_INDEX]);
		expect([['operation-three'], ['news-of-one', 'operation-one', 'operation-two']]).toContainEqual(
			await liveIds()
		);
	});

	test('does not believe the note of a push whose index has gone', async () => {
		await pushRecords(client, [data], { rebuild: true });
		await client.index(RECORDS_INDEX).delete().waitTask();
		expect(await readLivePush(client)).toBeUndefined();
		expect(await pushRecords(client, [data])).toMatchObject({ outcome: 'pushed' });
	});
});

describe('bringUpToDate', { timeout: 60_000 }, () => {
	test('keeps imported folders in the index when the shipped records change', async () => {
		const imported = await writeOperations(join(data, 'import'), 'mine');
		await pushRecords(client, [data, imported], { rebuild: true });
		expect(await bringUpToDate(client, data)).toMatchObject({ outcome: 'up-to-date' });
		await writeOperations(data, 'one', 'six');
		expect(await bringUpToDate(client, data)).toMatchObject({ outcome: 'pushed' });
		expect(await liveIds()).toEqual(['news-of-one', 'operation-mine', 'operation-one', 'operation-six']);
	});

	test('leaves the index as it is when an imported folder is not on this machine', async () => {
		const imported = await writeOperations(join(data, 'import'), 'mine');
		await pushRecords(client, [data, imported], { rebuild: true });
		await rm(imported, { recursive: true });
		await writeOperations(data, 'one', 'seven');
		const { outcome, issues } = await bringUpToDate(client, data);
		expect(outcome).toBe('kept');
		expect(issues).toMatchObject([{ level: 'warning', place: imported }]);
		expect(await liveIds()).toContain('operation-mine');
	});
});
