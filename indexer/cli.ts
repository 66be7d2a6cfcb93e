#!/usr/bin/env node
import { join, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { BuildProgress } from './build-index.ts';
import { checkFolder } from './check.ts';
import { connect, type Connection } from './connect.ts';
import { runEngine } from './engine-process.ts';
import { parseEnvironment, PROJECT_FOLDER } from './environment.ts';
import { CommandFailure, type ExitCode } from './failure.ts';
import { toFailure } from './meilisearch-failure.ts';
import { pushRecords } from './push.ts';
import { checkLines, progressLine, pushLines, statusLines } from './report-lines.ts';
import { readStatus } from './status.ts';

/** The command line `blotter`. The only file of the indexer that prints or exits. */

const SHIPPED = join(PROJECT_FOLDER, 'data');
let exitCode: ExitCode = 0;

const program = new Command('blotter')
	.description('Reads sources into records, checks them, and pushes them into Meilisearch.')
	.helpCommand(false)
	.exitOverride()
	.addHelpText(
		'after',
		`
Settings, from the environment:
  MEILI_URL            a Meilisearch to use; without it, the embedded engine on this machine
  MEILI_API_KEY        its admin key
  BLOTTER_DATA_DIR     folder of the embedded engine's database and key (.blotter)
  BLOTTER_ENGINE_PORT  port of the embedded engine (7700)
  DEBUG=blotter        show where an error arose

Exit codes: 0 fine, 1 failed, 2 some records were rejected or the command was used wrongly.

Examples:
  blotter check                       is data/ sound?
  blotter push                        put data/ into the search engine
  blotter push ./import               put data/ and imported records into it
  MEILI_URL=https://search.example.org MEILI_API_KEY=… blotter push`
	);

program
	.command('check')
	.description('validate every record of a folder and count them; changes nothing')
	.argument('[folder]', 'folder of <collection>.ndjson files', SHIPPED)
	.option('--json', 'print one machine-readable report')
	.action(async (folder: string, options: { json?: boolean }) => {
		const report = await checkFolder(folder, SHIPPED);
		print(options.json, report, checkLines(report));
		if (report.rejected) exitCode = 2;
	});

program
	.command('push')
	.description('make data/ and the given folders the live index, swapped in when it is complete')
	.argument('[folders...]', 'folders of imported records; where an id stands twice, the later folder wins')
	.option('--rebuild', 'push although nothing changed, or although far fewer records are left')
	.option('--dry-run', 'read and validate, say what would be pushed, change nothing')
	.option('--json', 'print one machine-readable report')
	.addHelpText(
		'after',
		'\nThe index will hold data/ and these folders, nothing else. A push that fails leaves it as it was.'
	)
	.action(async (folders: string[], options: { rebuild?: boolean; dryRun?: boolean; json?: boolean }) => {
		const directories = [...new Set([SHIPPED, ...folders.map((folder) => resolve(folder))])];
		const progress = createProgress();
		const onProgress = (state: BuildProgress) => progress.show(state.step, progressLine(state));
		const to = await connection();
		const report = await asked(to, () =>
			pushRecords(to.client, directories, { ...options, onProgress })
		).finally(() => progress.clear());
		print(options.json, { server: to.server.url, ...report }, pushLines(report, to.server.url));
		if (report.rejected) exitCode = 2;
	});

program
	.command('status')
	.description('say what is live: server, version, documents by kind, when it was pushed')
	.option('--json', 'print one machine-readable report')
	.action(async (options: { json?: boolean }) => {
		const to = await connection();
		const report = await asked(to, () => readStatus(to.client, to.server, SHIPPED));
		print(options.json, report, statusLines(report));
	});

program
	.command('engine')
	.description('run the embedded search engine alone, until it is interrupted')
	.action(async () => {
		exitCode = (await runEngine(settings())) === 0 ? 0 : 1;
	});

function settings() {
	return parseEnvironment(process.env);
}

function connection(): Promise<Connection> {
	return connect(settings());
}

/** Runs what asks the server; what the client throws becomes a sentence. */
async function asked<Answer>({ server }: Connection, ask: () => Promise<Answer>): Promise<Answer> {
	try {
		return await ask();
	} catch (error) {
		throw toFailure(error, server);
	}
}

function print(json: boolean | undefined, report: unknown, lines: string[]): void {
	console.log(json ? JSON.stringify(report, null, '\t') : lines.join('\n'));
}

/** On a terminal one line that changes; elsewhere a line for each step, so that a log stays short. */
function createProgress() {
	const terminal = process.stderr.isTTY;
	let last: string | undefined;
	return {
		show(step: string, line: string) {
			if (terminal) process.stderr.write(`\r\u001B[2K${line}`);
			else if (step !== last) console.error(line);
			last = step;
		},
		clear() {
			if (terminal) process.stderr.write('\r\u001B[2K');
		}
	};
}

function fail(error: unknown): ExitCode {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	if (/\bblotter\b/.test(process.env.DEBUG ?? '')) console.error(error);
	else console.error(`blotter: ${error instanceof Error ? error.message : String(error)}`);
	return error instanceof CommandFailure ? error.exitCode : 1;
}

try {
	await program.parseAsync();
} catch (error) {
	exitCode = fail(error);
}
process.exitCode = exitCode;
