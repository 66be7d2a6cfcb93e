import { FACETS, LANGUAGES, SEARCHED } from './engine-corpus.ts';
import { CROP_WORDS } from './rival.ts';
import type { Found } from './rival.ts';

export type Fields = Record<string, string | number | string[]>;

/** What a library without facets leaves to its user: how many of all that was found hold each value. */
export function countFacets(found: readonly Fields[]): Record<string, unknown> {
	return Object.fromEntries(
		FACETS.map((facet) => {
			const counts = new Map<string | number, number>();
			for (const document of found) {
				const value = document[facet];
				for (const item of Array.isArray(value) ? value : [value]) {
					if (item !== undefined) counts.set(item, (counts.get(item) ?? 0) + 1);
				}
			}
			return [facet, Object.fromEntries(counts)];
		})
	);
}

/** One expression for all words to be marked; nothing if there are none. */
export function markerOf(words: readonly string[]): RegExp | undefined {
	if (words.length === 0) return undefined;
	const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})`, 'giu');
}

/** A hit as it is shown: the words marked, long texts cut to the words around the first mark. */
export function finishHit(document: Fields, marker: RegExp | undefined): Found['hits'][number] {
	const marked: Record<string, unknown> = { ...document };
	for (const field of SEARCHED) marked[field] = mark(String(document[field]), marker);
	for (const language of LANGUAGES) {
		const field = `text_${language}`;
		marked[field] = mark(crop(String(document[field]), marker), marker);
	}
	return { shown: document, marked };
}

function mark(text: string, marker: RegExp | undefined): string {
	return marker ? text.replace(marker, '<em>$1</em>') : text;
}

function crop(text: string, marker: RegExp | undefined): string {
	const words = text.split(' ');
	if (words.length <= CROP_WORDS) return text;
	const found = marker ? text.search(marker) : 0;
	const before = text.slice(0, Math.max(0, found)).split(' ').length - 1;
	const from = Math.min(Math.max(0, before - CROP_WORDS / 2), words.length - CROP_WORDS);
	return `${from > 0 ? '…' : ''}${words.slice(from, from + CROP_WORDS).join(' ')}…`;
}

/** What this process took of the processor so far. */
export function ownProcessorMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
