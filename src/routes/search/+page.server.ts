import { setTimeout as sleep } from 'node:timers/promises';
import { redirect } from '@sveltejs/kit';
import { FIRST_YEAR, LAST_YEAR, stringifyYears } from '#domain/query.ts';
import { parseQuery } from '#domain/parse-query.ts';
import { FRAME_MS } from '#lib/after-paint.ts';
import { formatNumber } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { parseView } from '#lib/search/address.ts';
import { describeQuery } from '#lib/search/chips.ts';
import { Printed } from '#lib/search/printed.ts';
import { search } from '#lib/server/search/search.ts';
import { printFirst, printLater } from './print.server.ts';

/** One question, whatever filters are set; a wrong parameter is named and the rest is searched. */
export async function load({ url, isDataRequest }) {
	joinYears(url);
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
	// In development Svelte compares, and warns.
	const isInDocument = !isDataRequest && !import.meta.env.DEV;
	const drawLater = () => ({ facets, printed: new Printed(printLater(answer), isInDocument) });
	return {
		...{ query, view, total, asked },
		counted: m.results_count({ n: total, count: formatNumber(total, getLocale()) }),
		printed: new Printed(printFirst(answer), isInDocument),
		// What the first screen shows is on its way before the rest is drawn. A document is sent whole.
		later: isDataRequest ? afterSending(drawLater) : drawLater()
	};
}

/** What a function gives once what was answered before it is on its way and, where all is quick, on the screen. */
async function afterSending<Result>(make: () => Result): Promise<Result> {
	await sleep(FRAME_MS);
	return make();
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
