import { error } from '@sveltejs/kit';
import type { FirstScreen, Rest } from '#lib/search/printed.ts';

/** An answer as the page shows it; its rest is still on the way. */
export type Answer = Awaited<ReturnType<typeof ask>>;

/**
 * Asks the server for what the page shows at its address.
 * @throws HttpError as the server says
 */
export async function ask(address: string, fetchAnswer: typeof fetch) {
	const { pathname, search } = new URL(address);
	const response = await fetchAnswer(`${pathname}/answer${search}`);
	if (!response.ok || !response.body) error(response.status, await response.json());
	const nextLine = linesOf(response.body);
	const { parts, ...shown } = await nextLine<FirstScreen>();
	const later = nextLine<Rest>().then(({ facets, parts }) => ({ facets, printed: { parts } }));
	// Whoever still wants it is told.
	later.catch(() => undefined);
	return { ...shown, printed: { parts }, later };
}

/** Reads lines of JSON as they come, one a call. */
function linesOf(body: ReadableStream<Uint8Array>) {
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let read = '';
	return async <Line>(): Promise<Line> => {
		while (!read.includes('\n')) {
			const { value, done } = await reader.read();
			if (done) throw new Error('search: answer broke off');
			read += decoder.decode(value, { stream: true });
		}
		const end = read.indexOf('\n');
		const line = read.slice(0, end);
		read = read.slice(end + 1);
		return JSON.parse(line);
	};
}
