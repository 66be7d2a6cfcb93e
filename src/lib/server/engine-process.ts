import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Where a search server listens and the key that opens it. */
export interface Backend {
	url: string;
	apiKey: string | undefined;
}

/** What the engine's process is started with, as `engine/process-flags.ts` says it. */
interface ProcessFlags {
	node: string[];
	environment: Record<string, string>;
}

type EngineMessage = { type: 'ready'; url: string; masterKey: string } | { type: 'failed'; message: string };

const START_LIMIT_MS = 20_000;

/**
 * Starts the embedded engine in a process of its own, so that writing and searching never hold up pages. It ends
 * with this process: its end of the channel closes.
 * @throws Error with the engine's own sentence when it cannot start (port in use, unwritable directory, …)
 */
export function startEngine(flags: ProcessFlags, onExit: (code: number | null) => void): Promise<Backend> {
	const engine: ChildProcess = spawn(
		process.execPath,
		[...flags.node, join(process.cwd(), 'engine/main.ts')],
		{ stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...flags.environment, ...process.env } }
	);
	return new Promise((resolve, reject) => {
		let settled = false;
		let isReady = false;
		const limit = setTimeout(() => {
			engine.kill();
			fail(`the embedded engine did not start within ${START_LIMIT_MS / 1000} seconds`);
		}, START_LIMIT_MS);
		function fail(message: string) {
			if (settled) return;
			settled = true;
			clearTimeout(limit);
			reject(new Error(message));
		}
		engine.on('message', (message: EngineMessage) => {
			if (message.type === 'failed') return fail(message.message);
			settled = true;
			isReady = true;
			clearTimeout(limit);
			resolve({ url: message.url, apiKey: message.masterKey });
		});
		engine.on('error', (error) => fail(`the embedded engine could not be started: ${error.message}`));
		engine.on('exit', (code) => {
			// An engine that never was ready has failed already, and must not be started twice for it.
			if (isReady) onExit(code);
			else fail(`the embedded engine ended before it was ready (exit code ${code})`);
		});
	});
}
