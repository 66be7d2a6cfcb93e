/** Calls once when an element comes near the screen. Returns what stops waiting. */
export function onceNear(element: Element, act: () => void): () => void {
	const observer = new IntersectionObserver(
		([entry]) => {
			if (!entry?.isIntersecting) return;
			observer.disconnect();
			act();
		},
		{ rootMargin: '300px' }
	);
	observer.observe(element);
	return () => observer.disconnect();
}
