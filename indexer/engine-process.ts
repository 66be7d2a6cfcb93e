import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_FOLDER, type Settings } from './environment.ts';
import { CommandFailure } from './failure.ts';

const FORWARD_AFTER_MS = 200;
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the embedded engine alone, as a process of its own, until it ends; signals are passed on, so that it
 * closes its database. Answers with its exit code.
 */
export async function runEngine(settings: Settings): Promise<number> {
	const engine = spawn(process.execPath, [join(PROJECT_FOLDER, 'engine/main.ts')], {
		stdio: 'inherit',
		env: { ...process.env, BLOTTER_DATA_DIR: settings.engineFolder }
	});
	// A terminal interrupts both processes by itself; the engine would take a second interrupt for impatience.
	const forward = (signal: NodeJS.Signals) => setTimeout(() => engine.kill(signal), FORWARD_AFTER_MS).unref();
	for (const signal of PASSED_ON) process.on(signal, forward);
	try {
		return await new Promise((resolve, reject) => {
			engine.once('error', (error) =>
				reject(new CommandFailure(`The engine cannot be started: ${error.message}.`, { cause: error }))
			);
			engine.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 0));
		});
	} finally {
		for (const signal of PASSED_ON) process.off(signal, forward);
	}
}
