import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';

test('without any variable, everything stays on loopback and embedded', () => {
	expect(parseEnvironment({})).toEqual({
		PORT: 3000,
		HOST: '127.0.0.1',
		BLOTTER_DATA_DIR: '.blotter',
		BLOTTER_ENGINE_PORT: 7700
	});
});

test('an empty variable counts as unset', () => {
	expect(parseEnvironment({ PORT: '', MEILI_URL: '' })).toMatchObject({ PORT: 3000 });
	expect(parseEnvironment({ MEILI_URL: '' })).not.toHaveProperty('MEILI_URL');
});

test.each([
	[{ PORT: 'abc' }, 'PORT="abc"'],
	[{ PORT: '70000' }, 'PORT="70000"'],
	[{ MEILI_URL: 'localhost:7700' }, 'MEILI_URL="localhost:7700"'],
	[{ MEILI_URL: 'file:///etc/passwd' }, 'MEILI_URL="file:///etc/passwd"']
])('names the wrong setting and its value: %j', (variables, named) => {
	expect(() => parseEnvironment(variables)).toThrow(named);
});

test('never repeats a key', () => {
	expect(() => parseEnvironment({ PORT: 'x', MEILI_API_KEY: 'secret' })).not.toThrow('secret');
	expect(() => parseEnvironment({ PORT: 'x', MEILI_API_KEY: 'secret' })).toThrow('settings:');
});

test('reads the key from a file where one is named, and says so when it cannot', () => {
	const folder = mkdtempSync(join(tmpdir(), 'blotter-key-'));
	const path = join(folder, 'key');
	writeFileSync(path, 'secret\n');
	expect(parseEnvironment({ MEILI_API_KEY_FILE: path }).MEILI_API_KEY).toBe('secret');
	expect(parseEnvironment({ MEILI_API_KEY_FILE: path, MEILI_API_KEY: 'own' }).MEILI_API_KEY).toBe('own');
	rmSync(folder, { recursive: true });
	expect(() => parseEnvironment({ MEILI_API_KEY_FILE: path })).toThrow(
		`MEILI_API_KEY_FILE=${path} cannot be read`
	);
});
