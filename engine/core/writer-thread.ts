import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { openData } from './database.ts';
import type { Document } from './flatten.ts';
import type { Change, Job, Outcome } from './job.ts';
import { maintain, reclaimNumbers } from './maintain.ts';
import { performBatch } from './perform.ts';

/**
 * The thread that writes. It is told what to do, does it in one transaction, and says what came of it; when nothing
 * is asked of it, it merges segments.
 */
export interface WriterData {
	dataPath: string;
	queuePath: string;
	/** The database may not grow beyond this. */
	mostBytes: number | undefined;
}

export type WriterRequest =
	| { batch: number; jobs: Job[] }
	| { checkpoint: true }
	/** No task waits: there is time to put indexes in order, until the next one. */
	| { tidy: true }
	| { close: true };
export type WriterReport =
	| { ready: true }
	| { batch: number; outcomes: Outcome[]; changes: Change[] }
	| { batch: number; failure: string }
	| { maintained: Change[] }
	/** What was committed now stands in the database file; a reader that begins anew frees the log. */
	| { checkpointed: true }
	/** There is nothing to do, and has not been for a while. */
	| { resting: true };

/** How long nothing must be asked before segments are merged. */
const IDLE_MS = 30;
/** And how long before the thread is let go. */
const REST_MS = 2000;

/** How untidy an index may be: segments that wait to be merged, and the numbers unused for each used. */
const TIDY = { segments: 1, documents: Infinity, unused: 1 };
/** Under a steady stream of tasks. Those wait while a merge goes on, so it is never a large one. */
const BEARABLE = { segments: 12, documents: 100_000, unused: 3 };

const port = parentPort;
if (!port) throw new Error('Blotter engine: writer-thread.ts runs in a worker only');
const { dataPath, queuePath, mostBytes } = workerData as WriterData;
const database = openData(dataPath);
// The log is written back when the readers ask for it: see Scheduler.
database.exec('PRAGMA wal_autocheckpoint = 0');
if (mostBytes !== undefined) {
	const { page_size: size } = database.prepare('PRAGMA page_size').get() as { page_size: number };
	database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(mostBytes / size))}`);
}
const queue = new DatabaseSync(queuePath, { readOnly: true, timeout: 5000 });
const selectParts = queue.prepare('SELECT body FROM payloads WHERE task = ? ORDER BY part');
let idle: NodeJS.Timeout | undefined;

/** The documents of a task, a part at a time: a payload of many megabytes is never in memory whole. */
function* readPayload(task: number): Generator<Document[]> {
	for (const { body } of selectParts.iterate(task) as Iterable<{ body: Uint8Array }>) {
		yield JSON.parse(`[${new TextDecoder().decode(body)}]`) as Document[];
	}
}

function report(message: WriterReport): void {
	port?.postMessage(message);
}

/** Puts an index in order, if one is less tidy than this. It can wait: where it fails, searches go on as they are. */
function tidy(most: typeof TIDY): boolean {
	try {
		const reclaimed = reclaimNumbers(database, most.unused);
		const maintained = reclaimed.length > 0 ? reclaimed : maintain(database, most);
		if (maintained.length > 0) report({ maintained });
		return maintained.length > 0;
	} catch {
		return false;
	}
}

/** One step; the next is asked for when readers have taken over what it made. */
function tidySoon(): void {
	idle = setTimeout(() => {
		if (!tidy(TIDY)) idle = setTimeout(() => report({ resting: true }), REST_MS);
	}, IDLE_MS);
}

port.on('message', (request: WriterRequest) => {
	clearTimeout(idle);
	if ('close' in request) {
		queue.close();
		database.close();
		port.close();
		return;
	}
	if ('checkpoint' in request) {
		database.exec('PRAGMA wal_checkpoint(PASSIVE)');
		report({ checkpointed: true });
		return;
	}
	if ('tidy' in request) {
		tidySoon();
		return;
	}
	const { batch, jobs } = request;
	try {
		report({ batch, ...performBatch(database, jobs, readPayload) });
		tidy(BEARABLE);
	} catch (error) {
		report({ batch, failure: error instanceof Error ? error.message : String(error) });
	}
});

report({ ready: true });
