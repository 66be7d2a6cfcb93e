import { describe, expect, it } from 'vitest';
import { idsOf, useBackend } from './backend.ts';

const backend = useBackend();

describe('the server', () => {
	it('says that it is there, and which version it speaks', async () => {
		expect(await backend.ask('GET', '/health')).toEqual({ status: 200, body: { status: 'available' } });
		expect((await backend.client.getVersion()).pkgVersion).toMatch(/^1\.\d+\.\d+$/);
	});

	it('answers faults in one shape', async () => {
		const { status, body } = await backend.ask('GET', '/indexes/nowhere');
		expect(status).toBe(404);
		expect(body).toEqual({
			message: 'Index `nowhere` not found.',
			code: 'index_not_found',
			type: 'invalid_request',
			link: 'https://docs.meilisearch.com/errors#index_not_found'
		});
	});

	it('asks for a key, and refuses a wrong one', async () => {
		const without = await fetch(`${backend.url}/indexes`);
		expect([without.status, ((await without.json()) as { code: string }).code]).toEqual([
			401,
			'missing_authorization_header'
		]);
		const wrong = await backend.ask('GET', '/indexes', undefined, { authorization: 'Bearer wrong' });
		expect([wrong.status, wrong.body.code]).toEqual([403, 'invalid_api_key']);
	});
});

describe('indexes', () => {
	it('are made, read, given a key and removed', async () => {
		const uid = backend.name();
		const task = await backend.client.createIndex(uid).waitTask();
		expect(task).toMatchObject({ status: 'succeeded', type: 'indexCreation', indexUid: uid });
		await backend.client.updateIndex(uid, { primaryKey: 'key' }).waitTask();
		expect(await backend.client.getRawIndex(uid)).toMatchObject({ uid, primaryKey: 'key' });
		await backend.client.deleteIndex(uid).waitTask();
		expect((await backend.ask('GET', `/indexes/${uid}`)).status).toBe(404);
	});

	it('are not made twice', async () => {
		const uid = backend.name();
		await backend.client.createIndex(uid).waitTask();
		const task = await backend.client.createIndex(uid).waitTask();
		expect(task).toMatchObject({ status: 'failed', error: { code: 'index_already_exists' } });
	});

	it('refuse a name with other characters', async () => {
		const { status, body } = await backend.ask('POST', '/indexes', { uid: 'a b' });
		expect([status, body.code]).toEqual([400, 'invalid_index_uid']);
	});

	it('exchange what they hold', async () => {
		const left = await backend.fill([{ id: 1, word: 'left' }], { filterableAttributes: ['word'] });
		const right = await backend.fill([{ id: 2, word: 'right' }]);
		await backend.client.swapIndexes([{ indexes: [left.uid, right.uid], rename: false }]).waitTask();
		expect(idsOf(await left.search(''))).toEqual([2]);
		expect(idsOf(await right.search('', { filter: 'word = left' }))).toEqual([1]);
	});
});

describe('documents', () => {
	it('are replaced whole, or field by field', async () => {
		const index = await backend.fill([{ id: 1, a: 'one', b: 'two' }]);
		await index.updateDocuments([{ id: 1, b: 'three' }]).waitTask();
		expect(await index.getDocument(1)).toEqual({ id: 1, a: 'one', b: 'three' });
		await index.addDocuments([{ id: 1, b: 'four' }]).waitTask();
		expect(await index.getDocument(1)).toEqual({ id: 1, b: 'four' });
		expect(idsOf(await index.search('three'))).toEqual([]);
		expect(idsOf(await index.search('four'))).toEqual([1]);
		expect((await index.getStats()).numberOfDocuments).toBe(1);
	});

	it('are listed, chosen by filter, and reduced to fields', async () => {
		const index = await backend.fill(
			[1, 2, 3, 4].map((id) => ({ id, even: id % 2 === 0, note: `n${id}` })),
			{ filterableAttributes: ['even'] }
		);
		expect(await index.getDocuments({ filter: 'even = true', fields: ['id'], limit: 1 })).toEqual({
			results: [{ id: 2 }],
			offset: 0,
			limit: 1,
			total: 2
		});
	});

	it('are removed one by one, in lists, by filter, and all', async () => {
		const index = await backend.fill(
			[1, 2, 3, 4, 5, 6].map((id) => ({ id })),
			{ filterableAttributes: ['id'] }
		);
		await index.deleteDocument(1).waitTask();
		await index.deleteDocuments({ filter: 'id = 2' }).waitTask();
		const task = await index.deleteDocuments(['3', '99']).waitTask();
		expect(task.details).toMatchObject({ providedIds: 2, deletedDocuments: 1 });
		expect(idsOf(await index.search(''))).toEqual([4, 5, 6]);
		await index.deleteAllDocuments().waitTask();
		expect((await index.getStats()).numberOfDocuments).toBe(0);
	});

	it('come as NDJSON and CSV too', async () => {
		const uid = backend.name();
		const index = backend.client.index(uid);
		await index.addDocumentsFromString('{"id":1,"n":5}\n{"id":2,"n":6}', 'application/x-ndjson').waitTask();
		await index
			.addDocumentsFromString('id:number;n:number;w\n3;7;"a;b"', 'text/csv', { csvDelimiter: ';' })
			.waitTask();
		expect(await index.getDocument(3)).toEqual({ id: 3, n: 7, w: 'a;b' });
		expect((await index.getStats()).numberOfDocuments).toBe(3);
	});

	it('must have an identifier that is allowed', async () => {
		const index = await backend.fill([{ id: 1 }]);
		const bad = await index.addDocuments([{ id: 'a b' }]).waitTask();
		expect(bad).toMatchObject({ status: 'failed', error: { code: 'invalid_document_id' } });
		const missing = await index.addDocuments([{ name: 'x' }]).waitTask();
		expect(missing).toMatchObject({ status: 'failed', error: { code: 'missing_document_id' } });
	});

	it('are refused when they are not JSON', async () => {
		const uid = backend.name();
		const { status, body } = await backend.ask('POST', `/indexes/${uid}/documents`, '[{]');
		expect([status, body.code]).toEqual([400, 'malformed_payload']);
	});
});

describe('settings', () => {
	it('are read whole and one by one, changed in part, and put back', async () => {
		const index = await backend.fill([{ id: 1, title: 'x' }]);
		await index.updateSettings({ stopWords: ['the', 'a'], pagination: { maxTotalHits: 5 } }).waitTask();
		expect(await index.getStopWords()).toEqual(['a', 'the']);
		expect((await index.getSettings()).pagination).toEqual({ maxTotalHits: 5 });
		await index.resetStopWords().waitTask();
		expect(await index.getStopWords()).toEqual([]);
		await index.updateTypoTolerance({ minWordSizeForTypos: { oneTypo: 3 } }).waitTask();
		expect((await index.getTypoTolerance())?.minWordSizeForTypos).toEqual({ oneTypo: 3, twoTypos: 9 });
	});

	it('act on documents that are there already', async () => {
		const index = await backend.fill([
			{ id: 1, kind: 'a', note: 'secret' },
			{ id: 2, kind: 'b', note: 'open' }
		]);
		await index.updateFilterableAttributes(['kind']).waitTask();
		expect(idsOf(await index.search('', { filter: 'kind = b' }))).toEqual([2]);
		await index.updateSearchableAttributes(['kind']).waitTask();
		expect(idsOf(await index.search('secret'))).toEqual([]);
	});
});

describe('tasks', () => {
	it('are numbered, dated and told by kind', async () => {
		const uid = backend.name();
		const { taskUid } = await backend.client
			.index(uid)
			.addDocuments([{ id: 1 }])
			.waitTask()
			.then((task) => ({ taskUid: task.uid }));
		const task = await backend.client.tasks.getTask(taskUid);
		expect(task).toMatchObject({
			uid: taskUid,
			indexUid: uid,
			status: 'succeeded',
			type: 'documentAdditionOrUpdate',
			error: null,
			canceledBy: null,
			details: { receivedDocuments: 1, indexedDocuments: 1 }
		});
		expect(task.duration).toMatch(/^PT[\d.]+S$/);
		const { results } = await backend.client.tasks.getTasks({
			indexUids: [uid],
			types: ['documentAdditionOrUpdate']
		});
		expect(results.map((found) => found.uid)).toEqual([taskUid]);
	});

	it('are not found under another number', async () => {
		const { status, body } = await backend.ask('GET', '/tasks/4000000000');
		expect([status, body.code]).toEqual([404, 'task_not_found']);
	});
});
