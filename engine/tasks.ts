import type { DatabaseSync } from 'node:sqlite';
import type { Job, Outcome } from './core/job.ts';
import { toErrorBody } from './errors.ts';
import { giveBackPages } from './queue-database.ts';
import { queueFull } from './queue-room.ts';
import { TaskRecords } from './task-records.ts';
import { toSummary } from './task-view.ts';
import type { TaskRow } from './task-view.ts';

/** Work that the queue does itself: it concerns other tasks, not documents. */
export type QueueJob = {
	uid: number;
	type: 'taskCancelation' | 'taskDeletion';
	tasks: number[];
	originalFilter: string;
};
export type AnyJob = Job | QueueJob;
type WithoutUid<T> = T extends unknown ? Omit<T, 'uid'> : never;
export type NewJob = WithoutUid<AnyJob>;

const MOST_TASKS_A_BATCH = 500;
const MOST_BYTES_A_BATCH = 24 * 1024 * 1024;
/** More waiting tasks are refused. */
const MOST_WAITING = 100_000;

/** The queue: what was asked, in order, on the disk before it is acknowledged. */
export class TaskQueue {
	readonly records: TaskRecords;
	private readonly database: DatabaseSync;

	constructor(database: DatabaseSync) {
		this.database = database;
		this.records = new TaskRecords(database);
	}

	enqueue(
		job: NewJob,
		indexUid: string | null,
		details: Record<string, unknown> | null,
		{
			payload = [],
			customMetadata
		}: { payload?: readonly Uint8Array[]; customMetadata?: string | undefined } = {}
	): Record<string, unknown> {
		const { waiting } = this.database
			.prepare("SELECT count(*) AS waiting FROM tasks WHERE status = 'enqueued'")
			.get() as { waiting: number };
		if (waiting >= MOST_WAITING) throw queueFull(`${waiting} tasks wait to be done`);
		return this.inTransaction(() => {
			const uid = this.takeNumber('task');
			this.database
				.prepare(
					`INSERT INTO tasks (uid, status, type, index_uid, job, details, custom_metadata, enqueued_at)
					VALUES (?, 'enqueued', ?, ?, ?, ?, ?, ?)`
				)
				.run(
					uid,
					job.type,
					indexUid,
					JSON.stringify({ ...job, uid }),
					details === null ? null : JSON.stringify(details),
					customMetadata ?? null,
					new Date().toISOString()
				);
			const insert = this.database.prepare('INSERT INTO payloads (task, part, body) VALUES (?, ?, ?)');
			payload.forEach((body, part) => insert.run(uid, part, body));
			return toSummary(this.records.get(uid) as TaskRow);
		});
	}

	/** The next tasks to be done together: neighbours that all change documents of one index, or one of another kind. */
	nextBatch(most = MOST_TASKS_A_BATCH): AnyJob[] {
		const first = this.database
			.prepare(
				`SELECT job FROM tasks WHERE status = 'enqueued'
				ORDER BY type NOT IN ('taskCancelation', 'taskDeletion'), uid LIMIT 1`
			)
			.get() as { job: string } | undefined;
		if (!first) return [];
		const head = JSON.parse(first.job) as AnyJob;
		if (!changesDocuments(head)) return [head];
		const jobs: Job[] = [];
		let bytes = 0;
		const rows = this.database
			.prepare(
				`SELECT job, (SELECT sum(length(body)) FROM payloads WHERE task = uid) AS bytes FROM tasks
				WHERE status = 'enqueued' AND uid >= ? ORDER BY uid LIMIT ?`
			)
			.iterate(head.uid, most) as Iterable<{ job: string; bytes: number | null }>;
		for (const row of rows) {
			const job = JSON.parse(row.job) as AnyJob;
			bytes += row.bytes ?? 0;
			if (!changesDocuments(job) || job.index !== head.index) break;
			if (jobs.length > 0 && bytes > MOST_BYTES_A_BATCH) break;
			jobs.push(job);
		}
		return jobs;
	}

	begin(uids: readonly number[]): number {
		return this.inTransaction(() => {
			const batch = this.takeNumber('batch');
			const update = this.database.prepare(
				"UPDATE tasks SET status = 'processing', batch = ?, started_at = ? WHERE uid = ?"
			);
			const now = new Date().toISOString();
			for (const uid of uids) update.run(batch, now, uid);
			return batch;
		});
	}

	finish(outcomes: readonly Outcome[]): void {
		this.inTransaction(() => {
			const update = this.database.prepare(
				'UPDATE tasks SET status = ?, details = ?, error = ?, finished_at = ? WHERE uid = ?'
			);
			const drop = this.database.prepare('DELETE FROM payloads WHERE task = ?');
			const now = new Date().toISOString();
			for (const { task, status, details, error } of outcomes) {
				const body = error ? JSON.stringify(toErrorBody(error.code, error.message)) : null;
				update.run(status, JSON.stringify(details), body, now, task);
				drop.run(task);
			}
		});
	}

	/** Gives some of the space of payloads that are done back to the file system; says whether there is more. */
	shrink(): boolean {
		return giveBackPages(this.database);
	}

	/** Gives up tasks that wait; returns how many. */
	cancel(uids: readonly number[], by: number): number {
		return this.inTransaction(() => {
			const update = this.database.prepare(
				`UPDATE tasks SET status = 'canceled', canceled_by = ?, finished_at = ?
				WHERE uid = ? AND status = 'enqueued'`
			);
			const drop = this.database.prepare('DELETE FROM payloads WHERE task = ?');
			const now = new Date().toISOString();
			let canceled = 0;
			for (const uid of uids) {
				if (update.run(by, now, uid).changes === 0) continue;
				drop.run(uid);
				canceled++;
			}
			return canceled;
		});
	}

	/** Forgets tasks that are done; returns how many. */
	forget(uids: readonly number[]): number {
		return this.inTransaction(() => {
			const remove = this.database.prepare(
				"DELETE FROM tasks WHERE uid = ? AND status NOT IN ('enqueued', 'processing')"
			);
			return uids.filter((uid) => remove.run(uid).changes > 0).length;
		});
	}

	/** Lets tasks that were begun wait again. */
	putBack(uids: readonly number[]): void {
		const update = this.database.prepare(
			"UPDATE tasks SET status = 'enqueued', batch = NULL, started_at = NULL WHERE uid = ?"
		);
		this.inTransaction(() => uids.forEach((uid) => update.run(uid)));
	}

	private takeNumber(name: string): number {
		const { value } = this.database
			.prepare(
				`INSERT INTO counters (name, value) VALUES (?, 0)
				ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value`
			)
			.get(name) as { value: number };
		return value;
	}

	private inTransaction<T>(work: () => T): T {
		this.database.exec('BEGIN IMMEDIATE');
		try {
			const result = work();
			this.database.exec('COMMIT');
			return result;
		} catch (error) {
			this.database.exec('ROLLBACK');
			throw error;
		}
	}
}

function changesDocuments(job: AnyJob): job is Job & { index: string } {
	return job.type === 'documentAdditionOrUpdate' || job.type === 'documentDeletion';
}
