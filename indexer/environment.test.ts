import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnvironment, PROJECT_FOLDER } from './environment.ts';

describe('parseEnvironment', () => {
	test('falls back to the embedded engine in the project’s folder', () => {
		expect(parseEnvironment({})).toEqual({
			meiliUrl: undefined,
			meiliKey: undefined,
			engineFolder: `${PROJECT_FOLDER}/.blotter`,
			enginePort: 7700
		});
	});

	test('takes an empty variable for none', () => {
		const settings = parseEnvironment({ MEILI_URL: '', MEILI_API_KEY: '', BLOTTER_ENGINE_PORT: '' });
		expect(settings).toEqual(parseEnvironment({}));
	});

	test.each([
		[{ MEILI_URL: 'search.example.org' }, 'MEILI_URL=search.example.org must be an address'],
		[{ MEILI_URL: 'file:///etc/passwd' }, 'MEILI_URL=file:///etc/passwd must be an address'],
		[{ BLOTTER_ENGINE_PORT: '77000' }, 'BLOTTER_ENGINE_PORT=77000 must be a port'],
		[{ BLOTTER_ENGINE_PORT: 'http' }, 'BLOTTER_ENGINE_PORT=http must be a port']
	])('names the setting that is wrong: %o', (variables, message) => {
		expect(() => parseEnvironment(variables)).toThrow(message);
	});

	test('reads the key from a file where one is named, and says so when it cannot', () => {
		const folder = mkdtempSync(join(tmpdir(), 'blotter-key-'));
		const path = join(folder, 'key');
		writeFileSync(path, 'secret\n');
		expect(parseEnvironment({ MEILI_API_KEY_FILE: path }).meiliKey).toBe('secret');
		expect(parseEnvironment({ MEILI_API_KEY_FILE: path, MEILI_API_KEY: 'own' }).meiliKey).toBe('own');
		rmSync(folder, { recursive: true });
		expect(() => parseEnvironment({ MEILI_API_KEY_FILE: path })).toThrow(
			`MEILI_API_KEY_FILE=${path}: there is no such file`
		);
	});
});
