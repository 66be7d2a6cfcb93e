/** How long a screen shows one picture before the next. */
const FRAME_MS = 16;

/** Resolves once the next frame is on the screen: the moment for what may come second. */
export function afterPaint(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, FRAME_MS)));
}
