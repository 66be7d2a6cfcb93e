import { parseQuery } from '#domain/parse-query.ts';
import { formatNumber } from '#lib/format.ts';
import { links } from '#lib/links.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { parseView } from '#lib/search/address.ts';
import { describeQuery } from '#lib/search/chips.ts';
import type { FirstScreen, Rest } from '#lib/search/printed.ts';
import { search } from '#lib/server/search/search.ts';
import { printFirst, printLater } from './print.server.ts';

/**
 * Searches for what an address asks and draws it: the first screen at once, the rest when it is wanted. One question to
 * the search server, whatever filters are set; a wrong parameter is named and the rest is searched.
 * @throws HttpError 503 when the search server does not answer
 */
export async function draw(url: URL): Promise<{ first: FirstScreen; drawRest: () => Rest }> {
	const { query: wanted, problems } = parseQuery(url.searchParams);
	const result = await search(wanted, getLocale());
	if (wanted.page > Math.max(result.pages, 1))
		problems.push({ key: 'page', value: String(wanted.page), reason: 'not-a-page' });
	const query = { ...wanted, page: result.page };
	const view = parseView(url.searchParams);
	const asked = describeQuery(query);
	const today = new Date().toISOString().slice(0, 10);
	const answer = { query, view, result, problems, asked, today, origin: url.origin };
	const { total, facets } = result;
	const count = { n: total, count: formatNumber(total, getLocale()) };
	return {
		first: {
			...{ query, view, total },
			asked: m.search_of({ what: asked }),
			counted: m.results_count(count),
			show: m.facet_show(count),
			feeds: { xml: links.feedXml(query), json: links.feedJson(query) },
			parts: printFirst(answer)
		},
		drawRest: () => ({ facets, parts: printLater(answer) })
	};
}
