import type { ErrorBody } from './errors.ts';

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

export interface TaskView {
	uid: number;
	batchUid: number | null;
	indexUid: string | null;
	status: TaskStatus;
	type: string;
	canceledBy: number | null;
	details?: Record<string, unknown>;
	error: ErrorBody | null;
	duration: string | null;
	enqueuedAt: string;
	startedAt: string | null;
	finishedAt: string | null;
	customMetadata?: string;
}

/** A task as the API shows it. */
export function toTaskView(row: TaskRow): TaskView {
	return {
		uid: row.uid,
		batchUid: row.batch,
		indexUid: row.index_uid,
		status: row.status,
		type: row.type,
		canceledBy: row.canceled_by,
		...(row.details === null ? {} : { details: JSON.parse(row.details) as Record<string, unknown> }),
		error: row.error === null ? null : (JSON.parse(row.error) as ErrorBody),
		duration: toDuration(row.started_at, row.finished_at),
		enqueuedAt: row.enqueued_at,
		startedAt: row.started_at,
		finishedAt: row.finished_at,
		...(row.custom_metadata === null ? {} : { customMetadata: row.custom_metadata })
	};
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
