import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { WriterData, WriterReport, WriterRequest } from './core/writer-thread.ts';

interface Listener {
	receive(report: WriterReport): void;
	/** The thread ended unasked; another runs in its place. */
	lost(reason: string): void;
}

/**
 * The thread that writes, seen from the serving one. If it ends by itself, another takes its place. When it has nothing
 * to do it is let go, and with it the memory that writing took; it is begun again for the next task.
 */
export class Writer {
	private readonly data: WriterData;
	private worker: Worker | undefined;
	/** The thread's end, if it is being let go, and what came in since. */
	private ending: Promise<void> | undefined;
	private readonly held: WriterRequest[] = [];
	/** Requests that were not answered yet. */
	private underWay = 0;
	private listener: Listener | undefined;
	private isClosing = false;
	private lastError = 'the writer ended';

	private constructor(data: WriterData) {
		this.data = data;
		this.worker = this.spawn();
	}

	/** Starts the thread; resolves when its database is open. */
	static async start(data: WriterData): Promise<Writer> {
		const writer = new Writer(data);
		await new Promise<void>((resolve, reject) => {
			writer.worker?.once('message', () => resolve());
			writer.worker?.once('error', reject);
		});
		return writer;
	}

	listen(listener: Listener): void {
		this.listener = listener;
	}

	send(request: WriterRequest): void {
		// A thread that is not there has nothing begun that it could finish.
		if ('tidy' in request && (!this.worker || this.ending)) return;
		if (this.ending) {
			this.held.push(request);
			return;
		}
		if (!('tidy' in request)) this.underWay++;
		this.worker ??= this.spawn();
		this.worker.postMessage(request);
	}

	async close(): Promise<void> {
		this.isClosing = true;
		await this.letGo();
		// Who closes a database last folds its log into the file; the thread may have been gone before the readers.
		const database = new DatabaseSync(this.data.dataPath);
		// One that was never read knows of no log.
		database.exec('PRAGMA journal_mode');
		database.close();
	}

	/** Ends the thread, if there is one. */
	private letGo(): Promise<void> {
		const { worker } = this;
		if (!worker) return Promise.resolve();
		this.ending ??= new Promise<void>((resolve) => {
			worker.once('exit', () => resolve());
			worker.postMessage({ close: true } satisfies WriterRequest);
		}).then(() => {
			this.worker = undefined;
			this.ending = undefined;
			if (this.isClosing) return;
			for (const request of this.held.splice(0)) this.send(request);
		});
		return this.ending;
	}

	private receive(report: WriterReport): void {
		if ('resting' in report) {
			if (this.underWay === 0) void this.letGo();
			return;
		}
		if ('batch' in report || 'checkpointed' in report) this.underWay--;
		this.listener?.receive(report);
	}

	private spawn(): Worker {
		const worker = new Worker(new URL('./core/writer-thread.ts', import.meta.url), {
			workerData: this.data,
			// A small nursery: what a batch leaves behind is cleared early instead of piling up.
			resourceLimits: { maxYoungGenerationSizeMb: 16 }
		});
		worker.on('message', (report: WriterReport) => this.receive(report));
		worker.on('error', (error) => {
			this.lastError = error instanceof Error ? error.message : String(error);
		});
		worker.on('exit', () => {
			if (this.isClosing || this.ending || !this.listener) return;
			this.underWay = 0;
			this.worker = undefined;
			this.listener.lost(this.lastError);
		});
		return worker;
	}
}
