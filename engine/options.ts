import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface EngineSettings {
	host: string;
	port: number;
	/** The folder of the databases. */
	path: string;
	masterKey: string;
}

export const USAGE = `Usage: node engine/main.ts [options]

A search server that speaks Meilisearch's HTTP API. What an option does not say, the environment does.

  --http-addr <address>  where to listen, such as 127.0.0.1:7700      MEILI_HTTP_ADDR
  --port <port>          the port alone, on 127.0.0.1                 BLOTTER_ENGINE_PORT
  --db-path <folder>     where the databases are                      MEILI_DB_PATH
  --master-key <key>     the key that may do everything; without one  MEILI_MASTER_KEY
                         it is made and kept in <data>/master-key
  --help                 print this

<data> is the folder that BLOTTER_DATA_DIR names (.blotter); without --db-path the databases are in <data>/engine.
`;

/** The engine was called in a way that it does not understand. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/**
 * Reads what the command line and the environment say; nothing if help is asked for.
 * @throws UsageError for what cannot be understood
 */
export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv): EngineSettings | undefined {
	const options = readOptions(args);
	if (options.help) return undefined;
	const dataDir = env.BLOTTER_DATA_DIR || '.blotter';
	const [name, address] = firstGiven(
		['--http-addr', options['http-addr']],
		['--port', options.port === undefined ? undefined : `127.0.0.1:${options.port}`],
		['MEILI_HTTP_ADDR', env.MEILI_HTTP_ADDR],
		['BLOTTER_ENGINE_PORT', `127.0.0.1:${env.BLOTTER_ENGINE_PORT || 7700}`]
	);
	return {
		...parseAddress(name, address),
		path: options['db-path'] || env.MEILI_DB_PATH || join(dataDir, 'engine'),
		masterKey: options['master-key'] || env.MEILI_MASTER_KEY || ownMasterKey(dataDir)
	};
}

function readOptions(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				'http-addr': { type: 'string' },
				port: { type: 'string' },
				'db-path': { type: 'string' },
				'master-key': { type: 'string' },
				help: { type: 'boolean', short: 'h' }
			}
		}).values;
	} catch (error) {
		throw new UsageError(
			`${error instanceof Error ? error.message : String(error)}. --help lists the options.`
		);
	}
}

/** The first that is given; the last always is. */
function firstGiven(...values: [string, string | undefined][]): [string, string] {
	const [name, value] = values.find(([, given]) => given) ?? ['', ''];
	return [name, value ?? ''];
}

function parseAddress(name: string, address: string): { host: string; port: number } {
	const [, host = '', port = ''] = /^(.*):(\d+)$/u.exec(address) ?? [];
	if (port === '' || Number(port) > 65_535) {
		throw new UsageError(
			`${name} says "${address}": an address and a port from 0 to 65535 are wanted, such as 127.0.0.1:7700.`
		);
	}
	const isHere = host === 'localhost' || host === '';
	return { host: isHere ? '127.0.0.1' : host.replace(/^\[|\]$/gu, ''), port: Number(port) };
}

/** A key made once and kept where only the owner may read it. */
function ownMasterKey(dataDir: string): string {
	const file = join(dataDir, 'master-key');
	if (existsSync(file)) {
		const key = readFileSync(file, 'utf8').trim();
		if (key !== '') return key;
	}
	mkdirSync(dataDir, { recursive: true });
	const key = randomBytes(32).toString('base64url');
	writeFileSync(file, `${key}\n`, { mode: 0o600 });
	chmodSync(file, 0o600);
	return key;
}
