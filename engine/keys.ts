import { createHmac, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

export interface Key {
	name: string | null;
	description: string | null;
	key: string;
	uid: string;
	actions: string[];
	indexes: string[];
	expiresAt: string | null;
	createdAt: string;
	updatedAt: string;
}

interface KeyRow {
	uid: string;
	name: string | null;
	description: string | null;
	actions: string;
	indexes: string;
	expires_at: string | null;
	created_at: string;
	updated_at: string;
}

export type NewKey = Omit<Key, 'key' | 'createdAt' | 'updatedAt'>;

const DEFAULT_KEYS: readonly Omit<NewKey, 'uid'>[] = [
	{
		name: 'Default Search API Key',
		description: 'Use it to search from the frontend',
		actions: ['search'],
		indexes: ['*'],
		expiresAt: null
	},
	{
		name: 'Default Admin API Key',
		description:
			'Use it for anything that is not a search operation. Caution! Do not expose it on a public frontend',
		actions: ['*'],
		indexes: ['*'],
		expiresAt: null
	},
	{
		name: 'Default Read-Only Admin API Key',
		description:
			'Use it to read information across the whole database. Caution! Do not expose this key on a public frontend',
		actions: ['*.get', 'keys.get'],
		indexes: ['*'],
		expiresAt: null
	},
	{
		name: 'Default Chat API Key',
		description: 'Use it to chat and search from the frontend',
		actions: ['chatCompletions', 'search'],
		indexes: ['*'],
		expiresAt: null
	}
];

/** The API keys. A key's secret is not stored: it follows from its identifier and the master key. */
export class KeyStore {
	private readonly database: DatabaseSync;
	private readonly masterKey: string | undefined;
	private known: Key[] | undefined;

	constructor(database: DatabaseSync, masterKey: string | undefined) {
		this.database = database;
		this.masterKey = masterKey;
		const isNew = database.prepare("INSERT OR IGNORE INTO ready (name) VALUES ('keys')").run().changes > 0;
		if (isNew) for (const key of DEFAULT_KEYS) this.add({ ...key, uid: randomUUID() });
	}

	/** All keys, the newest first. */
	list(): Key[] {
		if (!this.known) {
			const rows = this.database
				.prepare('SELECT * FROM keys ORDER BY created_at DESC, rowid DESC')
				.all() as unknown as KeyRow[];
			this.known = rows.map((row) => ({
				name: row.name,
				description: row.description,
				key: createHmac('sha256', this.masterKey ?? '')
					.update(row.uid)
					.digest('hex'),
				uid: row.uid,
				actions: JSON.parse(row.actions) as string[],
				indexes: JSON.parse(row.indexes) as string[],
				expiresAt: row.expires_at,
				createdAt: row.created_at,
				updatedAt: row.updated_at
			}));
		}
		return this.known;
	}

	/** Finds a key by its identifier or its secret. */
	get(uidOrKey: string): Key | undefined {
		return this.list().find(({ uid, key }) => uid === uidOrKey || key === uidOrKey);
	}

	add({ uid, name, description, actions, indexes, expiresAt }: NewKey): void {
		const now = new Date().toISOString();
		this.database
			.prepare('INSERT INTO keys VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
			.run(uid, name, description, JSON.stringify(actions), JSON.stringify(indexes), expiresAt, now, now);
		this.known = undefined;
	}

	update(uid: string, { name, description }: { name: string | null; description: string | null }): void {
		this.database
			.prepare('UPDATE keys SET name = ?, description = ?, updated_at = ? WHERE uid = ?')
			.run(name, description, new Date().toISOString(), uid);
		this.known = undefined;
	}

	remove(uid: string): void {
		this.database.prepare('DELETE FROM keys WHERE uid = ?').run(uid);
		this.known = undefined;
	}
}
