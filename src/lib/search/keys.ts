import { links } from '#lib/links.ts';

/** Single letters act only when no field has the focus, and can be switched off. */
const SETTING = 'blotter:keys';

export function keysAreOn(): boolean {
	try {
		return localStorage.getItem(SETTING) !== 'off';
	} catch {
		return true;
	}
}

export function switchKeys(on: boolean): void {
	try {
		if (on) localStorage.removeItem(SETTING);
		else localStorage.setItem(SETTING, 'off');
	} catch {
		// Without storage the keys stay as they are.
	}
}

/** Where `g` and a second letter lead. */
export const PLACES: Record<string, () => string> = {
	s: links.search,
	t: links.trends,
	o: links.operations,
	n: links.notices,
	c: links.countries,
	d: links.about
};

/** Whether typing is going on, which no shortcut may disturb. */
export function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
	);
}

/** Makes the next or previous result current: it is marked, brought into view, and its link gets the focus. */
export function stepResult(step: 1 | -1): void {
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
export function nextLanguage(): void {
	const badges = [...document.querySelectorAll<HTMLElement>('[data-current] a[hreflang]')];
	const now = badges.findIndex((badge) => badge.ariaCurrent === 'true');
	badges[(now + 1) % badges.length]?.click();
}

/** Presses what a key stands for, when it is on the page. */
export function press(selector: string): void {
	document.querySelector<HTMLElement>(selector)?.click();
}
