import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { getLocale } from '#lib/paraglide/runtime.js';
import { countryPage } from '#lib/server/record-pages/country-page.ts';

export const load: PageServerLoad = async ({ params }) => {
	const page = await countryPage(params.code.toUpperCase(), getLocale());
	if (!page) error(404, 'not-on-file');
	return { page };
};
