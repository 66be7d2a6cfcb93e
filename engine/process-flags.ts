/** What a process of the engine is started with to stay small: see "Memory" in README.md. */
export const PROCESS_FLAGS = {
	/**
	 * With a larger nursery V8 lets more garbage pile up before it clears it away. But postings come and go by the megabyte,
	 * which it counts with its own heap, and would look through all of it every dozen searches: there it may wait longer.
	 */
	node: ['--max-semi-space-size=4', '--heap-growing-percent=200'],
	/** For glibc: large arrays stand in large pages, and go back to the system when they are done with. */
	environment: {
		GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
		MALLOC_MMAP_THRESHOLD_: '2097152',
		MALLOC_TRIM_THRESHOLD_: '4194304'
	}
};

/**
 * A process started by hand begins anew, as itself, with those flags. One that has a parent at its IPC channel would
 * lose it, so the parent gives them.
 */
export function beginWithFlags(): void {
	const hasFlags = process.execArgv.some((flag) => flag.startsWith('--max-semi-space-size'));
	if (hasFlags || process.send || process.platform === 'win32' || !process.execve) return;
	const args = [process.execPath, ...process.execArgv, ...PROCESS_FLAGS.node, ...process.argv.slice(1)];
	process.execve(process.execPath, args, { ...PROCESS_FLAGS.environment, ...process.env });
}
