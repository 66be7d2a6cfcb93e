import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What a request meets on its way: an answer of the proxy's own, a cut connection, or nothing at all. */
export type Fault = { status: number; body: unknown } | 'cut' | undefined;

export interface FaultyProxy {
	url: string;
	/** Method and path of every request, in order. */
	requests: string[];
	close: () => Promise<void>;
}

/** Stands between a client and a server and spoils the requests that `spoil` names; the others pass. */
export async function startFaultyProxy(
	target: string,
	spoil: (request: string) => Fault
): Promise<FaultyProxy> {
	const requests: string[] = [];
	const server = createServer(async (request, response) => {
		const name = `${request.method} ${request.url}`;
		requests.push(name);
		const fault = spoil(name);
		if (fault === 'cut') {
			request.socket.destroy();
			return;
		}
		if (fault) {
			response.writeHead(fault.status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(fault.body));
			return;
		}
		const body = await buffer(request);
		const answer = await fetch(new URL(request.url ?? '/', target), {
			method: request.method ?? 'GET',
			headers: {
				authorization: request.headers.authorization ?? '',
				'content-type': request.headers['content-type'] ?? 'application/json'
			},
			...(body.length ? { body } : {})
		});
		response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
		response.end(Buffer.from(await answer.arrayBuffer()));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const close = async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
	return { url: `http://127.0.0.1:${port}`, requests, close };
}
