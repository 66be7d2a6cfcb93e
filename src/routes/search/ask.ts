import { error } from '@sveltejs/kit';
import type { FirstScreen, Rest } from '#lib/search/printed.ts';

/** An answer as the page shows it; its rest is still on the way. */
export type Answer = Awaited<ReturnType<typeof ask>>;

let sent: { href: string; response: Promise<Response> } | undefined;

/** Sends the question for an address that the page goes to next: the router takes a while to ask for it. */
export function send(href: string, fetchAnswer = fetch) {
	const { pathname, search } = new URL(href);
	sent = { href, response: fetchAnswer(`${pathname}/answer${search}`) };
	// Whoever waits for it is told.
	sent.response.catch(() => undefined);
	return sent;
}

/**
 * Asks the server for what the page shows at its address, if that was not sent already.
 * @throws HttpError as the server says
 */
export async function ask(href: string, fetchAnswer: typeof fetch) {
	const question = sent?.href === href ? sent : send(href, fetchAnswer);
	sent = undefined;
	const response = await question.response;
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
