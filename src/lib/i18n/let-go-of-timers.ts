const LONG_MS = 30_000;

/**
 * Paraglide's compiler leaves timers of half a minute behind, and each check, build and run of tests would wait for
 * them at its end. From here on nothing waits for a timer as long as that. For the tools that compile messages alone.
 */
export function letGoOfTimers(): void {
	const { setTimeout } = globalThis;
	const setShortTimeout = (...args: Parameters<typeof setTimeout>) => {
		const timer = setTimeout(...args);
		return (args[1] ?? 0) < LONG_MS ? timer : timer.unref();
	};
	globalThis.setTimeout = Object.defineProperties(
		setShortTimeout as typeof setTimeout,
		Object.getOwnPropertyDescriptors(setTimeout)
	);
}
