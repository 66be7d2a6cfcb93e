import { Worker } from 'node:worker_threads';
import type { Catalog } from './core/catalog.ts';
import type { Job, Outcome } from './core/job.ts';
import { failedDetails } from './core/perform.ts';
import type { WriterData, WriterReport, WriterRequest } from './core/writer-thread.ts';
import type { AnyJob, QueueJob, TaskQueue } from './tasks.ts';

/**
 * Hands tasks to the writer, batch by batch, and lets readers see a batch when it is committed. One batch is under way
 * at a time: the next is begun when readers have taken over the last, so what they hold is always a state between two
 * batches.
 */
export class Scheduler {
	private readonly queue: TaskQueue;
	private readonly catalog: Catalog;
	private readonly worker: Worker;
	private underWay: { batch: number; jobs: Job[] } | undefined;
	private isCheckpointing = false;
	private isClosed = false;
	private readonly exited: Promise<void>;

	constructor(queue: TaskQueue, catalog: Catalog, worker: Worker) {
		this.queue = queue;
		this.catalog = catalog;
		this.worker = worker;
		this.exited = new Promise((resolve) => worker.once('exit', () => resolve()));
		worker.on('message', (report: WriterReport) => this.receive(report));
		this.settleInterrupted();
		this.wake();
	}

	/** Looks for work, unless some is under way. */
	wake(): void {
		if (this.underWay || this.isCheckpointing || this.isClosed) return;
		const jobs = this.queue.nextBatch();
		const [first] = jobs;
		if (!first) {
			this.queue.shrink();
			return;
		}
		const batch = this.queue.begin(jobs.map(({ uid }) => uid));
		if (isQueueJob(first)) {
			this.doQueueJob(first);
			setImmediate(() => this.wake());
			return;
		}
		this.underWay = { batch, jobs: jobs as Job[] };
		this.send({ batch, jobs: jobs as Job[] });
	}

	async close(): Promise<void> {
		this.isClosed = true;
		this.send({ close: true });
		await this.exited;
	}

	private send(request: WriterRequest): void {
		this.worker.postMessage(request);
	}

	private receive(report: WriterReport): void {
		if (this.isClosed || 'ready' in report) return;
		if ('maintained' in report) {
			this.catalog.refresh(report.maintained);
			this.send({ checkpoint: true });
			return;
		}
		if ('checkpointed' in report) {
			// Readers let go of the log, so that the writer may begin it again; else it would only grow.
			this.catalog.refresh([]);
			this.isCheckpointing = false;
			this.wake();
			return;
		}
		const jobs = this.underWay?.jobs ?? [];
		if ('failure' in report) {
			const code = /full|space/iu.test(report.failure) ? 'no_space_left_on_device' : 'internal';
			this.queue.finish(jobs.map((job) => failure(job, code, report.failure)));
		} else {
			this.catalog.refresh(report.changes);
			this.queue.finish(report.outcomes);
		}
		this.underWay = undefined;
		this.isCheckpointing = true;
		this.send({ checkpoint: true });
	}

	/** Tasks that an ended process had begun: those committed are finished, the others begin again. */
	private settleInterrupted(): void {
		for (const { uid } of this.queue.interrupted()) {
			const outcome = this.catalog.outcome(uid);
			if (outcome === undefined) this.queue.putBack(uid);
			else this.queue.finish([JSON.parse(outcome) as Outcome]);
		}
	}

	private doQueueJob({ uid, type, tasks, originalFilter }: QueueJob): void {
		const isCancelation = type === 'taskCancelation';
		const count = isCancelation ? this.queue.cancel(tasks, uid) : this.queue.forget(tasks);
		this.queue.finish([
			{
				task: uid,
				status: 'succeeded',
				details: {
					matchedTasks: tasks.length,
					[isCancelation ? 'canceledTasks' : 'deletedTasks']: count,
					originalFilter
				}
			}
		]);
	}
}

function isQueueJob(job: AnyJob): job is QueueJob {
	return job.type === 'taskCancelation' || job.type === 'taskDeletion';
}

function failure(job: Job, code: string, message: string): Outcome {
	return { task: job.uid, status: 'failed', details: failedDetails(job), error: { code, message } };
}

/** Starts the writer's thread and waits until its database is open. */
export async function startWriter(data: WriterData): Promise<Worker> {
	const worker = new Worker(new URL('./core/writer-thread.ts', import.meta.url), { workerData: data });
	await new Promise<void>((resolve, reject) => {
		worker.once('message', () => resolve());
		worker.once('error', reject);
	});
	return worker;
}
