import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { isLanguage } from '#domain/language.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { storyPage } from '#lib/server/record-pages/story-page.ts';

export const load: PageServerLoad = async ({ params, url }) => {
	const asked = url.searchParams.get('text');
	const page = await storyPage(params.id, isLanguage(asked) ? asked : getLocale(), getLocale());
	if (!page) error(404, 'not-on-file');
	return { page, today: new Date().toISOString().slice(0, 10) };
};
