import { redirect } from '@sveltejs/kit';
import { FIRST_YEAR, LAST_YEAR, parseQuery, stringifyYears } from '#domain/query.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { parseView } from '#lib/search/address.ts';
import { describeQuery } from '#lib/search/chips.ts';
import { inBestLanguage } from '#lib/server/search/hits.ts';
import { search } from '#lib/server/search/search.ts';

/** One question, whatever filters are set; a wrong parameter is named and the rest is searched. */
export async function load({ url }) {
	joinYears(url);
	const { query, problems } = parseQuery(url.searchParams);
	const result = await search(query, getLocale());
	if (query.page > Math.max(result.pages, 1))
		problems.push({ key: 'page', value: String(query.page), reason: 'not-a-page' });
	const today = new Date().toISOString().slice(0, 10);
	return {
		query: { ...query, page: result.page },
		problems,
		view: parseView(url.searchParams),
		// As one text: Kit's own form of data, which knows dates and cycles, takes long over thousands of small values.
		answer: JSON.stringify({ ...result, hits: result.hits.map(inBestLanguage) }),
		asked: describeQuery(query),
		today
	};
}

/** Without JavaScript the two year fields arrive as two parameters; the address has them as one. */
function joinYears(url: URL): void {
	const { searchParams } = url;
	if (!searchParams.has('from') && !searchParams.has('to')) return;
	const params = new URLSearchParams(searchParams);
	const [from, to] = ['from', 'to'].map((key) => {
		params.delete(key);
		return Number.parseInt(searchParams.get(key) ?? '', 10);
	});
	params.delete('year');
	params.delete('page');
	const range = { from: from || FIRST_YEAR, to: to || LAST_YEAR };
	if (from || to) params.set('year', stringifyYears(range));
	redirect(303, `${url.pathname}?${params}`);
}
