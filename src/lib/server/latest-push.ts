import { MeilisearchError } from 'meilisearch';
import { type Push, PUSHES_INDEX } from '#domain/indexes.ts';
import { meilisearch } from './meilisearch.ts';

const FRESH_FOR_MS = 60_000;
let known: { push: Push; until: number } | undefined;

/**
 * The push last heard of, for what is too quick to ask: pages and the API ask what was pushed last. Asks if nothing was
 * heard yet.
 */
export async function knownPush(): Promise<Push | undefined> {
	return known?.push ?? latestPush();
}

/** What was pushed last; undefined while the search server does not say. Asked at most once a minute. */
export async function latestPush(): Promise<Push | undefined> {
	if (known && known.until > Date.now()) return known.push;
	try {
		const { hits } = await meilisearch().index<Push>(PUSHES_INDEX).search('', { limit: 1 });
		if (!hits[0]) return undefined;
		known = { push: hits[0], until: Date.now() + FRESH_FOR_MS };
		return known.push;
	} catch (error) {
		if (error instanceof MeilisearchError) return known?.push;
		throw error;
	}
}
