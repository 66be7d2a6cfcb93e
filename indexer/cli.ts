#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check-command.ts';
import { addEngine } from './commands/engine-command.ts';
import { addFetch } from './commands/fetch-command.ts';
import { addImport } from './commands/import-command.ts';
import { addKeys } from './commands/keys-command.ts';
import { addPush } from './commands/push-command.ts';
import { addStatus } from './commands/status-command.ts';
import type { Progress, Terminal } from './commands/terminal.ts';
import { CommandFailure, type ExitCode } from './failure.ts';

/** The command line `blotter`. The only file of the indexer that prints or exits. */

/** To the line's start, and wipe it. */
const CLEAR_LINE = '\r\u001B[2K';
let exitCode: ExitCode = 0;

const terminal: Terminal = {
	report: (json, report, lines) => console.log(json ? JSON.stringify(report, null, '\t') : lines.join('\n')),
	note: (line) => console.error(`${process.stderr.isTTY ? CLEAR_LINE : ''}${line}`),
	progress: createProgress,
	exitWith: (code) => {
		exitCode = code;
	}
};

const program = new Command('blotter')
	.description('Reads sources into records, checks them, and pushes them into Meilisearch.')
	.helpCommand(false)
	.exitOverride()
	.addHelpText(
		'after',
		`
Settings, from the environment:
  MEILI_URL            a Meilisearch to use; without it, the embedded engine on this machine
  MEILI_API_KEY        its admin key, or MEILI_API_KEY_FILE, a file that holds it
  BLOTTER_DATA_DIR     folder of the embedded engine's database and key (.blotter)
  BLOTTER_ENGINE_PORT  port of the embedded engine (7700)
  DEBUG=blotter        show where an error arose

Exit codes: 0 fine, 1 failed, 2 some records were rejected or the command was used wrongly.

Examples:
  blotter check                       is data/ sound?
  blotter push                        put data/ into the search engine
  blotter import page.html            read a page into ./import
  blotter push ./import               put data/ and what was imported into the search engine
  MEILI_URL=https://search.example.org MEILI_API_KEY=… blotter push`
	);

for (const add of [addCheck, addPush, addStatus, addImport, addFetch, addEngine, addKeys]) add(program, terminal);

try {
	await program.parseAsync();
} catch (error) {
	exitCode = fail(error);
}
process.exitCode = exitCode;

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

function fail(error: unknown): ExitCode {
	// commander has printed its own sentence.
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	if (/\bblotter\b/.test(process.env.DEBUG ?? '')) console.error(error);
	else console.error(`blotter: ${error instanceof Error ? error.message : String(error)}`);
	return error instanceof CommandFailure ? error.exitCode : 1;
}
