import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Environment, parseEnvironment } from '#lib/server/environment.ts';

const readme = readFileSync('README.md', 'utf8');

/** Rows of the table in a section, cells without their backticks. */
function tableUnder(heading: string): string[][] {
	const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
	const rows = section.split('\n').filter((line) => line.startsWith('|'));
	return rows.slice(2).map((row) =>
		row
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim().replaceAll('`', ''))
	);
}

test('the README names every setting with its default', () => {
	const defaults = parseEnvironment({}) as Record<string, unknown>;
	expect(tableUnder('Settings').map(([name, value]) => [name, value])).toEqual(
		Object.keys(Environment.shape).map((name) => [name, String(defaults[name] ?? 'unset')])
	);
});

test('the README names every command of the command line', () => {
	const help = execFileSync(process.execPath, ['indexer/cli.ts', '--help'], { encoding: 'utf8' });
	const commands = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm)].map(
		([, name]) => name
	);
	const documented = tableUnder('The command line').map(([usage]) => /blotter (\w+)/.exec(usage ?? '')?.[1]);
	expect(commands.length).toBeGreaterThan(4);
	expect(new Set(documented)).toEqual(new Set(commands.filter((name) => name !== 'blotter')));
});

test('the project’s texts speak of nothing but the project', () => {
	for (const file of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md'])
		expect(readFileSync(file, 'utf8')).not.toMatch(/\/(?:work|tmp|root)\/|shared\/design/);
});
