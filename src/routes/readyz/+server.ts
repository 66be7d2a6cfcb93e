import type { RequestHandler } from './$types';
import { records } from '#lib/server/meilisearch.ts';
import { log } from '#lib/server/log.ts';

/** Whether pages can be answered: the search server finds records. 503 while it does not. */
export const GET: RequestHandler = async () => {
	const headers = { 'cache-control': 'no-store' };
	try {
		const { totalHits } = await records().search('', { hitsPerPage: 1, attributesToRetrieve: ['id'] });
		if (totalHits > 0) return Response.json({ status: 'ready', documents: totalHits }, { headers });
		return Response.json({ status: 'empty', documents: 0 }, { status: 503, headers });
	} catch (error) {
		log.warn({ reason: String(error) }, 'not ready: the search server did not answer');
		return Response.json({ status: 'search-unavailable' }, { status: 503, headers });
	}
};
