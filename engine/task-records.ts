import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { TaskFilter } from './task-filter.ts';
import { whereOf } from './task-filter.ts';
import type { TaskRow, TaskStatus } from './task-view.ts';

/** What the API shows of a task: not the job itself, which may hold megabytes of synonyms a second time. */
const SHOWN =
	'uid, batch, status, type, index_uid, canceled_by, details, error, custom_metadata, enqueued_at, started_at, finished_at';

/** What is written about tasks and batches, read. */
export class TaskRecords {
	private readonly database: DatabaseSync;

	constructor(database: DatabaseSync) {
		this.database = database;
	}

	get(uid: number): TaskRow | undefined {
		return this.database.prepare(`SELECT ${SHOWN} FROM tasks WHERE uid = ?`).get(uid) as TaskRow | undefined;
	}

	/** What a task that waits brought with it, in parts. */
	payload(uid: number): Uint8Array[] {
		const rows = this.database.prepare('SELECT body FROM payloads WHERE task = ? ORDER BY part').all(uid);
		return rows.map(({ body }) => body as Uint8Array);
	}

	/** How much all tasks that wait brought with them. */
	payloadBytes(): number {
		const { bytes } = this.database
			.prepare('SELECT coalesce(sum(length(body)), 0) AS bytes FROM payloads')
			.get() as { bytes: number };
		return bytes;
	}

	/** Tasks that pass a filter, newest first unless reversed, from a number on. */
	list(
		filter: TaskFilter,
		{ limit, from, reverse }: { limit: number; from?: number; reverse: boolean }
	): {
		rows: TaskRow[];
		total: number;
	} {
		const { where, values } = whereOf(filter);
		const { total } = this.database
			.prepare(`SELECT count(*) AS total FROM tasks ${where}`)
			.get(...values) as {
			total: number;
		};
		const bound =
			from === undefined ? '' : `${where === '' ? 'WHERE' : 'AND'} uid ${reverse ? '>=' : '<='} ?`;
		const all: SQLInputValue[] = [...values, ...(from === undefined ? [] : [from]), limit];
		const rows = this.database
			.prepare(
				`SELECT ${SHOWN} FROM tasks ${where} ${bound} ORDER BY uid ${reverse ? 'ASC' : 'DESC'} LIMIT ?`
			)
			.all(...all) as unknown as TaskRow[];
		return { rows, total };
	}

	/** The batches that hold any task passing a filter, newest first unless reversed, each with all its tasks. */
	listBatches(
		filter: TaskFilter,
		{ limit, from, reverse }: { limit: number; from?: number; reverse: boolean }
	): { batches: TaskRow[][]; total: number } {
		const { where, values } = whereOf(filter);
		const { total } = this.database
			.prepare(`SELECT count(DISTINCT batch) AS total FROM tasks ${where}`)
			.get(...values) as { total: number };
		const begun = `${where === '' ? 'WHERE' : `${where} AND`} batch IS NOT NULL`;
		const bound = from === undefined ? '' : `AND batch ${reverse ? '>=' : '<='} ${from}`;
		const rows = this.database
			.prepare(
				`SELECT DISTINCT batch FROM tasks ${begun} ${bound} ORDER BY batch ${reverse ? 'ASC' : 'DESC'} LIMIT ?`
			)
			.all(...values, limit) as { batch: number }[];
		return { batches: rows.map(({ batch }) => this.batch(batch)), total };
	}

	batch(batch: number): TaskRow[] {
		return this.database
			.prepare(`SELECT ${SHOWN} FROM tasks WHERE batch = ? ORDER BY uid`)
			.all(batch) as unknown as TaskRow[];
	}

	/** Tasks that were being done when the process ended. */
	interrupted(): TaskRow[] {
		return this.database
			.prepare(`SELECT ${SHOWN} FROM tasks WHERE status = 'processing' ORDER BY uid`)
			.all() as unknown as TaskRow[];
	}

	count(status: TaskStatus, index?: string): number {
		const { count } = this.database
			.prepare('SELECT count(*) AS count FROM tasks WHERE status = ? AND (? IS NULL OR index_uid = ?)')
			.get(status, index ?? null, index ?? null) as { count: number };
		return count;
	}
}
