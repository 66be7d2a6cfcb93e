import { navigating } from '$app/state';

/** Nobody sees a shorter wait; showing it would cost a frame and make the page flicker. */
const SHORTEST_MS = 150;

/** Whether the answer to a search is late enough to say so. To be called while a component is set up. */
export function watchSlowAnswer(): { readonly isSlow: boolean } {
	let isSlow = $state(false);
	$effect(() => {
		if (navigating.to?.route.id !== '/search') return;
		const timer = setTimeout(() => (isSlow = true), SHORTEST_MS);
		return () => {
			clearTimeout(timer);
			isSlow = false;
		};
	});
	return {
		get isSlow() {
			return isSlow;
		}
	};
}
