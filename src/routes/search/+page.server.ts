import { redirect } from '@sveltejs/kit';
import { printed } from '#lib/server/print.ts';
import { draw } from './draw.server.ts';
import { joinYears } from './join-years.server.ts';

/** The page as a document, or for who comes from another page. What changes on it is asked of `answer/`. */
export async function load(event) {
	const address = event.untrack(() => new URL(event.url));
	const joined = joinYears(address);
	if (joined) redirect(303, joined);
	const { first, rest } = await draw(address);
	const { parts: firstParts, ...shown } = first;
	const { facets, parts } = rest;
	return { ...shown, printed: printed(firstParts, event), later: { facets, printed: printed(parts, event) } };
}
