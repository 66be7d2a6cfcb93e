import type { ExitCode } from '../failure.ts';

/** What a command may do to the outside: cli.ts alone prints and exits, commands say what and with which code. */
export interface Terminal {
	/** One report: as JSON where that was asked for, else as lines. */
	report: (json: boolean | undefined, report: unknown, lines: readonly string[]) => void;
	/** A line for people beside the report. */
	note: (line: string) => void;
	progress: () => Progress;
	exitWith: (code: ExitCode) => void;
}

/** Progress of long work: a line that changes on a terminal, a line for each step elsewhere. */
export interface Progress {
	show: (step: string, line: string) => void;
	clear: () => void;
}
