import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asked, Reply } from './exchange.ts';

type Answer = (asked: Asked) => Promise<Reply>;

export interface Listening {
	url: string;
	close(): Promise<void>;
}

/** Serves an engine's answers over HTTP. Rejects if the address cannot be had. */
export async function serve(
	answer: Answer,
	{ host, port }: { host: string; port: number }
): Promise<Listening> {
	const server = createServer((incoming, outgoing) => {
		void respond(answer, incoming, outgoing);
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

async function respond(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
	try {
		const { status, body, contentType, sent } = await answer(toAsked(incoming));
		outgoing.writeHead(status, {
			...(contentType === undefined ? {} : { 'content-type': contentType }),
			'content-length': body === null ? 0 : Buffer.byteLength(body)
		});
		// Called when the operating system has it all.
		outgoing.end(body ?? undefined, sent);
	} catch {
		if (!outgoing.headersSent) outgoing.writeHead(400);
		outgoing.end();
	}
	// What was not read of a body that is refused: the connection can then be used again.
	incoming.resume();
}

function toAsked(incoming: IncomingMessage): Asked {
	const { method = 'GET', url = '/', headers } = incoming;
	const length = headers['content-length'];
	const hasBody = method !== 'GET' && method !== 'HEAD';
	return {
		method,
		url,
		header: (name) => {
			const value = headers[name];
			return typeof value === 'string' ? value : null;
		},
		body: hasBody ? (incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) : null,
		length: length === undefined ? undefined : Number(length)
	};
}
