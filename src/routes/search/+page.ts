import { navigating } from '$app/state';
import { afterPaint } from '#lib/after-paint.ts';
import { ahead } from './ahead.svelte.ts';
import { ask } from './ask.ts';

/** What came with a document or with the way here is the answer once; then the page asks by itself. */
let used: object;

/**
 * While somebody types, the first screen is drawn before anything else, and the rest waited for by the page. Going back
 * waits for all of it here, so that the page is as long as it was when the reader's place in it is found again.
 */
export async function load({ data, url, fetch }) {
	// Looked at each time: what Kit sees looked at it watches.
	const { href } = url;
	if (used !== data.printed) {
		used = data.printed;
		return data;
	}
	const answer = await ask(href, fetch);
	if (navigating.type !== 'goto' || navigating.from?.route.id !== '/search')
		return { ...answer, later: await answer.later };
	// An answer that comes late is not shown.
	if (navigating.to?.url.href === href) {
		ahead.answer = answer;
		await afterPaint();
	}
	return answer;
}
