import type { PageServerLoad } from './$types';
import { getLocale } from '#lib/paraglide/runtime.js';
import { aboutPage } from '#lib/server/record-pages/about/about-page.ts';

export const load: PageServerLoad = async () => ({
	page: await aboutPage(getLocale()),
	today: new Date().toISOString().slice(0, 10)
});
