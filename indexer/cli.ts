#!/usr/bin/env node
import type { Progress } from './commands/terminal.ts';
import { runProgram } from './program.ts';

/** The command line `blotter`. The only file of the indexer that prints or exits. */

/** To the line's start, and wipe it. */
const CLEAR_LINE = '\r\u001B[2K';

process.exitCode = await runProgram(process.argv.slice(2), {
	report: (json, report, lines) => console.log(json ? JSON.stringify(report, null, '\t') : lines.join('\n')),
	print: (text) => console.log(text),
	note: (line) => console.error(`${process.stderr.isTTY ? CLEAR_LINE : ''}${line}`),
	progress: createProgress
});

function createProgress(): Progress {
	const isTerminal = process.stderr.isTTY;
	const told = new Set<string>();
	return {
		show(step, line) {
			if (isTerminal) process.stderr.write(CLEAR_LINE + line.slice(0, process.stderr.columns - 1));
			else if (!told.has(step)) console.error(line);
			told.add(step);
		},
		clear() {
			if (isTerminal) process.stderr.write(CLEAR_LINE);
		}
	};
}
