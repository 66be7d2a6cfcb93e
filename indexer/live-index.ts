import type { Meilisearch } from 'meilisearch';
import { type Push, PUSHES_INDEX, RECORDS_INDEX } from '#domain/indexes.ts';
import { hasCode } from './meilisearch-failure.ts';

/** What a push noted about itself, with the folders it came from. */
export interface LivePush extends Push {
	/** Absolute paths of the folders that were pushed, on the machine that pushed; no search shows them. */
	folders?: string[];
}

/** What the last push left behind; undefined where nothing was pushed, or the index has gone since. */
export async function readLivePush(client: Meilisearch): Promise<LivePush | undefined> {
	try {
		const push = await client.index(PUSHES_INDEX).getDocument<LivePush>('latest');
		const { numberOfDocuments } = await client.index(RECORDS_INDEX).getStats();
		const expected = Object.values(push.counts).reduce((sum, count) => sum + count, 0);
		return numberOfDocuments === expected ? push : undefined;
	} catch (error) {
		if (hasCode(error, 'index_not_found') || hasCode(error, 'document_not_found')) return undefined;
		throw error;
	}
}
