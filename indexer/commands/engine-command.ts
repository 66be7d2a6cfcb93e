import type { Command } from 'commander';
import { runEngine } from '../engine-process.ts';
import { parseEnvironment } from '../environment.ts';
import type { Terminal } from './terminal.ts';

export function addEngine(program: Command, terminal: Terminal): void {
	program
		.command('engine')
		.description('run the embedded search engine alone, until it is interrupted')
		.addHelpText(
			'after',
			'\nIt also reads Meilisearch’s own settings MEILI_HTTP_ADDR, MEILI_MASTER_KEY and MEILI_DB_PATH.'
		)
		.action(async () => {
			const code = await runEngine(parseEnvironment(process.env));
			terminal.exitWith(code === 0 ? 0 : 1);
		});
}
