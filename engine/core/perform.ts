import type { DatabaseSync } from 'node:sqlite';
import { LateFailure, doJob } from './do-job.ts';
import type { ReadPayload } from './do-job.ts';
import { TaskFailure, failedDetails } from './job.ts';
import type { Change, Job, Outcome } from './job.ts';
import { WriteSession } from './write-session.ts';

interface Done {
	outcomes: Outcome[];
	changes: Change[];
}

/**
 * Does a batch of jobs in one transaction, so that readers see all of it or nothing. A job that fails leaves no trace
 * but its outcome (and its index, as in Meilisearch): mostly it has changed nothing yet; where it has, all is undone and
 * the batch done again without it. Jobs on documents of one index share a writer, and so a segment.
 */
export function performBatch(database: DatabaseSync, jobs: readonly Job[], readPayload: ReadPayload): Done {
	const refused = new Map<number, TaskFailure>();
	for (;;) {
		try {
			return tryBatch(database, jobs, readPayload, refused);
		} catch (error) {
			// A full disk has undone it already.
			if (database.isTransaction) database.exec('ROLLBACK');
			if (!(error instanceof LateFailure)) throw error;
			refused.set(error.task, error.failure);
		}
	}
}

function tryBatch(
	database: DatabaseSync,
	jobs: readonly Job[],
	readPayload: ReadPayload,
	refused: ReadonlyMap<number, TaskFailure>
): Done {
	const outcomes: Outcome[] = [];
	const changes: Change[] = [];
	const session = new WriteSession(database, changes);
	database.exec('BEGIN IMMEDIATE');
	for (const job of jobs) {
		try {
			const failure = refused.get(job.uid);
			if (failure) {
				if ('index' in job) session.openOrCreate(job.index);
				throw failure;
			}
			const details = doJob(database, session, job, readPayload);
			outcomes.push({ task: job.uid, status: 'succeeded', details });
		} catch (error) {
			if (!(error instanceof TaskFailure)) throw error;
			const { code, message } = error;
			outcomes.push({
				task: job.uid,
				status: 'failed',
				details: failedDetails(job),
				error: { code, message }
			});
		}
	}
	session.finish();
	// A batch is begun when what came of the one before stands in the queue: its outcomes have served.
	database.exec('DELETE FROM outcomes');
	const insert = database.prepare('INSERT INTO outcomes (task, outcome) VALUES (?, ?)');
	for (const outcome of outcomes) insert.run(outcome.task, JSON.stringify(outcome));
	database.exec('COMMIT');
	return { outcomes, changes };
}
