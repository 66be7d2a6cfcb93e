import { navigating } from '$app/state';

/**
 * While somebody types, the page draws the first screen at once and waits for the rest by itself. Going back waits
 * here, so that the page is as long as it was when the reader's place in it is found again.
 */
export async function load({ data }) {
	const isAsked =
		data.later instanceof Promise && navigating.type === 'goto' && navigating.from?.route.id === '/search';
	return { ...data, later: isAsked ? data.later : await data.later };
}
