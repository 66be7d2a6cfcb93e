import { Meilisearch } from 'meilisearch';
import { PROCESS_FLAGS } from '#engine/process-flags.ts';
import { hasCode } from '#indexer/meilisearch-failure.ts';
import { bringUpToDate } from '#indexer/push.ts';
import { type Backend, startEngine } from './engine-process.ts';
import { parseEnvironment } from './environment.ts';
import { useBackend } from './meilisearch.ts';
import { log } from './log.ts';

const RESTART_AFTER_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/**
 * The one place where the parts are joined: picks the search server, starts the embedded one when no other is
 * named, and fills it when it is empty or older than `data/`.
 * @throws Error when the embedded engine cannot start; a named server that does not answer is only logged,
 * since the dashboard then says so on its pages and goes on when the server is back
 */
export async function startBackend(): Promise<void> {
	const environment = parseEnvironment(process.env);
	if (environment.MEILI_URL) {
		const backend = { url: environment.MEILI_URL, apiKey: environment.MEILI_API_KEY };
		useBackend(backend);
		await fill(Promise.resolve(backend)).catch((error: unknown) => explainUnfilled(backend.url, error));
		return;
	}
	const starting = startEngine(PROCESS_FLAGS, restart);
	await fill(starting);
	useBackend(await starting);
}

/** The engine died: start it again, on the same files, until it stays; ever more slowly while it does not. */
function restart(code: number | null, wait = RESTART_AFTER_MS): void {
	log.error({ code }, 'the embedded engine ended; starting it again');
	setTimeout(() => {
		startEngine(PROCESS_FLAGS, (ended) => restart(ended)).then(useBackend, (error: unknown) => {
			log.error({ reason: reasonOf(error) }, 'the embedded engine did not start again');
			restart(null, Math.min(wait * 2, LONGEST_WAIT_MS));
		});
	}, wait);
}

function explainUnfilled(server: string | undefined, error: unknown): void {
	if (hasCode(error, 'invalid_api_key'))
		log.info(
			{ server },
			'MEILI_API_KEY may not push; what is indexed stays as it is until npx blotter push runs with an admin key'
		);
	else
		log.warn(
			{ server, reason: reasonOf(error) },
			'MEILI_URL could not be brought up to date; with an admin key run: npx blotter push'
		);
}

async function fill(starting: Promise<Backend>): Promise<void> {
	const client = starting.then(
		({ url, apiKey }) => new Meilisearch({ host: url, ...(apiKey ? { apiKey } : {}) })
	);
	const { outcome, documents, issues, rejected, milliseconds } = await bringUpToDate(client, 'data');
	for (const issue of issues.filter(({ level }) => level === 'error'))
		log.warn({ place: issue.place, field: issue.field }, `a record was left out: ${issue.message}`);
	const { url } = await starting;
	log.info({ outcome, documents, rejected, milliseconds, server: url }, 'search index ready');
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
