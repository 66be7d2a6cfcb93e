import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check-command.ts';
import { addEngine } from './commands/engine-command.ts';
import { addFetch } from './commands/fetch-command.ts';
import { addImport } from './commands/import-command.ts';
import { addKeys } from './commands/keys-command.ts';
import { addPush } from './commands/push-command.ts';
import { addStatus } from './commands/status-command.ts';
import type { Screen, Terminal } from './commands/terminal.ts';
import { CommandFailure, type ExitCode } from './failure.ts';

/** Runs the command line `blotter` with these arguments, on this screen; answers with its exit code, never throws. */
export async function runProgram(args: readonly string[], screen: Screen): Promise<ExitCode> {
	let exitCode: ExitCode = 0;
	const terminal: Terminal = {
		...screen,
		exitWith: (code) => {
			exitCode = code;
		}
	};
	try {
		await createProgram(terminal).parseAsync([...args], { from: 'user' });
	} catch (error) {
		exitCode = fail(error, screen);
	}
	return exitCode;
}

function createProgram(terminal: Terminal): Command {
	const program = new Command('blotter')
		.description('Reads sources into records, checks them, and pushes them into Meilisearch.')
		.helpCommand(false)
		.exitOverride()
		.configureOutput({
			writeOut: (text) => terminal.print(text.trimEnd()),
			writeErr: (text) => terminal.note(text.trimEnd())
		})
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
	for (const add of [addCheck, addPush, addStatus, addImport, addFetch, addEngine, addKeys])
		add(program, terminal);
	return program;
}

function fail(error: unknown, screen: Screen): ExitCode {
	// commander has printed its own sentence.
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	const message = `blotter: ${error instanceof Error ? error.message : String(error)}`;
	const debugs = /\bblotter\b/.test(process.env.DEBUG ?? '');
	screen.note(debugs && error instanceof Error ? (error.stack ?? message) : message);
	return error instanceof CommandFailure ? error.exitCode : 1;
}
