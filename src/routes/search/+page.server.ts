import { redirect } from '@sveltejs/kit';
import { Printed } from '#lib/search/printed.ts';
import { draw } from './draw.server.ts';
import { joinYears } from './join-years.server.ts';

/** The page as a document, or for who comes from another page. What changes on it is asked of `answer/`. */
export async function load({ url, isDataRequest, untrack }) {
	const address = untrack(() => new URL(url));
	const joined = joinYears(address);
	if (joined) redirect(303, joined);
	const { first, drawRest } = await draw(address);
	const { parts: firstParts, ...shown } = first;
	const { facets, parts } = drawRest();
	// In development Svelte compares, and warns.
	const isInDocument = !isDataRequest && !import.meta.env.DEV;
	return {
		...shown,
		printed: new Printed(firstParts, isInDocument),
		later: { facets, printed: new Printed(parts, isInDocument) }
	};
}
