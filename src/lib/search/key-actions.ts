import { goto } from '$app/navigation';
import { links } from '#lib/links.ts';
import type { ActKey, PlaceKey } from './keys.ts';

/*
 * What single keys do. Fetched when the first of them is pressed: most readers never press one.
 */

/** Where `g` and a second letter lead. */
const PLACES: Record<PlaceKey, () => string> = {
	s: links.search,
	t: links.trends,
	o: links.operations,
	n: links.notices,
	c: links.countries,
	d: links.about
};

const ACTIONS: Record<ActKey, () => void> = {
	j: () => stepResult(1),
	k: () => stepResult(-1),
	l: nextLanguage,
	f: () => document.querySelector<HTMLElement>('#filters a')?.focus(),
	c: () => press('[data-clear-filters]'),
	r: () => press('[data-retry]')
};

/** Does what a key stands for. */
export function act(key: ActKey): void {
	ACTIONS[key]();
}

/** Goes where a key leads to after `g`. */
export function goTo(key: PlaceKey): void {
	void goto(PLACES[key]());
}

/** Makes the next or previous result current: it is marked, brought into view, and its link gets the focus. */
function stepResult(step: 1 | -1): void {
	const hits = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
	const now = hits.findIndex((hit) => 'current' in hit.dataset);
	const next = hits[Math.min(hits.length - 1, Math.max(0, now === -1 ? 0 : now + step))];
	if (!next) return;
	for (const hit of hits) delete hit.dataset.current;
	next.dataset.current = '';
	next.querySelector<HTMLElement>('[data-open]')?.focus({ preventScroll: true });
	next.scrollIntoView({ block: 'nearest' });
}

/** Shows the current result in its next language. */
function nextLanguage(): void {
	const badges = [...document.querySelectorAll<HTMLElement>('[data-current] a[hreflang]')];
	const now = badges.findIndex((badge) => badge.ariaCurrent === 'true');
	badges[(now + 1) % badges.length]?.click();
}

/** Presses what a key stands for, when it is on the page. */
function press(selector: string): void {
	document.querySelector<HTMLElement>(selector)?.click();
}
