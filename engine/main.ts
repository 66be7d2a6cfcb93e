import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from './engine.ts';
import { serve } from './serve.ts';

/**
 * The engine as a process of its own. A parent that started it with an IPC channel is told when it is ready, or why it
 * is not, and ends it by closing the channel.
 */

const settings = readSettings(process.env);

function readSettings(env: NodeJS.ProcessEnv): {
	host: string;
	port: number;
	path: string;
	masterKey: string;
} {
	const dataDir = env.BLOTTER_DATA_DIR || '.blotter';
	const address = env.MEILI_HTTP_ADDR || `127.0.0.1:${env.BLOTTER_ENGINE_PORT || 7700}`;
	const [, host = '127.0.0.1', port = '7700'] = /^(.*):(\d+)$/.exec(address) ?? [];
	return {
		host: host === 'localhost' || host === '' ? '127.0.0.1' : host.replace(/^\[|\]$/g, ''),
		port: Number(port),
		path: env.MEILI_DB_PATH || join(dataDir, 'engine'),
		masterKey: env.MEILI_MASTER_KEY || ownMasterKey(dataDir)
	};
}

/** A key made once and kept where only the owner may read it. */
function ownMasterKey(dataDir: string): string {
	const file = join(dataDir, 'master-key');
	if (existsSync(file)) {
		const key = readFileSync(file, 'utf8').trim();
		if (key !== '') return key;
	}
	mkdirSync(dataDir, { recursive: true });
	const key = randomBytes(32).toString('base64url');
	writeFileSync(file, `${key}\n`, { mode: 0o600 });
	chmodSync(file, 0o600);
	return key;
}

function explain(error: unknown): string {
	const { code, message } = error as { code?: string; message?: string };
	const { host, port, path } = settings;
	if (code === 'EADDRINUSE') {
		return `The search engine cannot listen on ${host}:${port}: another program does. Set BLOTTER_ENGINE_PORT to a free port.`;
	}
	if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
		return `The search engine cannot listen on ${host}:${port} (${code}). Set BLOTTER_ENGINE_PORT to a port it may use.`;
	}
	return `The search engine cannot start on ${path}: ${message ?? String(error)}`;
}

async function start(): Promise<void> {
	const { host, port, path, masterKey } = settings;
	const engine = await createEngine({
		path,
		masterKey,
		warmsUp: true,
		warn: (message) => console.warn(message)
	});
	const listening = await serve(engine.answer, { host, port }).catch(async (error: unknown) => {
		await engine.close();
		throw error;
	});
	let isEnding = false;
	const end = (): void => {
		if (isEnding) return;
		isEnding = true;
		void listening
			.close()
			.then(() => engine.close())
			.then(() => process.exit(0));
	};
	process.on('SIGINT', end);
	process.on('SIGTERM', end);
	process.on('disconnect', end);
	if (process.send) process.send({ type: 'ready', url: listening.url, masterKey });
	else console.log(`Search engine on ${listening.url}, data in ${path}`);
}

start().catch((error: unknown) => {
	const message = explain(error);
	if (process.send) process.send({ type: 'failed', message }, () => process.exit(1));
	else {
		console.error(message);
		process.exit(1);
	}
});
