import type { RequestHandler } from './$types';

/** The process is up. Says nothing of the search server: see /readyz. */
export const GET: RequestHandler = () =>
	Response.json({ status: 'up' }, { headers: { 'cache-control': 'no-store' } });
