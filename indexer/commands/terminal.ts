import type { ExitCode } from '../failure.ts';

/** Where a command's words go: cli.ts alone prints, tests listen. */
export interface Screen {
	/** One report: as JSON where that was asked for, else as lines. */
	report: (json: boolean | undefined, report: unknown, lines: readonly string[]) => void;
	/** A text that was asked for: the help. */
	print: (text: string) => void;
	/** A line for people beside the report. */
	note: (line: string) => void;
	progress: () => Progress;
}

/** What a command may do to the outside: it says what, and with which code it ends. */
export interface Terminal extends Screen {
	exitWith: (code: ExitCode) => void;
}

/** Progress of long work: a line that changes on a terminal, a line for each step elsewhere. */
export interface Progress {
	show: (step: string, line: string) => void;
	clear: () => void;
}
