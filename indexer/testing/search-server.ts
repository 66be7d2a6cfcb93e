import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A search server for tests: the embedded engine as a process of its own, with an empty folder and a free port.
 * With MEILI_TEST_URL (and MEILI_TEST_KEY) the same tests run against that Meilisearch, whose index they replace.
 */
export interface SearchServer {
	url: string;
	key: string;
	/** Folder of the embedded engine; undefined for a Meilisearch. */
	folder: string | undefined;
	port: number;
	stop: () => Promise<void>;
}

type Message = { type: 'ready'; url: string; masterKey: string } | { type: 'failed'; message: string };

const ENGINE = join(import.meta.dirname, '../../engine/main.ts');

export async function startSearchServer(): Promise<SearchServer> {
	const { MEILI_TEST_URL: url, MEILI_TEST_KEY: key = 'masterKey' } = process.env;
	if (url) return { url, key, folder: undefined, port: Number(new URL(url).port), stop: async () => {} };
	const folder = await mkdtemp(join(tmpdir(), 'blotter-engine-'));
	const port = await freePort();
	const engine = fork(ENGINE, [], {
		env: { ...process.env, BLOTTER_DATA_DIR: folder, BLOTTER_ENGINE_PORT: String(port) },
		execArgv: [],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	const message = await new Promise<Message>((resolve, reject) => {
		engine.once('message', (said) => resolve(said as Message));
		engine.once('exit', (code) => reject(new Error(`the engine ended with ${code} before it was ready`)));
	});
	if (message.type === 'failed') throw new Error(message.message);
	const stop = async () => {
		const ended = new Promise((resolve) => engine.once('exit', resolve));
		engine.kill('SIGTERM');
		await ended;
		await rm(folder, { recursive: true, force: true });
	};
	return { url: message.url, key: message.masterKey, folder, port, stop };
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('no port is free');
	return address.port;
}
