import { links } from '#lib/links.ts';
import type { Hit } from './result.ts';

/** The page of the one thing that a hit is; a notice count stands on the notices page. */
export function recordHref(hit: Pick<Hit, 'kind' | 'recordId' | 'countries'>): string {
	switch (hit.kind) {
		case 'operation':
			return links.operation(hit.recordId);
		case 'news':
			return links.story(hit.recordId);
		case 'event':
			return links.event(hit.recordId);
		case 'country':
			return links.country(hit.countries[0] ?? hit.recordId);
		case 'notice':
			return links.notice(hit.recordId);
		case 'notice-count':
			return links.notices();
	}
}
