import { DatabaseSync } from 'node:sqlite';
import { IndexReader } from './index-reader.ts';
import { findIndex, listIndexes } from './index-rows.ts';
import type { Change } from './job.ts';
import { RecentlyUsed } from './recently-used.ts';
import { chunkReader } from './chunks.ts';
import type { ReadChunk } from './chunks.ts';

/** Pieces of postings kept in memory, over all indexes. */
const CHUNK_BYTES = 6 * 1024 * 1024;

/**
 * All indexes, open for searching. A read transaction stays open from one refresh to the next, so that the database
 * shows searches exactly the state that is in memory, whatever the writer has committed meanwhile.
 */
export class Catalog {
	private readonly database: DatabaseSync;
	private readonly readers = new Map<number, IndexReader>();
	private byUid = new Map<string, IndexReader>();
	private readonly fetchChunk: ReadChunk;
	private readonly chunks = new RecentlyUsed<number, Uint8Array>(CHUNK_BYTES);

	constructor(path: string) {
		this.database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
		this.database.exec('PRAGMA cache_size = -8000');
		this.fetchChunk = chunkReader(this.database);
		this.refresh([]);
	}

	get(uid: string): IndexReader | undefined {
		return this.byUid.get(uid);
	}

	/** All indexes, by name. */
	list(): IndexReader[] {
		return [...this.byUid.values()].sort((a, b) => (a.row.uid < b.row.uid ? -1 : 1));
	}

	/** Size of the database in bytes, and of the part in use. */
	size(): { total: number; used: number } {
		const read = (name: string): number => {
			const row = this.database.prepare(`PRAGMA ${name}`).get() as Record<string, number>;
			return row[name] ?? 0;
		};
		const page = read('page_size');
		const total = read('page_count') * page;
		return { total, used: total - read('freelist_count') * page };
	}

	/** Opens every index anew, when what changed was not told. */
	reload(): void {
		this.readers.clear();
		this.refresh([]);
	}

	refresh(changes: readonly Change[]): void {
		if (this.database.isTransaction) this.database.exec('COMMIT');
		this.database.exec('BEGIN');
		const removed = new Map<number, number[]>();
		for (const change of changes) {
			removed.set(change.index, [...(removed.get(change.index) ?? []), ...change.removed]);
		}
		const byUid = new Map<string, IndexReader>();
		const ids = new Set<number>();
		for (const { id, uid, updated_at } of listIndexes(this.database)) {
			ids.add(id);
			let reader = this.readers.get(id);
			const isChanged = removed.has(id) || updated_at !== reader?.row.updated_at || uid !== reader.row.uid;
			const row = isChanged ? findIndex(this.database, uid) : undefined;
			if (row && reader) reader.refresh(row, removed.get(id) ?? []);
			else if (row) {
				reader = new IndexReader(this.database, row, (key) => this.readChunk(key));
				this.readers.set(id, reader);
			}
			if (reader) byUid.set(uid, reader);
		}
		for (const id of this.readers.keys()) if (!ids.has(id)) this.readers.delete(id);
		this.byUid = byUid;
	}

	/** The outcome that the writer has committed for a task, if it has; as it is now, not as searches see it. */
	outcome(task: number): string | undefined {
		if (this.database.isTransaction) this.database.exec('COMMIT');
		const row = this.database.prepare('SELECT outcome FROM outcomes WHERE task = ?').get(task) as
			{ outcome: string } | undefined;
		return row?.outcome;
	}

	close(): void {
		this.database.close();
	}

	private readChunk(key: number): Uint8Array {
		const known = this.chunks.get(key);
		if (known) return known;
		const bytes = this.fetchChunk(key);
		this.chunks.set(key, bytes, bytes.length);
		return bytes;
	}
}
