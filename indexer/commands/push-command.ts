import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { BuildProgress } from '../build-index.ts';
import { connect } from '../connect.ts';
import { parseEnvironment } from '../environment.ts';
import { toFailure } from '../meilisearch-failure.ts';
import { planPush, pushRecords } from '../push.ts';
import { progressLine, pushLines } from '../report-lines.ts';
import { SHIPPED } from './folders.ts';
import type { Terminal } from './terminal.ts';

interface PushFlags {
	rebuild?: boolean;
	dryRun?: boolean;
	json?: boolean;
}

export function addPush(program: Command, terminal: Terminal): void {
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
		.action(async (folders: string[], flags: PushFlags) => {
			const directories = [...new Set([SHIPPED, ...folders.map((folder) => resolve(folder))])];
			if (flags.dryRun) {
				const plan = await planPush(directories);
				terminal.report(flags.json, plan, pushLines(plan, 'The index'));
				if (plan.rejected) terminal.exitWith(2);
				return;
			}
			const { client, server } = await connect(parseEnvironment(process.env));
			const progress = terminal.progress();
			const onProgress = (state: BuildProgress) => progress.show(state.step, progressLine(state));
			const report = await pushRecords(client, directories, { rebuild: flags.rebuild ?? false, onProgress })
				.catch((error: unknown) => {
					throw toFailure(error, server);
				})
				.finally(() => progress.clear());
			terminal.report(flags.json, { server: server.url, ...report }, pushLines(report, server.url));
			if (report.rejected) terminal.exitWith(2);
		});
}
