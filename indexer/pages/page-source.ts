import type { PageLines } from './lines.ts';
import type { PageInput } from './read-page.ts';

/** Where no address is known, INTERPOL's own stands for it. */
export const PUBLISHER_URL = 'https://www.interpol.int/';

export function sourceUrl({ url }: PageInput, { meta }: PageLines): string {
	for (const candidate of [url, meta.canonical])
		if (candidate && /^https?:/i.test(candidate) && URL.canParse(candidate)) return candidate;
	return PUBLISHER_URL;
}

export function publisherOf(url: string): string {
	const { hostname } = new URL(url);
	return /(?:^|\.)interpol\.int$/.test(hostname) ? 'INTERPOL' : hostname;
}
