import { MeilisearchApiError, MeilisearchError, MeilisearchRequestError } from 'meilisearch';
import { CommandFailure, reasonOf } from './failure.ts';

/** Where the client talks to, for messages. */
export interface Server {
	url: string;
	/** The engine that runs beside the dashboard, rather than a Meilisearch of its own. */
	embedded: boolean;
}

/** Whether an error is the answer of Meilisearch with this code, e.g. `index_not_found`. */
export function hasCode(error: unknown, code: string): boolean {
	return error instanceof MeilisearchApiError && error.cause?.code === code;
}

/** Whether asking again may help: no answer at all, too many requests, or a server in trouble. */
export function isPassing(error: unknown): boolean {
	if (error instanceof MeilisearchRequestError) return true;
	if (!(error instanceof MeilisearchApiError)) return false;
	const { status } = error.response;
	return status === 408 || status === 429 || status >= 500;
}

/** An error of the client as a sentence for the person at the keyboard; other errors pass unchanged. */
export function toFailure(error: unknown, server: Server): unknown {
	if (error instanceof MeilisearchApiError)
		return new CommandFailure(apiSentence(error, server), { cause: error });
	if (error instanceof MeilisearchRequestError) {
		const sentence = server.embedded
			? `The embedded engine does not answer at ${server.url} (${reasonOf(error)}). Start it with npm start or npx blotter engine, or set MEILI_URL.`
			: `Meilisearch does not answer at MEILI_URL=${server.url} (${reasonOf(error)}). Is the address right and the server running?`;
		return new CommandFailure(sentence, { cause: error });
	}
	// What answers there speaks HTTP, but not Meilisearch's language: the client fails to read its JSON.
	if (error instanceof SyntaxError || error instanceof MeilisearchError)
		return new CommandFailure(`What answers at ${server.url} is no Meilisearch (${reasonOf(error)}).`, {
			cause: error
		});
	return error;
}

function apiSentence(error: MeilisearchApiError, server: Server): string {
	const { status } = error.response;
	const code = error.cause?.code;
	if (code === undefined) return `What answers at ${server.url} is no Meilisearch (HTTP ${status}).`;
	if (code === 'missing_authorization_header')
		return `Meilisearch at ${server.url} wants a key. Set MEILI_API_KEY to an admin key.`;
	if (status === 403 && server.embedded)
		return `The embedded engine at ${server.url} refuses the key in its data folder. Is another engine, with another BLOTTER_DATA_DIR, running on that port?`;
	if (status === 403)
		return `Meilisearch at ${server.url} refuses the key in MEILI_API_KEY. The indexer needs an admin key (a search key is not enough).`;
	return `Meilisearch at ${server.url} answers ${status} ${code}: ${error.message}`;
}
