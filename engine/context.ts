import type { Access } from './access.ts';
import type { Catalog } from './core/catalog.ts';
import type { IndexReader } from './core/index-reader.ts';
import { isTooDeep } from './json-check.ts';
import { EngineError, indexNotFound } from './errors.ts';
import type { Reply } from './exchange.ts';
import type { FeatureStore } from './feature-store.ts';
import type { JsonWriter } from './json-writer.ts';
import type { KeyStore } from './keys.ts';
import type { QueueRoom } from './queue-room.ts';
import type { Scheduler } from './scheduler.ts';
import type { NewJob, TaskQueue } from './tasks.ts';
import { invalidUidMessage, isValidUid } from './uid.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What every handler may use. */
export interface Engine {
	catalog: Catalog;
	queue: TaskQueue;
	room: QueueRoom;
	scheduler: Scheduler;
	keys: KeyStore;
	features: FeatureStore;
}

/** One request, taken apart. */
export interface Call extends Engine {
	method: string;
	url: URL;
	/** The parts of the path that a route's pattern names. */
	params: Readonly<Record<string, string>>;
	access: Access;
	body: Uint8Array;
	contentType: string | null;
	includeMetadata: boolean;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;

export function json(value: unknown, status = 200): Reply {
	return { status, body: JSON.stringify(value), contentType: 'application/json' };
}

/** An answer whose JSON is written already. */
export function written(out: JsonWriter): Reply {
	return { status: 200, body: out.finish(), contentType: 'application/json', sent: () => out.release() };
}

/** The body as JSON; an empty one is an error, since every route that asks has something to read. */
export function readJson({ body, contentType }: Call): unknown {
	requireContentType(contentType, ['application/json']);
	return parseJson(body);
}

export function parseJson(body: Uint8Array): unknown {
	if (isTooDeep(body)) {
		throw new EngineError(
			'malformed_payload',
			'The `json` payload provided is malformed: `recursion limit exceeded`.'
		);
	}
	try {
		return JSON.parse(utf8.decode(body));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new EngineError(
			'malformed_payload',
			`The json payload provided is malformed. \`Couldn't serialize document value: ${reason}\`.`
		);
	}
}

export function requireContentType(contentType: string | null, allowed: readonly string[]): string {
	const list = allowed.map((type) => `\`${type}\``).join(', ');
	if (contentType === null) {
		throw new EngineError(
			'missing_content_type',
			`A Content-Type header is missing. Accepted values for the Content-Type header are: ${list}`
		);
	}
	const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
	if (allowed.includes(type)) return type;
	throw new EngineError(
		'invalid_content_type',
		`The Content-Type \`${contentType}\` is invalid. Accepted values for the Content-Type header are: ${list}`
	);
}

/** The index that the path names, open for searching. */
export function openIndex(call: Call, uid = call.params.uid ?? ''): IndexReader {
	checkUid(uid);
	const reader = call.catalog.get(uid);
	if (!reader) throw indexNotFound(uid);
	return reader;
}

export function checkUid(uid: string): string {
	if (!isValidUid(uid)) throw new EngineError('invalid_index_uid', invalidUidMessage(uid));
	return uid;
}

/** Takes a task and answers with its number. */
export function enqueue(
	call: Call,
	job: NewJob,
	indexUid: string | null,
	details: Record<string, unknown> | null,
	payload?: readonly Uint8Array[]
): Reply {
	const customMetadata = call.url.searchParams.get('customMetadata') ?? undefined;
	const summary = call.queue.enqueue(
		job,
		indexUid,
		details,
		payload ? { payload, customMetadata } : { customMetadata }
	);
	setImmediate(() => call.scheduler.wake());
	return json(summary, 202);
}
