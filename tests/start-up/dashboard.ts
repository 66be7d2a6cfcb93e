import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A dashboard in a process of its own, as `npm start` runs it. */
export interface Dashboard {
	url: string;
	/** Everything it printed so far. */
	output: () => string;
	/** Milliseconds from the start to "ready". */
	readyAfter: number;
	process: ChildProcess;
	stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (typeof address !== 'object' || !address) throw new Error('no port');
	return address.port;
}

function launch(settings: Record<string, string>): { child: ChildProcess; output: () => string } {
	const child = spawn(process.execPath, ['src/start.ts'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { PATH: process.env.PATH, HOME: process.env.HOME, HOST: '127.0.0.1', ...settings }
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk) => (printed += String(chunk)));
	return { child, output: () => printed };
}

/** Starts a dashboard and waits until it says that it is ready. */
export async function startDashboard(settings: Record<string, string>): Promise<Dashboard> {
	const port = await freePort();
	const started = performance.now();
	const { child, output } = launch({ PORT: String(port), ...settings });
	while (!output().includes('Blotter is ready')) {
		if (child.exitCode !== null) throw new Error(`the dashboard ended at once:\n${output()}`);
		if (performance.now() - started > 50_000) throw new Error(`the dashboard is not ready:\n${output()}`);
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	return {
		url: `http://127.0.0.1:${port}`,
		output,
		readyAfter: performance.now() - started,
		process: child,
		async stop(signal = 'SIGTERM') {
			if (child.exitCode !== null) return;
			const ended = once(child, 'exit');
			child.kill(signal);
			await ended;
		}
	};
}

/** Runs a dashboard that is expected to end by itself. */
export async function runToEnd(
	settings: Record<string, string>
): Promise<{ code: number | null; output: string }> {
	const { child, output } = launch(settings);
	const limit = setTimeout(() => child.kill(), 30_000);
	const [code] = (await once(child, 'exit')) as [number | null];
	clearTimeout(limit);
	return { code, output: output() };
}
