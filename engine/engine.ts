import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Catalog } from './core/catalog.ts';
import { UnusableDatabase, openData, putAside } from './core/database.ts';
import { FeatureStore } from './feature-store.ts';
import { KeyStore } from './keys.ts';
import { toAsked, toResponse } from './exchange.ts';
import type { Asked, Reply } from './exchange.ts';
import { openQueue } from './queue-database.ts';
import { QueueRoom } from './queue-room.ts';
import type { QueueLimits } from './queue-room.ts';
import { answer } from './routes.ts';
import { Scheduler } from './scheduler.ts';
import { TaskQueue } from './tasks.ts';
import { WarmUp } from './warm-up.ts';
import { Writer } from './writer.ts';

export interface EngineOptions {
	/** The folder that holds the databases; made if it is not there. */
	path: string;
	/** Without a master key, everybody may do everything. */
	masterKey?: string | undefined;
	/** The largest body accepted, in bytes. */
	mostBytes?: number;
	queueLimits?: Partial<QueueLimits>;
	/** How large the database of indexes may grow; without it, as large as the disk. */
	mostDiskBytes?: number;
	/** Searches for itself when it first has nothing to do, so that it is fast when somebody asks. */
	warmsUp?: boolean;
	/** Told of a database that could not be used, and was kept aside. */
	warn?: (message: string) => void;
}

export interface RunningEngine {
	/** Answers one request of Meilisearch's API. Never rejects: faults are answers too. */
	answer(asked: Asked): Promise<Reply>;
	/** The same, in the Fetch API's terms. */
	fetch(request: Request): Promise<Response>;
	/** Finishes the batch under way and closes the databases. */
	close(): Promise<void>;
}

const MOST_BYTES = 100 * 1024 * 1024;

/** Opens the engine on a folder: its databases, its writer's thread, its queue. */
export async function createEngine(options: EngineOptions): Promise<RunningEngine> {
	const { path, masterKey, mostBytes = MOST_BYTES, warn = () => undefined } = options;
	mkdirSync(path, { recursive: true });
	const dataPath = join(path, 'data.db');
	const queuePath = join(path, 'queue.db');
	const queueDatabase = openUsable(queuePath, openQueue, warn);
	openUsable(dataPath, openData, warn).close();
	const writer = await Writer.start({ dataPath, queuePath, mostBytes: options.mostDiskBytes });
	const catalog = new Catalog(dataPath);
	const queue = new TaskQueue(queueDatabase);
	const keys = new KeyStore(queueDatabase, masterKey);
	const answerAsked = (asked: Asked): Promise<Reply> => answer(asked, engine, { masterKey, mostBytes });
	const warmUp = new WarmUp(catalog, answerAsked, masterKey);
	const scheduler = new Scheduler(queue, catalog, writer, () => {
		if (options.warmsUp) warmUp.begin();
	});
	const room = new QueueRoom(() => queue.records.payloadBytes(), options.queueLimits);
	const features = new FeatureStore(queueDatabase);
	const engine = { catalog, queue, room, scheduler, keys, features };
	let isClosed = false;
	return {
		answer: answerAsked,
		fetch: async (request) => toResponse(await answerAsked(toAsked(request))),
		async close() {
			if (isClosed) return;
			isClosed = true;
			warmUp.stop();
			scheduler.stop();
			catalog.close();
			// The writer goes last: who closes a database last folds its log into the file, which a reader cannot.
			await writer.close();
			queueDatabase.close();
		}
	};
}

/** Opens a database; one that is damaged or of another version is renamed, and begun anew. */
function openUsable<T>(path: string, open: (path: string) => T, warn: (message: string) => void): T {
	try {
		return open(path);
	} catch (error) {
		if (!(error instanceof UnusableDatabase)) throw error;
		const aside = putAside(path);
		warn(
			`Blotter engine: ${path} cannot be used (${error.message}). It is kept as ${aside}; a new one is begun.`
		);
		return open(path);
	}
}
