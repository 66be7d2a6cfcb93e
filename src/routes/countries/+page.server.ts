import type { PageServerLoad } from './$types';
import { getLocale } from '#lib/paraglide/runtime.js';
import { countriesPage } from '#lib/server/record-pages/countries-page.ts';

export const load: PageServerLoad = async ({ url }) => ({
	page: await countriesPage(getLocale()),
	find: (url.searchParams.get('find') ?? '').trim().slice(0, 60)
});
