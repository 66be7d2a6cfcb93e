/** Shows a result's text in the language of a link, in place; when that does not come, the link's page does. */
export async function showIn(link: HTMLAnchorElement): Promise<void> {
	const result = link.closest<HTMLElement>('[data-hit]');
	const address = new URL(`${location.pathname}/hit`, location.origin);
	address.search = location.search;
	address.searchParams.set('id', result?.dataset.hit ?? '');
	address.searchParams.set('in', link.hreflang);
	const response = await fetch(address).catch(() => undefined);
	if (!result || !response?.ok) return location.assign(link.href);
	const drawn = document.createElement('template');
	drawn.innerHTML = await response.text();
	result.replaceChildren(...(drawn.content.firstElementChild?.childNodes ?? []));
	result.querySelector<HTMLElement>(`a[hreflang="${link.hreflang}"]`)?.focus();
}
