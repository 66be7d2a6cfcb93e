import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import type { Settings } from './environment.ts';
import { CommandFailure, reasonOf } from './failure.ts';
import type { Server } from './meilisearch-failure.ts';

/** A client, and whom it talks to. */
export interface Connection {
	client: Meilisearch;
	server: Server;
}

const REQUEST_TIMEOUT_MS = 60_000;
/** The file in which the embedded engine keeps its generated key. */
const KEY_FILE = 'master-key';

/** The client for MEILI_URL, or for the embedded engine on this machine. Nothing is asked yet. */
export async function connect(settings: Settings): Promise<Connection> {
	if (settings.meiliUrl !== undefined) {
		const { meiliUrl: url, meiliKey } = settings;
		return { client: createClient(url, meiliKey), server: { url, embedded: false } };
	}
	const url = `http://127.0.0.1:${settings.enginePort}`;
	const key = settings.meiliKey ?? (await readKey(settings.engineFolder));
	return { client: createClient(url, key), server: { url, embedded: true } };
}

function createClient(host: string, apiKey: string | undefined): Meilisearch {
	return new Meilisearch({ host, timeout: REQUEST_TIMEOUT_MS, ...(apiKey ? { apiKey } : {}) });
}

async function readKey(folder: string): Promise<string> {
	const path = join(folder, KEY_FILE);
	try {
		return (await readFile(path, 'utf8')).trim();
	} catch (error) {
		const reason =
			(error as NodeJS.ErrnoException).code === 'ENOENT'
				? `The embedded engine has never run: there is no key at ${path}.`
				: `The embedded engine’s key at ${path} cannot be read: ${reasonOf(error)}.`;
		throw new CommandFailure(`${reason} Start it with npm start or npx blotter engine, or set MEILI_URL.`, {
			cause: error
		});
	}
}
