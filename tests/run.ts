import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needChromium } from './chromium.ts';

/**
 * `npm test`: everything, in order of speed. Goes on after a failure, so that one run tells all, and ends with the
 * line `N passed, N failed`. A step without tests of its own (lint, types, build) counts as one.
 */

interface Tally {
	passed: number;
	failed: number;
}

const RESULTS = 'test-results';
const bin = (name: string) => join('node_modules', '.bin', name);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
process.env.CHROMIUM_PATH = needChromium();

const total: Tally = { passed: 0, failed: 0 };
const timings: string[] = [];

step('format', bin('prettier'), ['--check', '.', '--log-level', 'warn']);
step('lint', bin('eslint'), ['.']);
step('types', 'npm', ['run', '--silent', 'check']);
vitest('unit', ['--project', 'node', '--project', 'browser']);
vitest('contract', ['--project', 'contract']);
step('build', bin('vite'), ['build', '--logLevel', 'warn']);
vitest('start-up', ['--project', 'start-up']);
playwright();

console.log(`\n${timings.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs one program; true when it ended well. */
function run(name: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
	console.log(`\n— ${name}`);
	const started = performance.now();
	const { status } = spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env }
	});
	timings.push(`${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s  ${name}`);
	return status === 0;
}

function step(name: string, command: string, args: string[]): void {
	add(run(name, command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function vitest(name: string, projects: string[]): void {
	const file = join(RESULTS, `${name}.json`);
	const ok = run(name, bin('vitest'), [
		'run',
		...projects,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	const report = read(file) as { numPassedTests: number; numFailedTests: number } | undefined;
	count(name, ok, report && { passed: report.numPassedTests, failed: report.numFailedTests });
}

function playwright(): void {
	const file = join(RESULTS, 'e2e.json');
	const ok = run('e2e', bin('playwright'), ['test', '--reporter=line,json'], {
		PLAYWRIGHT_JSON_OUTPUT_NAME: file
	});
	const report = read(file) as { stats: { expected: number; flaky: number; unexpected: number } } | undefined;
	count(
		'e2e',
		ok,
		report && { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
	);
}

/** A run that failed without a failed test (a crash, no test found) is a failure all the same. */
function count(name: string, ok: boolean, tally: Tally | undefined): void {
	if (!tally || tally.passed + tally.failed === 0) console.error(`${name}: no test ran`);
	const crashed = !ok && !tally?.failed;
	add({ passed: tally?.passed ?? 0, failed: (tally?.failed ?? 0) + (crashed || !tally ? 1 : 0) });
}

function add({ passed, failed }: Tally): void {
	total.passed += passed;
	total.failed += failed;
}

function read(file: string): unknown {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
