/** Exit codes of the command line: 0 fine, 1 failed, 2 some records rejected or wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Something went wrong that a person can mend: one sentence that says what, where and what would be right. */
export class CommandFailure extends Error {
	override name = 'CommandFailure';
	readonly exitCode: ExitCode;

	constructor(message: string, options: { exitCode?: ExitCode; cause?: unknown } = {}) {
		super(message, { cause: options.cause });
		this.exitCode = options.exitCode ?? 1;
	}
}

const PLAIN_WORDS = {
	ENOENT: 'there is no such file or folder',
	EACCES: 'permission denied',
	EISDIR: 'it is a folder',
	ENOTDIR: 'it is no folder',
	ENOSPC: 'the disk is full'
};

/** The deepest message of an error and its causes: `fetch failed` says nothing, its cause says ECONNREFUSED. */
export function reasonOf(error: unknown): string {
	let deepest: unknown = error;
	while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
	if (deepest instanceof AggregateError && deepest.errors.length) return reasonOf(deepest.errors[0]);
	if (!(deepest instanceof Error)) return String(deepest);
	const { code = '' } = deepest as NodeJS.ErrnoException;
	if (code in PLAIN_WORDS) return PLAIN_WORDS[code as keyof typeof PLAIN_WORDS];
	return deepest.message || code || deepest.name;
}
