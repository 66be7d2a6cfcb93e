import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { writeSitemap } from '#lib/server/record-pages/sitemap.ts';

/** Every page worth finding, in four languages; never a notice. */
export const GET: RequestHandler = async ({ url }) => {
	const part = url.searchParams.get('part');
	if (part && !/^[1-9]\d{0,3}$/.test(part)) error(404, 'no such part of the sitemap');
	const sitemap = await writeSitemap(url.origin, part ? Number(part) : undefined);
	if (!sitemap) error(404, 'no such part of the sitemap');
	return new Response(sitemap, {
		headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'max-age=3600' }
	});
};
