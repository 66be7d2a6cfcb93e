import { worldMap } from '#lib/server/analytics/world-map.ts';
import type { RequestHandler } from './$types';

/** The shapes that maps are coloured from. */
export const GET: RequestHandler = () =>
	new Response(worldMap(), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'public, max-age=86400' }
	});
