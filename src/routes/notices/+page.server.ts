import type { PageServerLoad } from './$types';
import { parseQuery } from '#domain/query.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { noticesPage } from '#lib/server/record-pages/notices-page.ts';

/** Of the search's parameters only these mean something here; others are left alone. */
const KEYS = ['notice', 'country', 'page'];

export const load: PageServerLoad = async ({ url }) => {
	const params = new URLSearchParams([...url.searchParams].filter(([key]) => KEYS.includes(key)));
	const { query, problems } = parseQuery(params);
	return {
		page: await noticesPage(query, getLocale()),
		query,
		problems,
		today: new Date().toISOString().slice(0, 10)
	};
};
