import { error } from '@sveltejs/kit';
import { MeilisearchError } from 'meilisearch';
import { log } from './log.ts';
import { countSearchError } from './metrics.ts';

/** What the visitor sees of a search server that does not answer: status 503, never an empty list. */
function asUnavailable(cause: unknown): never {
	if (!(cause instanceof MeilisearchError)) throw cause;
	countSearchError();
	const id = crypto.randomUUID().slice(0, 8);
	log.error(
		{ id, reason: cause.message, cause: String(cause.cause ?? '') },
		'the search server did not answer as it should'
	);
	error(503, { message: 'search-unavailable', id });
}

/** Runs a question to the search server; any failure becomes a 503. */
export async function asked<Answer>(question: Promise<Answer>): Promise<Answer> {
	try {
		return await question;
	} catch (cause) {
		return asUnavailable(cause);
	}
}
