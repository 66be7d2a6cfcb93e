/** A request, whatever brought it: a socket, or a call of a function. */
export interface Asked {
	method: string;
	/** Path and query. */
	url: string;
	header(name: string): string | null;
	body: AsyncIterable<Uint8Array> | null;
	/** How many bytes the body says it has. */
	length: number | undefined;
}

/** What is answered. Plain, since a `Response` costs more than many a search. */
export interface Reply {
	status: number;
	body: Uint8Array | string | null;
	contentType?: string;
	/** To be called when the body is on its way, if somebody who sends it can tell. */
	sent?: () => void;
}

/** The Fetch API's request, for those who call the engine without a socket. */
export function toAsked(request: Request): Asked {
	const { pathname, search } = new URL(request.url);
	const length = request.headers.get('content-length');
	return {
		method: request.method,
		url: pathname + search,
		header: (name) => request.headers.get(name),
		body: request.body,
		length: length === null ? undefined : Number(length)
	};
}

/** The Fetch API's response. */
export function toResponse({ status, body, contentType }: Reply): Response {
	const headers = new Headers(contentType === undefined ? [] : [['content-type', contentType]]);
	return new Response(body as BodyInit | null, { status, headers });
}

/** Reads a body whole; undefined if it is larger than allowed. */
export async function readBody(
	{ body, length }: Asked,
	mostBytes: number
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (!body) return new Uint8Array(0);
	if (length !== undefined && length > mostBytes) return undefined;
	// Room is taken once where the size is told: a large body is then never held twice.
	let bytes = new Uint8Array(length ?? 0);
	let size = 0;
	for await (const chunk of body) {
		if (size + chunk.length > mostBytes) return undefined;
		if (size + chunk.length > bytes.length) {
			const grown = new Uint8Array(Math.max(size + chunk.length, Math.min(mostBytes, bytes.length * 2)));
			grown.set(bytes.subarray(0, size));
			bytes = grown;
		}
		bytes.set(chunk, size);
		size += chunk.length;
	}
	return bytes.subarray(0, size);
}
