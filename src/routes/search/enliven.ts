import { on } from 'svelte/events';
import { goto } from '$app/navigation';

/*
 * The results come as HTML that works by itself. Scripts add to it what saves the reader a page.
 */

/** Listens to what is pressed and chosen within the results, whatever they are at the time. An attachment. */
export function enliven(results: HTMLElement): () => void {
	const list = results.querySelector<HTMLSelectElement>('#sort');
	// Chosen before the scripts were there.
	if (list && !list.selectedOptions[0]?.defaultSelected) order(list);
	const stops = [
		on(results, 'change', ({ target }) => target instanceof HTMLSelectElement && order(target)),
		on(results, 'click', (event) => {
			if (!(event.target instanceof Element)) return;
			const link = event.target.closest<HTMLAnchorElement>('[data-hit] a[hreflang]');
			const button = event.target.closest<HTMLElement>('[data-copy]');
			if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
				event.preventDefault();
				void import('./show-in.ts').then(({ showIn }) => showIn(link));
			} else if (button)
				void import('#lib/copy-citation.ts').then(({ copyCitation }) => copyCitation(button));
		})
	];
	return () => stops.forEach((stop) => stop());
}

function order({ selectedOptions: [option] }: HTMLSelectElement): void {
	if (option?.dataset.href) void goto(option.dataset.href, { reset: false });
}
