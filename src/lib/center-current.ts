/** Scrolls a strip sideways, and nothing else, so that what is current in it stands in its middle. */
export function centerCurrent(strip: HTMLElement): void {
	const current = strip.querySelector('[aria-current]');
	if (!current) return;
	const [outer, inner] = [strip.getBoundingClientRect(), current.getBoundingClientRect()];
	strip.scrollBy({
		left: inner.left + inner.width / 2 - (outer.left + outer.width / 2),
		behavior: 'instant'
	});
}
