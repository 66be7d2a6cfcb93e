import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { getLocale } from '#lib/paraglide/runtime.js';
import { operationPage } from '#lib/server/record-pages/operation-page.ts';

export const load: PageServerLoad = async ({ params }) => {
	const page = await operationPage(params.id, getLocale());
	if (!page) error(404, 'not-on-file');
	return { page, today: new Date().toISOString().slice(0, 10) };
};
