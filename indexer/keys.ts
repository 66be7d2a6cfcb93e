import type { Meilisearch } from 'meilisearch';
import { PUSHES_INDEX, RECORDS_INDEX } from '#domain/indexes.ts';
import { hasCode } from './meilisearch-failure.ts';

/** Who needs a key of his own, and no other's. */
export type KeyHolder = 'dashboard' | 'indexer';

/** What one key opens, in Meilisearch's words. */
export interface KeyRights {
	/** Fixed, so that asking twice finds the same key instead of making another. */
	uid: string;
	name: string;
	actions: string[];
	indexes: string[];
}

/** The least that each part works with: the dashboard reads; the indexer builds one index beside another and swaps. */
export const KEY_RIGHTS: Record<KeyHolder, KeyRights> = {
	dashboard: {
		uid: 'b1077e4d-0d5a-4b0a-8d00-da5bb0a4d001',
		name: 'Blotter dashboard: searches',
		actions: ['search'],
		indexes: [RECORDS_INDEX, PUSHES_INDEX]
	},
	indexer: {
		uid: 'b1077e41-0d5a-4b0a-8d00-01de7e400002',
		name: 'Blotter indexer: pushes',
		actions: ['search', 'documents.*', 'indexes.*', 'settings.*', 'stats.get', 'tasks.get', 'version'],
		// A key for some indexes cannot see how a swap ended, which concerns two of them.
		indexes: ['*']
	}
};

/**
 * The two keys of a server, made where they are missing, and made anew where their rights are other than these: a
 * key's rights cannot be changed. A key's text follows from its uid and the server's master key, so it stays the
 * same. The client needs the master key.
 */
export async function makeKeys(client: Meilisearch): Promise<Record<KeyHolder, string>> {
	return {
		dashboard: await makeKey(client, KEY_RIGHTS.dashboard),
		indexer: await makeKey(client, KEY_RIGHTS.indexer)
	};
}

async function makeKey(client: Meilisearch, rights: KeyRights): Promise<string> {
	const found = await client.getKey(rights.uid).catch((error: unknown) => {
		if (hasCode(error, 'api_key_not_found')) return undefined;
		throw error;
	});
	if (found && isSame(found.actions, rights.actions) && isSame(found.indexes, rights.indexes))
		return found.key;
	if (found) await client.deleteKey(rights.uid);
	const { uid, name, actions, indexes } = rights;
	return (await client.createKey({ uid, name, actions, indexes, expiresAt: null })).key;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && some.every((one) => others.includes(one));
}
