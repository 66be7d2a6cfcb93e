import { setTimeout as sleep } from 'node:timers/promises';
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import type { Records } from '#domain/collections.ts';
import { PUSHES_INDEX, PUSHES_SETTINGS, RECORDS_INDEX, RECORDS_SETTINGS } from '#domain/indexes.ts';
import { toBatches } from './batches.ts';
import { type Summary, toDocuments } from './documents.ts';
import { CommandFailure } from './failure.ts';
import type { LivePush } from './live-index.ts';
import { hasCode, isPassing } from './meilisearch-failure.ts';

/** How far a new index has come. */
export interface BuildProgress {
	step: 'sending' | 'indexing' | 'swapping';
	/** Documents sent, or indexed, so far. */
	done: number;
	total: number;
}

type OnProgress = (progress: BuildProgress) => void;

const LIMITS = { documents: 5000, bytes: 8 * 1024 * 1024 };
/** Requests that may wait in the server's queue: enough to keep it busy, few enough to keep it small. */
const QUEUE_LENGTH = 4;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;
/** Task states are asked for often: on a small data set the waiting would otherwise be most of the push. */
const WAIT = { interval: 20, timeout: 0 };
/** A half-built index this old belongs to a push that died. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** Builds an index beside the live one, swaps them, notes the push, and drops the old index. A failure leaves the live one. */
export async function buildIndex(
	client: Meilisearch,
	records: Records,
	summary: Summary,
	note: LivePush,
	onProgress: OnProgress = () => undefined
): Promise<void> {
	const uid = `${RECORDS_INDEX}-${summary.fingerprint}-${Date.now().toString(36)}`;
	await removeAbandoned(client);
	try {
		await done(
			client,
			retry(() => client.createIndex(uid, { primaryKey: 'id' }))
		);
		await done(
			client,
			retry(() => client.index(uid).updateSettings(RECORDS_SETTINGS))
		);
		await sendDocuments(client, uid, records, summary, onProgress);
		await expectDocuments(client, uid, summary.documents);
		onProgress({ step: 'swapping', done: summary.documents, total: summary.documents });
		await ensureIndex(client, RECORDS_INDEX);
		// Asked once: a swap that was accepted and asked again would swap back.
		await done(client, client.swapIndexes([{ indexes: [RECORDS_INDEX, uid], rename: false }]));
	} finally {
		// After the swap this is the old index; before it, the half-built one. Either way it goes.
		await client
			.index(uid)
			.delete()
			.waitTask(WAIT)
			.catch(() => undefined);
	}
	await notePush(client, note);
}

/** The note holds the folders' places on this machine: for the indexer, hidden from who may only search. */
async function notePush(client: Meilisearch, note: LivePush): Promise<void> {
	await ensureIndex(client, PUSHES_INDEX);
	const pushes = client.index(PUSHES_INDEX);
	await done(
		client,
		retry(() => pushes.updateSettings(PUSHES_SETTINGS))
	);
	await done(
		client,
		retry(() => pushes.addDocuments([note], { primaryKey: 'id' }))
	);
}

async function sendDocuments(
	client: Meilisearch,
	uid: string,
	records: Records,
	{ documents: total }: Summary,
	onProgress: OnProgress
): Promise<void> {
	const queue: { task: EnqueuedTask; documents: number }[] = [];
	let sent = 0;
	let indexed = 0;
	const takeOne = async () => {
		const first = queue.shift();
		if (!first) return;
		await done(client, first.task);
		indexed += first.documents;
		onProgress({ step: 'indexing', done: indexed, total });
	};
	for (const batch of toBatches(toDocuments(records), LIMITS)) {
		const task = await retry(() => client.index(uid).addDocumentsFromString(batch.json, 'application/json'));
		queue.push({ task, documents: batch.documents });
		sent += batch.documents;
		onProgress({ step: 'sending', done: sent, total });
		if (queue.length >= QUEUE_LENGTH) await takeOne();
	}
	while (queue.length) await takeOne();
}

async function expectDocuments(client: Meilisearch, uid: string, expected: number): Promise<void> {
	const { numberOfDocuments } = await client.index(uid).getStats();
	if (numberOfDocuments === expected) return;
	throw new CommandFailure(
		`The new index holds ${numberOfDocuments} of ${expected} documents; the live index was left as it was.`
	);
}

async function ensureIndex(client: Meilisearch, uid: string): Promise<void> {
	try {
		await client.getRawIndex(uid);
	} catch (error) {
		if (!hasCode(error, 'index_not_found')) throw error;
		await done(client, client.createIndex(uid, { primaryKey: 'id' }), 'index_already_exists');
	}
}

async function removeAbandoned(client: Meilisearch): Promise<void> {
	const { results } = await client.getRawIndexes({ limit: 1000 });
	for (const { uid, updatedAt } of results) {
		const age = Date.now() - new Date(updatedAt).getTime();
		if (!uid.startsWith(`${RECORDS_INDEX}-`) || age < ABANDONED_AFTER_MS) continue;
		await done(client, client.deleteIndex(uid));
	}
}

/**
 * Waits for a task and throws when it did not succeed. `pardoned` is the one failure that is none: another push made
 * the index a moment earlier.
 */
async function done(
	client: Meilisearch,
	enqueued: EnqueuedTask | Promise<EnqueuedTask>,
	pardoned?: string
): Promise<void> {
	const accepted = await enqueued;
	const task = await retry(() => client.tasks.waitForTask(accepted, WAIT));
	if (task.status === 'succeeded' || (pardoned && task.error?.code === pardoned)) return;
	const reason = task.error ? `${task.error.code}: ${task.error.message}` : task.status;
	throw new CommandFailure(
		`Meilisearch could not do ${task.type} (${reason}); the live index was left as it was.`
	);
}

/** Asks again, with longer pauses, when there was no answer or the server was in trouble. */
async function retry<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await ask();
		} catch (error) {
			if (attempt === ATTEMPTS || !isPassing(error)) throw error;
			await sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
		}
	}
}
