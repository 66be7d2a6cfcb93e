import type { Command } from 'commander';
import { connect } from '../connect.ts';
import { parseEnvironment } from '../environment.ts';
import { toFailure } from '../meilisearch-failure.ts';
import { statusLines } from '../report-lines.ts';
import { readStatus } from '../status.ts';
import { SHIPPED } from './folders.ts';
import type { Terminal } from './terminal.ts';

export function addStatus(program: Command, terminal: Terminal): void {
	program
		.command('status')
		.description('say what is live: server, version, documents by kind, when it was pushed')
		.option('--json', 'print one machine-readable report')
		.action(async (flags: { json?: boolean }) => {
			const { client, server } = await connect(parseEnvironment(process.env));
			const report = await readStatus(client, server, SHIPPED).catch((error: unknown) => {
				throw toFailure(error, server);
			});
			terminal.report(flags.json, report, statusLines(report));
		});
}
