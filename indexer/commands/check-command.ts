import type { Command } from 'commander';
import { checkFolder } from '../check.ts';
import { checkLines } from '../report-lines.ts';
import { SHIPPED } from './folders.ts';
import type { Terminal } from './terminal.ts';

export function addCheck(program: Command, terminal: Terminal): void {
	program
		.command('check')
		.description('validate every record of a folder and count them; changes nothing')
		.argument('[folder]', 'folder of <collection>.ndjson files', SHIPPED)
		.option('--json', 'print one machine-readable report')
		.action(async (folder: string, options: { json?: boolean }) => {
			const report = await checkFolder(folder, SHIPPED);
			terminal.report(options.json, report, checkLines(report));
			if (report.rejected) terminal.exitWith(2);
		});
}
