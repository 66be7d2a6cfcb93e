import { ReadableStream } from 'node:stream/web';
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
	const lines = ReadableStream.from(toLines(await drawInSteps(url)));
	return new Response(lines as globalThis.ReadableStream, {
		// What compresses it, or passes it on, shall not wait for more.
		headers: {
			'content-type': 'application/x-ndjson',
			'x-accel-buffering': 'no',
			'cache-control': 'private, no-store'
		}
	});
}

async function* toLines({ first, findRest }: Awaited<ReturnType<typeof drawInSteps>>) {
	yield toLine(first);
	await sleep(FIRST_SCREEN_MS);
	yield toLine(await findRest());
}

const encoder = new TextEncoder();

function toLine(value: object): Uint8Array {
	return encoder.encode(`${JSON.stringify(value)}\n`);
}
