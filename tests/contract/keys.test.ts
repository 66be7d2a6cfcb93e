import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import type { KeyCreation } from 'meilisearch';
import { generateTenantToken } from 'meilisearch/token';
import { afterAll, describe, expect, it } from 'vitest';
import { idsOf, useBackend } from './backend.ts';

const backend = useBackend();
const made: string[] = [];
const REFUSED = { cause: { code: 'invalid_api_key' } };

afterAll(async () => {
	for (const uid of made) await backend.client.deleteKey(uid);
});

async function clientWith(rights: Pick<KeyCreation, 'actions' | 'indexes'>): Promise<Meilisearch> {
	const key = await backend.client.createKey({ uid: randomUUID(), ...rights, expiresAt: null });
	made.push(key.uid);
	return new Meilisearch({ host: backend.url, apiKey: key.key });
}

describe('a key', () => {
	it('allows its actions on its indexes, and nothing else', async () => {
		const own = await backend.fill([{ id: 1, word: 'own' }]);
		const other = await backend.fill([{ id: 2, word: 'other' }]);
		const client = await clientWith({ actions: ['search'], indexes: [own.uid] });
		expect(idsOf(await client.index(own.uid).search(''))).toEqual([1]);
		await expect(client.index(other.uid).search('')).rejects.toMatchObject(REFUSED);
		await expect(client.index(own.uid).getSettings()).rejects.toMatchObject(REFUSED);
		await expect(client.getVersion()).rejects.toMatchObject(REFUSED);
	});

	it('may name its indexes by a pattern', async () => {
		const own = await backend.fill([{ id: 1 }]);
		const client = await clientWith({
			actions: ['search', 'stats.get'],
			indexes: [`${own.uid.slice(0, 20)}*`]
		});
		expect((await client.index(own.uid).getStats()).numberOfDocuments).toBe(1);
		await expect(client.index('elsewhere').search('')).rejects.toMatchObject(REFUSED);
	});

	it('for some indexes cannot allow what concerns the whole server', async () => {
		for (const action of ['version', 'keys.get', 'dumps.create', 'metrics.get', 'webhooks.get']) {
			const wanted = { actions: ['search', action], indexes: ['some'], expiresAt: null };
			const { status, body } = await backend.ask('POST', '/keys', wanted);
			expect([status, body.code], action).toEqual([400, 'index_scoped_api_key_with_global_action']);
		}
	});

	it('for some indexes does not see a task that concerns several', async () => {
		const [left, right] = [await backend.fill([{ id: 1 }]), await backend.fill([{ id: 2 }])];
		const rights = { actions: ['indexes.*', 'tasks.get'] as const, indexes: [left.uid, right.uid] };
		const client = await clientWith({ ...rights, actions: [...rights.actions] });
		const { taskUid } = await client.swapIndexes([{ indexes: [left.uid, right.uid], rename: false }]);
		await backend.client.tasks.waitForTask(taskUid);
		await expect(client.tasks.getTask(taskUid)).rejects.toMatchObject({ cause: { code: 'task_not_found' } });
		expect((await client.tasks.getTasks({ uids: [taskUid] })).results).toEqual([]);
	});

	it('is told apart from the one that made it: no key makes keys without the right to', async () => {
		const client = await clientWith({ actions: ['*.get'], indexes: ['*'] });
		await expect(client.createKey({ actions: ['*'], indexes: ['*'], expiresAt: null })).rejects.toMatchObject(
			REFUSED
		);
	});
});

describe('a tenant token', () => {
	it('sees of an index what its filter lets through', async () => {
		const index = await backend.fill(
			[
				{ id: 1, tenant: 'a' },
				{ id: 2, tenant: 'b' }
			],
			{ filterableAttributes: ['tenant'] }
		);
		const key = await backend.client.createKey({
			actions: ['search'],
			indexes: [index.uid],
			expiresAt: null
		});
		made.push(key.uid);
		const apiKey = await generateTenantToken({
			apiKey: key.key,
			apiKeyUid: key.uid,
			searchRules: { [index.uid]: { filter: 'tenant = b' } }
		});
		const client = new Meilisearch({ host: backend.url, apiKey });
		expect(idsOf(await client.index(index.uid).search(''))).toEqual([2]);
	});
});
