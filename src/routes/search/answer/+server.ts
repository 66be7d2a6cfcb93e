import { setTimeout as sleep } from 'node:timers/promises';
import { redirect } from '@sveltejs/kit';
import { drawInSteps } from '../draw.server.ts';
import { joinYears } from '../join-years.server.ts';

/** About as long as a browser takes to put the first screen on it: meanwhile it needs the processor more. */
const FIRST_SCREEN_MS = 40;

/**
 * What the search page asks for while somebody types and chooses: the answer in two lines of JSON, the first screen
 * and the rest (`FirstScreen` and `Rest`). For the page itself; scripts have `/api/search`.
 */
export async function GET({ url }) {
	const joined = joinYears(url);
	if (joined) redirect(303, joined);
	const { first, findRest } = await drawInSteps(url);
	const lines = new ReadableStream<Uint8Array>({
		// All of it here: what is drawn when the reader asks for more would not know the language of the page.
		async start(controller) {
			controller.enqueue(toLine(first));
			await sleep(FIRST_SCREEN_MS);
			controller.enqueue(toLine(await findRest()));
			controller.close();
		}
	});
	return new Response(lines, {
		// What compresses it, or passes it on, shall not wait for more.
		headers: {
			'content-type': 'application/x-ndjson',
			'x-accel-buffering': 'no',
			'cache-control': 'private, no-store'
		}
	});
}

const encoder = new TextEncoder();

function toLine(value: object): Uint8Array {
	return encoder.encode(`${JSON.stringify(value)}\n`);
}
