import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

type Fetch = (request: Request) => Promise<Response>;

export interface Listening {
	url: string;
	close(): Promise<void>;
}

/** Serves a fetch function over HTTP. Rejects if the address cannot be had. */
export async function serve(
	fetch: Fetch,
	{ host, port }: { host: string; port: number }
): Promise<Listening> {
	const server = createServer((incoming, outgoing) => {
		void respond(fetch, incoming, outgoing);
	});
	server.keepAliveTimeout = 60_000;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
	const { port: actual } = server.address() as AddressInfo;
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

const SMALL_BODY = 64 * 1024;

async function readSmall(incoming: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

async function respond(fetch: Fetch, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
	const method = incoming.method ?? 'GET';
	const hasBody = method !== 'GET' && method !== 'HEAD';
	const headers = new Headers();
	for (const [name, value] of Object.entries(incoming.headers)) {
		if (typeof value === 'string') headers.set(name, value);
	}
	let response: Response;
	try {
		const init = { method, headers } as RequestInit & { duplex?: 'half' };
		if (hasBody) {
			// A small body is read at once: a stream for each search would cost more than many a search.
			const size = Number(incoming.headers['content-length'] ?? Infinity);
			if (size <= SMALL_BODY) Object.assign(init, { body: await readSmall(incoming) });
			else Object.assign(init, { body: Readable.toWeb(incoming), duplex: 'half' });
		}
		const request = new Request(`http://engine${incoming.url ?? '/'}`, init);
		response = await fetch(request);
	} catch {
		outgoing.writeHead(400).end();
		return;
	}
	const body = Buffer.from(await response.arrayBuffer());
	outgoing.writeHead(response.status, {
		...Object.fromEntries(response.headers),
		'content-length': body.length
	});
	outgoing.end(body);
}
