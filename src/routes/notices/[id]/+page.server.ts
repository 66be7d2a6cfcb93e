import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { findDocument } from '#lib/server/record-pages/read-records.ts';

/** Notices name people: the page is kept out of search machines, shared caches and referrers. */
const PRIVATE = {
	'x-robots-tag': 'noindex, nofollow, noarchive, nosnippet, noimageindex',
	'cache-control': 'private, no-store'
};

export const load: PageServerLoad = async ({ params, setHeaders }) => {
	const document = await findDocument('notice', params.id);
	setHeaders(PRIVATE);
	if (!document) error(404, 'not-on-file');
	return { notice: document.record, today: new Date().toISOString().slice(0, 10) };
};
