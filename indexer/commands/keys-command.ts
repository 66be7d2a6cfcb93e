import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { connect } from '../connect.ts';
import { parseEnvironment } from '../environment.ts';
import { CommandFailure, reasonOf } from '../failure.ts';
import { KEY_RIGHTS, type KeyHolder, makeKeys } from '../keys.ts';
import { toFailure } from '../meilisearch-failure.ts';
import type { Terminal } from './terminal.ts';

interface Flags {
	dashboard?: string;
	indexer?: string;
	json?: boolean;
}

const HOLDERS: readonly KeyHolder[] = ['dashboard', 'indexer'];

export function addKeys(program: Command, terminal: Terminal): void {
	program
		.command('keys')
		.description('make the two keys of a Meilisearch: one that only searches, one that only pushes')
		.option('--dashboard <file>', 'write the dashboard’s key there instead of printing it')
		.option('--indexer <file>', 'write the indexer’s key there instead of printing it')
		.option('--json', 'print one machine-readable report')
		.addHelpText(
			'after',
			`
MEILI_API_KEY must be the master key, here and nowhere else. Asking again gives the same keys.

Examples:
  MEILI_URL=https://search.example.org MEILI_API_KEY=<master key> blotter keys
  blotter keys --dashboard /run/keys/dashboard --indexer /run/keys/indexer`
		)
		.action(async (flags: Flags) => {
			const { client, server } = await connect(parseEnvironment(process.env));
			const keys = await makeKeys(client).catch((error: unknown) => {
				throw toFailure(error, server);
			});
			for (const holder of HOLDERS) await writeKey(flags[holder], keys[holder]);
			const report = HOLDERS.map((holder) => {
				const { actions, indexes } = KEY_RIGHTS[holder];
				const file = flags[holder];
				return { holder, actions, indexes, ...(file === undefined ? { key: keys[holder] } : { file }) };
			});
			const lines = report.map(
				({ holder, actions, indexes, ...place }) =>
					`${holder.padEnd(10)} ${'key' in place ? place.key : `written to ${place.file}`}\n` +
					`${' '.repeat(11)}may ${actions.join(', ')} on ${indexes.join(', ')}`
			);
			terminal.report(flags.json, report, lines);
		});
}

async function writeKey(path: string | undefined, key: string): Promise<void> {
	if (path === undefined) return;
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, `${key}\n`, { mode: 0o600 });
		await chmod(path, 0o600);
	} catch (error) {
		throw new CommandFailure(`The key file ${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
	}
}
