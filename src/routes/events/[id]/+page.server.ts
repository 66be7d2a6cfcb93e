import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { getLocale } from '#lib/paraglide/runtime.js';
import { eventPage } from '#lib/server/record-pages/event-page.ts';

export const load: PageServerLoad = async ({ params }) => {
	const page = await eventPage(params.id, getLocale());
	if (!page) error(404, 'not-on-file');
	return { page, today: new Date().toISOString().slice(0, 10) };
};
