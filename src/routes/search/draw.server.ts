import { parseQuery } from '#domain/parse-query.ts';
import { formatNumber } from '#lib/format.ts';
import { links } from '#lib/links.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { parseView } from '#lib/search/address.ts';
import { describeQuery } from '#lib/search/chips.ts';
import type { FirstScreen, Rest } from '#lib/search/printed.ts';
import type { SearchResult } from '#lib/search/result.ts';
import { type FirstResult, search, searchInSteps } from '#lib/server/search/search.ts';
import { printFirst, printLater } from './print.server.ts';

/**
 * Searches for what an address asks and draws it, with one question to the search server, whatever filters are set; a
 * wrong parameter is named and the rest is searched.
 * @throws HttpError 503 when the search server does not answer
 */
export async function draw(url: URL): Promise<{ first: FirstScreen; rest: Rest }> {
	const wanted = read(url);
	const result = await search(wanted.query, getLocale());
	return { first: drawFirst(wanted, result), rest: drawRest(wanted, result) };
}

/**
 * The same in two steps, a second question at most: the first screen, and the rest when it is wanted.
 * @throws HttpError 503 when the search server does not answer
 */
export async function drawInSteps(url: URL): Promise<{ first: FirstScreen; findRest: () => Promise<Rest> }> {
	const wanted = read(url);
	const { first, findRest } = await find(wanted);
	return { first: drawFirst(wanted, first), findRest: async () => drawRest(wanted, await findRest()) };
}

/** A further page, and a table, are shown whole at once. */
async function find({ query, view }: Wanted) {
	if (query.page === 1 && view === 'list') return searchInSteps(query, getLocale());
	const first = await search(query, getLocale());
	return { first, findRest: () => first };
}

type Wanted = ReturnType<typeof read>;

function read({ searchParams, origin }: URL) {
	return { ...parseQuery(searchParams), view: parseView(searchParams), origin };
}

function drawFirst({ query: asked, problems, view }: Wanted, result: FirstResult): FirstScreen {
	const { total, page, pages } = result;
	const query = { ...asked, page };
	const isBeyond = asked.page > Math.max(pages, 1);
	const beyond = isBeyond ? [{ key: 'page', value: String(asked.page), reason: 'not-a-page' as const }] : [];
	const count = { n: total, count: formatNumber(total, getLocale()) };
	return {
		...{ query, view, total },
		asked: m.search_of({ what: describeQuery(query) }),
		counted: m.results_count(count),
		show: m.facet_show(count),
		feeds: { xml: links.feedXml(query), json: links.feedJson(query) },
		parts: printFirst({ query, view, result, problems: [...problems, ...beyond] })
	};
}

function drawRest({ query: asked, view, origin }: Wanted, result: SearchResult): Rest {
	const query = { ...asked, page: result.page };
	const today = new Date().toISOString().slice(0, 10);
	return {
		facets: result.facets,
		parts: printLater({ query, view, result, asked: describeQuery(query), today, origin })
	};
}
