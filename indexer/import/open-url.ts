import { basename } from 'node:path';
import { FetchRefusal } from '../fetch/fetch-refusal.ts';
import { safeFetch, type SafeFetchOptions } from '../fetch/safe-fetch.ts';
import { USER_AGENT } from '../fetch/user-agent.ts';
import type { Source } from './source.ts';

/** Whether a place to import is an address; any scheme is taken for one, so that `file:` can be refused by name. */
export function isAddress(place: string): boolean {
	return /^[a-z][a-z0-9+.-]+:/i.test(place) && !/^[a-z]:[\\/]/i.test(place);
}

/** Reads an address into a source. Refuses what is unsafe, too large, or answers with an error. */
export async function openUrl(address: string, options: SafeFetchOptions = {}): Promise<Source> {
	const answer = await safeFetch(address, { ...options, headers: { 'user-agent': USER_AGENT } });
	if (answer.status !== 200)
		throw new FetchRefusal(`${answer.url} answers ${answer.status}; there is nothing to read.`);
	const contentType = answer.headers.get('content-type');
	return {
		place: address,
		name: decodeURIComponent(basename(new URL(answer.url).pathname)),
		url: answer.url,
		...(contentType ? { contentType } : {}),
		retrievedAt: new Date().toISOString().slice(0, 10),
		open: () => [answer.body]
	};
}
