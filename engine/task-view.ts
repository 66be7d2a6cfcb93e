import type { JsonWriter } from './json-writer.ts';

export type TaskStatus = 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';

export interface TaskRow {
	uid: number;
	batch: number | null;
	status: TaskStatus;
	type: string;
	index_uid: string | null;
	canceled_by: number | null;
	details: string | null;
	error: string | null;
	custom_metadata: string | null;
	enqueued_at: string;
	started_at: string | null;
	finished_at: string | null;
}

/**
 * Writes a task as the API shows it. Its details are JSON already: they may be megabytes of synonyms, and who waits for a
 * task asks for it again and again.
 */
export function writeTask(out: JsonWriter, row: TaskRow): void {
	out.begin('{');
	out.members({
		uid: row.uid,
		batchUid: row.batch,
		indexUid: row.index_uid,
		status: row.status,
		type: row.type,
		canceledBy: row.canceled_by
	});
	if (row.details !== null) {
		out.key('details');
		out.json(row.details);
	}
	out.key('error');
	out.json(row.error ?? 'null');
	out.members({
		duration: toDuration(row.started_at, row.finished_at),
		enqueuedAt: row.enqueued_at,
		startedAt: row.started_at,
		finishedAt: row.finished_at,
		customMetadata: row.custom_metadata ?? undefined
	});
	out.end('}');
}

/** What is answered when a task is taken. */
export function toSummary(row: TaskRow): Record<string, unknown> {
	return {
		taskUid: row.uid,
		indexUid: row.index_uid,
		status: row.status,
		type: row.type,
		enqueuedAt: row.enqueued_at,
		...(row.custom_metadata === null ? {} : { customMetadata: row.custom_metadata })
	};
}

/** The time between two moments as ISO 8601 writes it, `PT1.250S`. */
export function toDuration(from: string | null, to: string | null): string | null {
	if (from === null || to === null) return null;
	return `PT${((Date.parse(to) - Date.parse(from)) / 1000).toFixed(6)}S`;
}
