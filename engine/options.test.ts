import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError, readSettings } from './options.ts';

const KEY = { MEILI_MASTER_KEY: 'a-master-key' };

describe('the command line of the engine', () => {
	it('goes before the environment, as that of Meilisearch does', () => {
		const env = {
			...KEY,
			MEILI_HTTP_ADDR: '0.0.0.0:7701',
			MEILI_DB_PATH: 'there',
			BLOTTER_ENGINE_PORT: '7702'
		};
		const args = ['--http-addr', 'localhost:7703', '--db-path', 'here', '--master-key', 'mine'];
		expect(readSettings(args, env)).toEqual({
			host: '127.0.0.1',
			port: 7703,
			path: 'here',
			masterKey: 'mine'
		});
		expect(readSettings(['--port=7704'], env)).toMatchObject({
			host: '127.0.0.1',
			port: 7704,
			path: 'there'
		});
		expect(readSettings([], env)).toMatchObject({ host: '0.0.0.0', port: 7701 });
		expect(readSettings([], { ...KEY, BLOTTER_ENGINE_PORT: '7702' })).toMatchObject({ port: 7702 });
		expect(readSettings(['--http-addr', '[::1]:7705'], KEY)).toMatchObject({ host: '::1', port: 7705 });
		expect(readSettings([], { ...KEY, BLOTTER_DATA_DIR: 'data' })?.path).toBe(join('data', 'engine'));
	});

	it('is told by --help', () => {
		expect(readSettings(['--help'], {})).toBeUndefined();
		expect(readSettings(['-h', '--port', '80'], {})).toBeUndefined();
	});

	it.each([
		[['--ports', '80'], /--ports.*--help/u],
		[['somewhere'], /somewhere.*--help/u],
		[['--db-path'], /--db-path.*--help/u],
		[['--port', '70000'], /^--port says "127\.0\.0\.1:70000".*0 to 65535/u],
		[['--http-addr', 'localhost'], /^--http-addr says "localhost".*127\.0\.0\.1:7700/u]
	])('%j is refused, and it is told what would be right', (args, message) => {
		expect(() => readSettings(args, KEY)).toThrow(UsageError);
		expect(() => readSettings(args, KEY)).toThrow(message);
	});

	it('an address in the environment that is none is refused, not passed over', () => {
		expect(() => readSettings([], { ...KEY, MEILI_HTTP_ADDR: 'nonsense' })).toThrow(/^MEILI_HTTP_ADDR says/u);
	});

	it('makes a master key once, which its owner alone may read', () => {
		const folder = mkdtempSync(join(tmpdir(), 'blotter-options-'));
		const read = () => readSettings([], { BLOTTER_DATA_DIR: folder })?.masterKey;
		const key = read();
		expect(key).toMatch(/^[\w-]{40,}$/u);
		expect(read()).toBe(key);
		expect(readFileSync(join(folder, 'master-key'), 'utf8').trim()).toBe(key);
		expect(statSync(join(folder, 'master-key')).mode & 0o777).toBe(0o600);
		rmSync(folder, { recursive: true });
	});
});
