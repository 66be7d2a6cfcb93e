import type { Catalog } from './core/catalog.ts';
import { failedDetails } from './core/job.ts';
import type { Job, Outcome } from './core/job.ts';
import type { WriterReport } from './core/writer-thread.ts';
import type { AnyJob, QueueJob, TaskQueue } from './tasks.ts';
import type { Writer } from './writer.ts';

/**
 * Hands tasks to the writer, batch by batch, and lets readers see a batch when it is committed. One batch is under way
 * at a time: the next is begun when readers have taken over the last, so what they hold is always a state between two
 * batches.
 */
export class Scheduler {
	private readonly queue: TaskQueue;
	private readonly catalog: Catalog;
	private readonly writer: Writer;
	private underWay: Job[] | undefined;
	private isCheckpointing = false;
	private isClosed = false;
	/** So many tasks are done one by one, since their batch failed: the one at fault shall fail alone. */
	private alone = 0;

	private readonly idle: () => void;

	/** `idle` is called whenever there is nothing to do. */
	constructor(queue: TaskQueue, catalog: Catalog, writer: Writer, idle: () => void = () => undefined) {
		this.queue = queue;
		this.catalog = catalog;
		this.writer = writer;
		this.idle = idle;
		writer.listen({ receive: (report) => this.receive(report), lost: (reason) => this.recover(reason) });
		this.settle(queue.records.interrupted().map(({ uid }) => uid));
		this.wake();
	}

	/** Looks for work, unless some is under way. */
	wake(): void {
		if (this.underWay || this.isCheckpointing || this.isClosed) return;
		const jobs = this.queue.nextBatch(this.alone > 0 ? 1 : undefined);
		const [first] = jobs;
		if (!first) {
			this.giveBackSpace();
			this.writer.send({ tidy: true });
			this.idle();
			return;
		}
		const batch = this.queue.begin(jobs.map(({ uid }) => uid));
		if (isQueueJob(first)) {
			this.doQueueJob(first);
			setImmediate(() => this.wake());
			return;
		}
		this.underWay = jobs as Job[];
		this.writer.send({ batch, jobs: jobs as Job[] });
	}

	/** Begins nothing more, and hears no more. */
	stop(): void {
		this.isClosed = true;
	}

	/** Piece by piece, and what is asked meanwhile goes between. */
	private giveBackSpace(): void {
		if (this.isClosed || this.underWay) return;
		if (this.queue.shrink()) setImmediate(() => this.giveBackSpace());
	}

	private receive(report: WriterReport): void {
		if (this.isClosed || 'ready' in report || 'resting' in report) return;
		if ('maintained' in report) {
			this.catalog.refresh(report.maintained);
			this.writer.send({ checkpoint: true });
		} else if ('checkpointed' in report) {
			// Readers let go of the log, so that the writer may begin it again; else it would only grow.
			this.catalog.refresh([]);
			this.isCheckpointing = false;
			this.wake();
		} else {
			if ('failure' in report) this.fail(report.failure);
			else {
				this.catalog.refresh(report.changes);
				this.queue.finish(report.outcomes);
				this.alone = Math.max(0, this.alone - report.outcomes.length);
			}
			this.underWay = undefined;
			this.isCheckpointing = true;
			this.writer.send({ checkpoint: true });
		}
	}

	/** A batch was undone. Of several tasks each gets another try by itself. */
	private fail(reason: string): void {
		const jobs = this.underWay ?? [];
		if (jobs.length > 1) {
			this.alone = jobs.length;
			this.queue.putBack(jobs.map(({ uid }) => uid));
			return;
		}
		this.alone = Math.max(0, this.alone - 1);
		const code = /disk is full/u.test(reason) ? 'no_space_left_on_device' : 'internal';
		this.queue.finish(
			jobs.map((job) => ({
				task: job.uid,
				status: 'failed',
				details: failedDetails(job),
				error: { code, message: reason }
			}))
		);
	}

	/** The writer's thread ended by itself, and was begun anew. */
	private recover(reason: string): void {
		if (this.isClosed) return;
		const uids = this.underWay?.map(({ uid }) => uid) ?? [];
		const committed = uids.filter((uid) => this.catalog.outcome(uid) !== undefined);
		this.catalog.reload();
		if (committed.length === 0) this.fail(reason);
		else this.settle(uids);
		this.underWay = undefined;
		this.isCheckpointing = false;
		this.wake();
	}

	/** Tasks that were begun when something ended: those committed are finished, the others begin again. */
	private settle(uids: readonly number[]): void {
		for (const uid of uids) {
			const outcome = this.catalog.outcome(uid);
			if (outcome === undefined) this.queue.putBack([uid]);
			else this.queue.finish([JSON.parse(outcome) as Outcome]);
		}
	}

	private doQueueJob({ uid, type, tasks, originalFilter }: QueueJob): void {
		const isCancelation = type === 'taskCancelation';
		const count = isCancelation ? this.queue.cancel(tasks, uid) : this.queue.forget(tasks);
		const details = {
			matchedTasks: tasks.length,
			[isCancelation ? 'canceledTasks' : 'deletedTasks']: count,
			originalFilter
		};
		this.queue.finish([{ task: uid, status: 'succeeded', details }]);
	}
}

function isQueueJob(job: AnyJob): job is QueueJob {
	return job.type === 'taskCancelation' || job.type === 'taskDeletion';
}
