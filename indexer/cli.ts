#!/usr/bin/env node
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { BuildProgress } from './build-index.ts';
import { checkFolder } from './check.ts';
import { connect, type Connection } from './connect.ts';
import { runEngine } from './engine-process.ts';
import { parseEnvironment, PROJECT_FOLDER } from './environment.ts';
import { CommandFailure, type ExitCode } from './failure.ts';
import { importSources } from './import.ts';
import { listSources, standardInput } from './import/list-sources.ts';
import { type Format, FORMATS, type Source } from './import/source.ts';
import { toFailure } from './meilisearch-failure.ts';
import { pushRecords } from './push.ts';
import { readRecords } from './read-records.ts';
import { checkLines, importLines, progressLine, pushLines, statusLines } from './report-lines.ts';
import { readStatus } from './status.ts';
import { writeRecords } from './write-records.ts';

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
	.command('import')
	.description('read files, folders, addresses or standard input (-) into records; changes no index')
	.argument('<place...>', 'file, folder, https address, or - for standard input')
	.addOption(new Option('--as <format>', 'how to read it, instead of telling by itself').choices(FORMATS))
	.option('--map <field=Column>', 'what a table calls a field; may be repeated', collectMap, new Map())
	.option('--out <folder>', 'where the records and issues.ndjson are written', './import')
	.option('--json', 'print one machine-readable report')
	.addHelpText(
		'after',
		`
A table has the columns date, title, text, url (and language, place, publisher), or columns named as the fields
of our records (id, start, title.fr, arrests.value; ";" separates the values of a list).

Examples:
  blotter import releases.csv --map title=Titre --map date=Fecha
  blotter import operations.ndjson --out ./mine && blotter push ./mine`
	)
	.action(async (places: string[], options: ImportFlags) => {
		const out = resolve(options.out);
		refuseShipped(out);
		const sources = (await Promise.all(places.map(openPlace))).flat();
		const progress = createProgress();
		const { records: known } = await readRecords([SHIPPED]);
		const imported = await importSources(sources, {
			...(options.as ? { as: options.as } : {}),
			map: options.map,
			known,
			onProgress: (done, total, place) => progress.show('reading', `reading ${done} of ${total}: ${place}`)
		}).finally(() => progress.clear());
		const { records, ...report } = imported;
		const found = Object.values(report.counts).reduce((sum, number) => sum + number, 0);
		const files = found ? await writeRecords(out, records, report.issues) : [];
		print(options.json, { ...report, out, files }, importLines(report, out, found));
		exitCode = found === 0 ? 1 : report.issues.some(({ level }) => level === 'error') ? 2 : 0;
	});

program
	.command('engine')
	.description('run the embedded search engine alone, until it is interrupted')
	.action(async () => {
		exitCode = (await runEngine(settings())) === 0 ? 0 : 1;
	});

interface ImportFlags {
	as?: Format;
	map: Map<string, string>;
	out: string;
	json?: boolean;
}

function collectMap(pair: string, map: Map<string, string>): Map<string, string> {
	const cut = pair.indexOf('=');
	if (cut < 1 || cut === pair.length - 1)
		throw new InvalidArgumentError('Write field=Column, for example title=Titre.');
	return map.set(pair.slice(0, cut).trim(), pair.slice(cut + 1).trim());
}

async function openPlace(place: string): Promise<Source[]> {
	if (place === '-') return [await standardInput(process.stdin)];
	return listSources(place);
}

function refuseShipped(out: string): void {
	if (out !== SHIPPED) return;
	throw new CommandFailure('--out names data/, the facts that ship; choose another folder.', { exitCode: 2 });
}

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
