import { error } from '@sveltejs/kit';
import { isLanguage } from '#domain/language.ts';
import { parseQuery } from '#domain/parse-query.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { search } from '#lib/server/search/search.ts';
import { printHit } from '../print.server.ts';

/** One result of a query with its text in a language, as HTML: what the page puts in the place of the one it shows. */
export async function GET({ url }) {
	const { query } = parseQuery(url.searchParams);
	const wanted = url.searchParams.get('in') ?? '';
	const { hits } = await search(query, getLocale());
	const hit = hits.find(({ id }) => id === url.searchParams.get('id'));
	if (!hit || !isLanguage(wanted) || !hit.texts[wanted]) error(404, 'not-found');
	return new Response(printHit(hit, wanted), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
