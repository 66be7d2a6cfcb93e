import type { SearchQuery } from '#domain/query.ts';
import { links } from '#lib/links.ts';

/** How results are laid out. It is no part of the query: exports, feeds and the API know nothing of it. */
export type View = 'list' | 'table';

export function parseView(params: Pick<URLSearchParams, 'get'>): View {
	return params.get('view') === 'table' ? 'table' : 'list';
}

/** Address of the search page for a query in a view. */
export function searchHref(query: SearchQuery, view: View): string {
	const href = links.search(query);
	if (view === 'list') return href;
	return `${href}${href.includes('?') ? '&' : '?'}view=${view}`;
}
