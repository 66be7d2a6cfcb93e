import { createEngine } from './engine.ts';
import { USAGE, UsageError, readSettings } from './options.ts';
import type { EngineSettings } from './options.ts';
import { beginWithFlags } from './process-flags.ts';
import { serve } from './serve.ts';

/**
 * The engine as a process of its own. A parent that started it with an IPC channel is told when it is ready, or why it
 * is not, and ends it by closing the channel.
 */

function explain(error: unknown, { host, port, path }: EngineSettings): string {
	const { code, message } = error as { code?: string; message?: string };
	if (code === 'EADDRINUSE') {
		return `The search engine cannot listen on ${host}:${port}: another program does. Name a free port with --port or BLOTTER_ENGINE_PORT.`;
	}
	if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
		return `The search engine cannot listen on ${host}:${port} (${code}). Name another with --http-addr, or a port with BLOTTER_ENGINE_PORT.`;
	}
	return `The search engine cannot start on ${path}: ${message ?? String(error)}`;
}

async function start({ host, port, path, masterKey }: EngineSettings): Promise<void> {
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

function fail(message: string, exitCode: number): void {
	if (process.send) process.send({ type: 'failed', message }, () => process.exit(exitCode));
	else {
		console.error(message);
		process.exit(exitCode);
	}
}

try {
	const settings = readSettings(process.argv.slice(2), process.env);
	if (settings) {
		beginWithFlags();
		start(settings).catch((error: unknown) => fail(explain(error, settings), 1));
	} else console.log(USAGE);
} catch (error) {
	if (error instanceof UsageError) fail(`The search engine was not started: ${error.message}`, 2);
	else fail(`The search engine cannot start: ${error instanceof Error ? error.message : String(error)}`, 1);
}
