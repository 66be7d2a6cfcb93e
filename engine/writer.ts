import { Worker } from 'node:worker_threads';
import type { WriterData, WriterReport, WriterRequest } from './core/writer-thread.ts';

interface Listener {
	receive(report: WriterReport): void;
	/** The thread ended unasked; another runs in its place. */
	lost(reason: string): void;
}

/** The thread that writes, seen from the serving one. If it ends by itself, another takes its place. */
export class Writer {
	private readonly data: WriterData;
	private worker: Worker;
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
			writer.worker.once('message', () => resolve());
			writer.worker.once('error', reject);
		});
		return writer;
	}

	listen(listener: Listener): void {
		this.listener = listener;
	}

	send(request: WriterRequest): void {
		this.worker.postMessage(request);
	}

	async close(): Promise<void> {
		this.isClosing = true;
		const ended = new Promise((resolve) => this.worker.once('exit', resolve));
		this.send({ close: true });
		await ended;
	}

	private spawn(): Worker {
		const worker = new Worker(new URL('./core/writer-thread.ts', import.meta.url), {
			workerData: this.data,
			// A small nursery: what a batch leaves behind is cleared early instead of piling up.
			resourceLimits: { maxYoungGenerationSizeMb: 16 }
		});
		worker.on('message', (report: WriterReport) => this.listener?.receive(report));
		worker.on('error', (error) => {
			this.lastError = error instanceof Error ? error.message : String(error);
		});
		worker.on('exit', () => {
			if (this.isClosing || !this.listener) return;
			this.worker = this.spawn();
			this.listener.lost(this.lastError);
		});
		return worker;
	}
}
