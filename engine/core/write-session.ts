import type { DatabaseSync } from 'node:sqlite';
import { findIndex, insertIndex } from './index-rows.ts';
import { IndexWriter } from './index-writer.ts';
import { TaskFailure } from './job.ts';
import type { Change } from './job.ts';

/** The index that the jobs of a batch are writing into. */
export class WriteSession {
	private writer: IndexWriter | undefined;
	private readonly database: DatabaseSync;
	private readonly changes: Change[];

	constructor(database: DatabaseSync, changes: Change[]) {
		this.database = database;
		this.changes = changes;
	}

	open(uid: string): IndexWriter {
		if (this.writer?.row.uid === uid) return this.writer;
		this.finish();
		const row = findIndex(this.database, uid);
		if (!row) throw new TaskFailure('index_not_found', `Index \`${uid}\` not found.`);
		this.writer = new IndexWriter(this.database, row);
		return this.writer;
	}

	openOrCreate(uid: string): IndexWriter {
		if (this.writer?.row.uid !== uid && !findIndex(this.database, uid)) insertIndex(this.database, uid, null);
		return this.open(uid);
	}

	finish(): void {
		if (!this.writer) return;
		this.writer.finish(new Date().toISOString());
		this.changes.push(this.writer.change);
		this.writer = undefined;
	}
}
