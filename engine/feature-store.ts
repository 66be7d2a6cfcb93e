import type { DatabaseSync } from 'node:sqlite';

/** Meilisearch's experimental switches, as they were set. */
export class FeatureStore {
	private readonly database: DatabaseSync;

	constructor(database: DatabaseSync) {
		this.database = database;
	}

	all(): Record<string, boolean> {
		const rows = this.database.prepare('SELECT name, value FROM features').all() as {
			name: string;
			value: number;
		}[];
		return Object.fromEntries(rows.map(({ name, value }) => [name, value === 1]));
	}

	set(name: string, value: boolean): void {
		this.database
			.prepare('INSERT OR REPLACE INTO features (name, value) VALUES (?, ?)')
			.run(name, value ? 1 : 0);
	}
}
