import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import { parseEnvironment } from './lib/server/environment.ts';
import { warmUp } from './warm-up.ts';

/** `npm start`: builds when the sources are newer than the build, starts what is needed, serves. */

const root = join(import.meta.dirname, '..');
process.chdir(root);

/** What `compression` is on node's own requests; its types speak of Express. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.)/;
const BUILD = 'build/handler.js';
const VITE = 'node_modules/vite/bin/vite.js';
const BUILT_FROM = [
	'src/**/*',
	'domain/**/*.ts',
	'engine/process-flags.ts',
	'indexer/**/*.ts',
	'static/**/*',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** Written anew by each type check, with the folder that holds it: no source. */
const COMPILED = /^src[\\/]lib$|[\\/](?:paraglide|project\.inlang)/;

/**
 * Pages are ten times smaller on their way. A browser on this machine has no way to speak of; a proxy on it, which
 * says for whom it asks, has readers who do.
 */
const compress = compression({
	filter: (request, response) =>
		(!LOOPBACK.test(request.socket.remoteAddress ?? '') || 'x-forwarded-for' in request.headers) &&
		compression.filter(request, response)
}) as unknown as Middleware;

try {
	const { PORT, HOST, BLOTTER_DATA_DIR } = parseEnvironment(process.env);
	keepCompiled(join(BLOTTER_DATA_DIR, 'compiled'));
	if (isBuildStale()) await build();
	await serve(PORT, HOST);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** Code that is compiled once needs no compiling at the next start, here and in the engine's process. */
function keepCompiled(folder: string): void {
	process.env.NODE_COMPILE_CACHE ??= folder;
	enableCompileCache(process.env.NODE_COMPILE_CACHE);
}

function isBuildStale(): boolean {
	if (!existsSync(BUILD)) return true;
	// Installed for production only: what is built is what there is.
	if (!existsSync(VITE)) return false;
	const built = statSync(BUILD).mtimeMs;
	return globSync(BUILT_FROM).some(
		(path) => !COMPILED.test(path) && !path.endsWith('.test.ts') && statSync(path).mtimeMs > built
	);
}

async function build(): Promise<void> {
	if (!existsSync(VITE)) throw new Error('start: there is no build and no Vite to make one; run npm install');
	console.log('Building (about half a minute, only when something changed)');
	const vite = spawn(process.execPath, [VITE, 'build', '--logLevel', 'error'], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const code = await new Promise((resolve) => vite.on('exit', resolve));
	if (code !== 0) throw new Error('start: the build failed; its messages are above');
}

/** Takes the port first, so that a port in use is told at once and not after the engine has started. */
async function serve(port: number, host: string): Promise<void> {
	const dashboard: { handler?: RequestListener } = {};
	const server = createServer((request, response) => {
		// Kit would take a request without this header for https.
		request.headers['x-forwarded-proto'] ??= 'http';
		// A browser asks for the icon at every new address, so at every key of a search, unless it may keep it.
		if (request.url === '/favicon.svg') response.setHeader('cache-control', 'public, max-age=86400');
		const { handler } = dashboard;
		if (handler) return compress(request, response, () => handler(request, sentAtOnce(response)));
		response
			.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain' })
			.end('Blotter is starting.\n');
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, port, host))));
		server.listen(port, host, resolve);
	});
	const ending = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			ending.abort();
			server.close(() => process.exit(0));
			server.closeIdleConnections();
			setTimeout(() => process.exit(0), 2_000).unref();
		});
	}
	process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
	Object.assign(dashboard, await import(pathToFileURL(join(root, BUILD)).href));
	const address = host.includes(':') ? `[${host}]` : host;
	console.log(`Blotter is ready: http://${address}:${port}`);
	const own = host === '0.0.0.0' ? '127.0.0.1' : address === '[::]' ? '[::1]' : address;
	await warmUp(`http://${own}:${port}`, ending.signal);
}

/** An answer in parts, whose parts are sent as they come: what compresses would keep them until there are many. */
function sentAtOnce(response: ServerResponse & { flush?: () => void }): ServerResponse {
	const write = response.write.bind(response);
	response.write = ((...part: Parameters<typeof write>) => {
		const isSent = write(...part);
		if (response.getHeader('x-accel-buffering') === 'no') response.flush?.();
		return isSent;
	}) as typeof write;
	return response;
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
	if (error.code === 'EADDRINUSE')
		return `start: port ${port} on ${host} is in use. Stop what uses it, or choose another: PORT=3001 npm start`;
	if (error.code === 'EACCES')
		return `start: this user may not listen on port ${port}; choose one above 1023 with PORT`;
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
		return `start: HOST=${host} is no address of this machine; 127.0.0.1 is the default`;
	return `start: cannot listen on ${host}:${port}: ${error.message}`;
}
