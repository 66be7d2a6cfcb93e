import type { Meilisearch } from 'meilisearch';
import { RECORDS_INDEX } from '#domain/indexes.ts';
import { summarise } from './documents.ts';
import { type LivePush, readLivePush } from './live-index.ts';
import { hasCode, type Server } from './meilisearch-failure.ts';
import { readRecords } from './read-records.ts';

/** What is live on a server. */
export interface StatusReport {
	server: string;
	embedded: boolean;
	version: string;
	/** Documents in the live index; undefined without one. */
	documents: number | undefined;
	/** What the last push noted; undefined where none did, or it does not describe the index. */
	push: LivePush | undefined;
	/** Whether the index is what the folder would make now; undefined when the folder cannot be read. */
	matches: boolean | undefined;
	folders: string[];
}

/** Asks the server what it holds, and compares that with the pushed folders, or with `dataFolder`. */
export async function readStatus(
	client: Meilisearch,
	server: Server,
	dataFolder: string
): Promise<StatusReport> {
	const { pkgVersion } = await client.getVersion();
	const push = await readLivePush(client);
	const folders = push?.folders ?? [dataFolder];
	return {
		server: server.url,
		embedded: server.embedded,
		version: pkgVersion,
		documents: await countDocuments(client),
		push,
		matches: await matches(folders, push),
		folders
	};
}

async function matches(folders: string[], push: LivePush | undefined): Promise<boolean | undefined> {
	try {
		const { records } = await readRecords(folders);
		return push !== undefined && summarise(records).fingerprint === push.fingerprint;
	} catch {
		return undefined;
	}
}

async function countDocuments(client: Meilisearch): Promise<number | undefined> {
	try {
		return (await client.index(RECORDS_INDEX).getStats()).numberOfDocuments;
	} catch (error) {
		if (hasCode(error, 'index_not_found')) return undefined;
		throw error;
	}
}
