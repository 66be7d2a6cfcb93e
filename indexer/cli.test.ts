import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PROJECT_FOLDER } from './environment.ts';
import { runProgram } from './program.ts';
import { aNotice, startNoticesServer } from './testing/notices-server.ts';
import { anOperation, writeLines } from './testing/records.ts';
import { freePort } from './testing/search-server.ts';

let scratch: string;

beforeAll(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'blotter-cli-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

interface Outcome {
	code: number;
	out: string;
	err: string;
}

/** Settings of the machine that runs the tests must not matter. */
function settings(variables: Record<string, string>): Record<string, string> {
	const none = {
		MEILI_URL: '',
		MEILI_API_KEY: '',
		MEILI_API_KEY_FILE: '',
		BLOTTER_ENGINE_PORT: '',
		DEBUG: ''
	};
	return { ...none, BLOTTER_DATA_DIR: join(scratch, 'none'), ...variables };
}

/** The command in this process: what it says and the code with which it would end. */
async function blotter(args: string[], variables: Record<string, string> = {}): Promise<Outcome> {
	let out = '';
	let err = '';
	for (const [name, value] of Object.entries(settings(variables))) vi.stubEnv(name, value);
	const code = await runProgram(args, {
		report: (json, report, lines) => {
			out += json ? JSON.stringify(report) : `${lines.join('\n')}\n`;
		},
		print: (text) => {
			out += `${text}\n`;
		},
		note: (line) => {
			err += `${line}\n`;
		},
		progress: () => ({ show: () => undefined, clear: () => undefined })
	});
	vi.unstubAllEnvs();
	return { code, out, err };
}

/** The command as a person runs it: a process, its output, its exit code. */
function blotterProcess(args: string[], input = ''): Promise<Outcome> {
	const env = { PATH: process.env.PATH, HOME: scratch, ...settings({}) };
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[join(PROJECT_FOLDER, 'indexer/cli.ts'), ...args],
			{ cwd: scratch, env },
			(error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err })
		);
		child.stdin?.end(input);
	});
}

/** The engine started by the command itself, on a port of its own. */
async function startEngine() {
	const port = await freePort();
	const variables = { BLOTTER_DATA_DIR: join(scratch, 'engine'), BLOTTER_ENGINE_PORT: String(port) };
	const engine = spawn(process.execPath, [join(PROJECT_FOLDER, 'indexer/cli.ts'), 'engine'], {
		env: { PATH: process.env.PATH, ...variables },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await once(engine.stdout, 'data');
	const stop = async (signal: NodeJS.Signals) => {
		const ended = once(engine, 'exit');
		engine.kill(signal);
		const [code] = (await ended) as [number | null];
		return code;
	};
	return { port, variables, stop };
}

describe('blotter', { timeout: 60_000 }, () => {
	test('explains itself: every command, setting and exit code', async () => {
		const { code, out, err } = await blotterProcess(['--help']);
		expect(code).toBe(0);
		expect(err).toBe('');
		for (const word of ['check', 'push', 'import', 'status', 'engine', 'MEILI_URL', 'Exit codes', 'Examples'])
			expect(out).toContain(word);
	});

	test.each([[['chek']], [[]], [['push', '--frob']], [['import']], [['import', 'x', '--as', 'poem']]])(
		'answers wrong usage %j with 2',
		async (args) => {
			const { code, err } = await blotter(args);
			expect(code).toBe(2);
			expect(err).not.toContain('    at ');
		}
	);

	test('ends its process with the code, and says why on the other output', async () => {
		const outcome = await blotterProcess(['check', join(scratch, 'nowhere')]);
		expect(outcome).toEqual({
			code: 1,
			out: '',
			err: `blotter: The folder ${scratch}/nowhere cannot be read: there is no such file or folder.\n`
		});
	});

	test('checks the records that ship', async () => {
		const { code, out } = await blotter(['check']);
		expect(out).toMatch(/operations +263 +0/);
		expect(code).toBe(0);
	});

	test('checks a folder: 2 and the line when a record is broken, 1 when there is no folder', async () => {
		const folder = await writeLines(join(scratch, 'broken'), 'operations.ndjson', [
			anOperation('one'),
			anOperation('two', { start: '2008-13' })
		]);
		const broken = await blotter(['check', folder]);
		expect(broken.code).toBe(2);
		expect(broken.out).toContain('error: operations.ndjson:2 start: "2008-13" is not a date');
		const json = await blotter(['check', folder, '--json']);
		expect(JSON.parse(json.out)).toMatchObject({ records: 1, rejected: 1, issues: [{ field: 'start' }] });
	});

	test('says that the embedded engine has never run', async () => {
		const { code, err } = await blotter(['status']);
		expect(code).toBe(1);
		expect(err).toContain('The embedded engine has never run');
		expect(err).toContain('npm start or npx blotter engine');
	});

	test.each([
		['a page', 200, 'text/html', '<html>Welcome</html>', 'is no Meilisearch ('],
		['an error page', 502, 'text/html', '<html>Bad gateway</html>', 'is no Meilisearch ('],
		['other JSON', 404, 'application/json', '{"error":"not found"}', 'is no Meilisearch (HTTP 404).']
	])('says that %s is no answer of Meilisearch', async (_, status, type, body, message) => {
		const server = createServer((_request, response) =>
			response.writeHead(status, { 'content-type': type }).end(body)
		);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
		const { code, err } = await blotter(['push'], { MEILI_URL: url, MEILI_API_KEY: 'key' });
		server.closeAllConnections();
		server.close();
		expect(code).toBe(1);
		expect(err).toContain(`blotter: What answers at ${url} ${message}`);
		expect(err.trim().split('\n')).toHaveLength(1);
	});

	test('says what a push would do without any server', async () => {
		const { code, out } = await blotter(['push', '--dry-run']);
		expect(code).toBe(0);
		expect(out).toMatch(
			/^The index would hold \d+ documents \(operation 263, .*\)\. Nothing was changed\.$/m
		);
	});

	test('says that MEILI_URL does not answer, or is no address', async () => {
		const port = await freePort();
		const silent = await blotter(['push'], { MEILI_URL: `http://127.0.0.1:${port}` });
		expect(silent.code).toBe(1);
		expect(silent.err).toContain(
			`blotter: Meilisearch does not answer at MEILI_URL=http://127.0.0.1:${port}`
		);
		const wrong = await blotter(['push'], { MEILI_URL: 'search' });
		expect(wrong.code).toBe(2);
		expect(wrong.err).toBe(
			'blotter: The setting MEILI_URL=search must be an address such as http://127.0.0.1:7700.\n'
		);
	});

	test('runs the engine, pushes into it, says what is live, and ends it on an interrupt', async () => {
		const { port, variables, stop } = await startEngine();
		const url = `http://127.0.0.1:${port}`;
		try {
			const before = await blotter(['status'], variables);
			expect(before.out).toContain('nothing was pushed yet; run npx blotter push');

			const pushed = await blotter(['push', '--json'], variables);
			expect(pushed.code).toBe(0);
			expect(JSON.parse(pushed.out)).toMatchObject({ server: url, outcome: 'pushed', rejected: 0 });
			const again = await blotter(['push'], variables);
			expect(again.out).toContain(`${url} is already up to date`);

			const status = await blotter(['status', '--json'], variables);
			const { documents } = JSON.parse(pushed.out) as { documents: number };
			expect(JSON.parse(status.out)).toMatchObject({ embedded: true, documents, matches: true });

			const wrongKey = await blotter(['status'], { ...variables, MEILI_URL: url, MEILI_API_KEY: 'wrong' });
			expect(wrongKey).toEqual({
				code: 1,
				out: '',
				err: `blotter: Meilisearch at ${url} refuses the key in MEILI_API_KEY. The indexer needs an admin key (a search key is not enough).\n`
			});
			const noKey = await blotter(['push'], { ...variables, MEILI_URL: url });
			expect(noKey.err).toBe(
				`blotter: Meilisearch at ${url} wants a key. Set MEILI_API_KEY to an admin key.\n`
			);
		} finally {
			expect(await stop('SIGINT')).toBe(0);
		}
		const after = await blotter(['status'], variables);
		expect(after.err).toContain(`The embedded engine does not answer at ${url}`);
	});

	test('imports from standard input, writes records and issues, and says how to push them', async () => {
		const lines = [anOperation('one'), anOperation('two', { countries: ['XX'] })];
		const input = lines.map((line) => JSON.stringify(line)).join('\n');
		const { code, out } = await blotterProcess(['import', '-', '--out', 'mine'], input);
		expect(code).toBe(2);
		expect(out).toContain(`1 record from 1 source in ${join(scratch, 'mine')}`);
		expect(await readFile(join(scratch, 'mine/operations.ndjson'), 'utf8')).toBe(
			`${JSON.stringify(lines[0])}\n`
		);
		const issue = JSON.parse(await readFile(join(scratch, 'mine/issues.ndjson'), 'utf8')) as object;
		expect(issue).toMatchObject({ level: 'error', place: 'standard input:2', field: 'countries.0' });
	});

	test('fetches notices from a service, and says what was withdrawn since', async () => {
		const service = await startNoticesServer();
		try {
			service.notices.red = [aNotice(1), aNotice(2, { nationalities: ['914'] })];
			const fetch = ['fetch', 'notices', '--type', 'red', '--base', service.url, '--allow-private'];
			const options = ['--no-details', '--nationality', 'CN', '--rate', '60', '--out', join(scratch, 'live')];
			const first = await blotter([...fetch, ...options]);
			expect(first).toMatchObject({ code: 0 });
			expect(first.out).toContain(`1 notice and 1 count in ${join(scratch, 'live')}, 2 requests.`);
			service.notices.red = [];
			const second = await blotter([...fetch, ...options, '--json']);
			expect(JSON.parse(second.out)).toMatchObject({ notices: 0, types: [{ type: 'red', withdrawn: 1 }] });

			const refused = await blotter([...fetch.slice(0, -1), '--out', join(scratch, 'other')]);
			expect(refused.code).toBe(1);
			expect(refused.err).toContain('is this machine or a private network, which is not read');
			const few = await blotter([
				...fetch,
				'--at-least',
				'5',
				'--no-details',
				'--out',
				join(scratch, 'other')
			]);
			expect(few.code).toBe(1);
			expect(few.err).toContain('The service showed 0 red notices where at least 5 are expected');
		} finally {
			await service.close();
		}
	});

	test('imports an address, and refuses what is unsafe or none', async () => {
		const page =
			'<h1>Raids</h1><p>14 July 2024</p><p>Police arrested more than 1,400 people in the raids.</p>';
		const server = createServer((request, response) => {
			const found = request.url === '/en/News/2024/Raids';
			response.writeHead(found ? 200 : 404, { 'content-type': 'text/html' }).end(found ? page : '');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
		try {
			const read = await blotter([
				'import',
				`${url}/en/News/2024/Raids`,
				'--allow-private',
				'--out',
				join(scratch, 'page')
			]);
			expect(read).toMatchObject({ code: 0 });
			const [story] = (await readFile(join(scratch, 'page/news.ndjson'), 'utf8')).split('\n');
			expect(JSON.parse(story ?? '')).toMatchObject({
				date: '2024-07-14',
				arrests: { value: 1400, bound: 'at-least' },
				sources: [{ url: `${url}/en/News/2024/Raids` }]
			});
			const reasons = [];
			for (const place of [`${url}/x`, 'file:///etc/passwd', 'http://localhost/', 'nowhere.html'])
				reasons.push(
					(await blotter(['import', place, ...(place.endsWith('x') ? ['--allow-private'] : [])])).err
				);
			expect(reasons).toEqual([
				`blotter: ${url}/x answers 404; there is nothing to read.\n`,
				'blotter: file:///etc/passwd is not read: only http and https addresses are.\n',
				'blotter: localhost is this machine or a private network, which is not read; --allow-private permits it.\n',
				'blotter: nowhere.html cannot be read: there is no such file or folder.\n'
			]);
		} finally {
			server.closeAllConnections();
			server.close();
		}
	});

	test('writes nothing when nothing was found, and never over the facts that ship', async () => {
		await writeFile(join(scratch, 'empty.csv'), 'date,title,url\n');
		const table = join(scratch, 'empty.csv');
		const empty = await blotter(['import', table, '--out', join(scratch, 'nothing')]);
		expect(empty.code).toBe(1);
		await expect(readFile(join(scratch, 'nothing/issues.ndjson'))).rejects.toThrow('ENOENT');
		const shipped = await blotter(['import', table, '--out', join(PROJECT_FOLDER, 'data')]);
		expect(shipped).toMatchObject({ code: 2 });
		expect(shipped.err).toContain('the facts that ship');
	});
});
