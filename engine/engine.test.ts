import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import type { EngineOptions, RunningEngine } from './engine.ts';

const folders: string[] = [];
const engines: RunningEngine[] = [];

afterEach(async () => {
	await Promise.all(engines.splice(0).map((engine) => engine.close()));
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'blotter-engine-'));
	folders.push(folder);
	return folder;
}

interface Answer {
	status: number;
	body: Record<string, unknown>;
}

async function open(options: Partial<EngineOptions> = {}): Promise<{
	engine: RunningEngine;
	path: string;
	ask(method: string, path: string, body?: unknown): Promise<Answer>;
	done(answer: Answer): Promise<Record<string, unknown>>;
}> {
	const path = options.path ?? makeFolder();
	const engine = await createEngine({ ...options, path });
	engines.push(engine);
	const ask = async (method: string, route: string, body?: unknown): Promise<Answer> => {
		const response = await engine.fetch(
			new Request(`http://engine${route}`, {
				method,
				headers: { 'content-type': 'application/json' },
				...(body === undefined ? {} : { body: JSON.stringify(body) })
			})
		);
		const text = await response.text();
		return {
			status: response.status,
			body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
		};
	};
	const done = async ({ body }: Answer): Promise<Record<string, unknown>> => {
		for (;;) {
			const { body: task } = await ask('GET', `/tasks/${String(body.taskUid)}`);
			if (task.status !== 'enqueued' && task.status !== 'processing') return task;
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	};
	return { engine, path, ask, done };
}

describe('a database', () => {
	it.each([
		['of another version', (path: string) => new DatabaseSync(path).exec('PRAGMA user_version = 99')],
		[
			'that is none',
			(path: string) => writeFileSync(path, 'This is not a database, whatever its name says. '.repeat(200))
		]
	])('%s is kept aside and begun anew', async (_, spoil) => {
		const path = makeFolder();
		spoil(join(path, 'data.db'));
		const warnings: string[] = [];
		const { ask, done } = await open({ path, warn: (message) => warnings.push(message) });
		expect(warnings.join()).toMatch(/cannot be used .* kept as /u);
		expect(readdirSync(path).some((name) => name.startsWith('data.db.unusable-'))).toBe(true);
		expect(await done(await ask('POST', '/indexes/a/documents', [{ id: 1 }]))).toMatchObject({
			status: 'succeeded'
		});
	});

	it('is the same after closing and opening', async () => {
		const first = await open();
		await first.done(
			await first.ask('PATCH', '/indexes/a/settings', {
				filterableAttributes: ['n'],
				sortableAttributes: ['n']
			})
		);
		const documents = Array.from({ length: 200 }, (_, id) => ({
			id,
			n: id % 7,
			text: `word${id % 13} and more`
		}));
		await first.done(await first.ask('POST', '/indexes/a/documents', documents));
		await first.done(await first.ask('PUT', '/indexes/a/documents', [{ id: 5, text: 'changed' }]));
		await first.done(await first.ask('DELETE', '/indexes/a/documents/6'));
		const questions = [
			{ q: 'word4', facets: ['n'] },
			{ q: 'changed' },
			{ q: '', filter: 'n = 3', sort: ['n:asc'], limit: 100 },
			{ q: '"and more"', hitsPerPage: 10, facets: ['n'] }
		];
		const answers = async ({ ask }: typeof first): Promise<unknown[]> =>
			Promise.all(
				questions.map(async (question) => {
					const { body } = await ask('POST', '/indexes/a/search', question);
					return { ...body, processingTimeMs: 0, requestUid: '' };
				})
			);
		const before = await answers(first);
		await engines.pop()?.close();
		expect(await answers(await open({ path: first.path }))).toEqual(before);
	});

	it('that may not grow fails the task that would make it, and no other', async () => {
		const { ask, done } = await open({ mostDiskBytes: 2_000_000 });
		await done(await ask('POST', '/indexes/a/documents', [{ id: 1, text: 'small' }]));
		const large = Array.from({ length: 3000 }, (_, id) => ({ id, text: `${'long '.repeat(200)}${id}` }));
		const [full, after] = await Promise.all([
			ask('POST', '/indexes/a/documents', large),
			ask('POST', '/indexes/a/documents', [{ id: 2, text: 'small too' }])
		]);
		expect(await done(full)).toMatchObject({ status: 'failed', error: { code: 'no_space_left_on_device' } });
		expect(await done(after)).toMatchObject({ status: 'succeeded' });
		const { body } = await ask('POST', '/indexes/a/search', { q: 'small', hitsPerPage: 10 });
		expect(body.totalHits).toBe(2);
	});
});

describe('searches while documents are written', () => {
	it('see a task whole or not at all', async () => {
		const { ask, done } = await open();
		const versionOf = (version: number) =>
			Array.from({ length: 50 }, (_, id) => ({ id, text: `version${version}` }));
		await done(await ask('POST', '/indexes/a/documents', versionOf(0)));
		let isWriting = true;
		const writing = (async () => {
			for (let version = 1; version <= 15; version++)
				await done(await ask('POST', '/indexes/a/documents', versionOf(version)));
			isWriting = false;
		})();
		let searches = 0;
		while (isWriting) {
			const { body } = await ask('POST', '/indexes/a/search', { q: '', limit: 100 });
			const versions = new Set((body.hits as { text: string }[]).map(({ text }) => text));
			expect([(body.hits as unknown[]).length, versions.size]).toEqual([50, 1]);
			searches++;
			await new Promise((resolve) => setImmediate(resolve));
		}
		await writing;
		expect(searches).toBeGreaterThan(10);
	});
});

describe('a queue that is full', () => {
	const documents = (from: number) =>
		Array.from({ length: 200 }, (_, index) => ({ id: from + index, text: `story number ${from + index}` }));

	it('keeps who brings documents waiting until there is room, and takes all', async () => {
		const { ask, done } = await open({ queueLimits: { bytes: 1 } });
		const answers = await Promise.all(
			[0, 200, 400, 600].map((from) => ask('POST', '/indexes/a/documents', documents(from)))
		);
		expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
		for (const answer of answers) expect(await done(answer)).toMatchObject({ status: 'succeeded' });
		expect((await ask('GET', '/indexes/a/stats')).body).toMatchObject({ numberOfDocuments: 800 });
	});

	it('refuses them after a while, with the reason', async () => {
		const { ask } = await open({ queueLimits: { bytes: 0, waitMs: 20 } });
		const { status, body } = await ask('POST', '/indexes/a/documents', documents(0));
		expect(status).toBe(422);
		expect(body).toMatchObject({
			code: 'no_space_left_on_device',
			message: expect.stringContaining('no more than 0 may') as string
		});
		expect((await ask('POST', '/indexes', { uid: 'b' })).status).toBe(202);
	});
});

describe('whatever is asked', () => {
	const paths = [
		'/indexes',
		'/indexes/a',
		'/indexes/a/documents',
		'/indexes/a/documents/1',
		'/indexes/a/documents/fetch',
		'/indexes/a/documents/delete',
		'/indexes/a/documents/delete-batch',
		'/indexes/a/search',
		'/indexes/a/facet-search',
		'/indexes/a/settings',
		'/indexes/a/settings/synonyms',
		'/indexes/a/settings/ranking-rules',
		'/indexes/a/settings/typo-tolerance',
		'/indexes/a/fields',
		'/indexes/a/stats',
		'/multi-search',
		'/swap-indexes',
		'/tasks',
		'/tasks/1',
		'/tasks/cancel?uids=1',
		'/batches',
		'/keys',
		'/keys/x',
		'/experimental-features',
		'/%E0%A4%A',
		'/indexes/%00/search'
	];
	const word = fc.constantFrom(
		'q',
		'filter',
		'sort',
		'facets',
		'limit',
		'offset',
		'page',
		'hitsPerPage',
		'attributesToCrop',
		'cropLength',
		'queries',
		'federation',
		'indexUid',
		'facetName',
		'facetQuery',
		'indexes',
		'uid',
		'ids',
		'distinct',
		'rankingScoreThreshold',
		'attributesToHighlight',
		'matchingStrategy',
		'stopWords',
		'synonyms',
		'rankingRules',
		'n:asc',
		'a',
		'n',
		'n = 1',
		'n > ',
		'*',
		'last',
		''
	);
	const value = fc.letrec<{ value: unknown }>((tie) => ({
		value: fc.oneof(
			{ maxDepth: 3 },
			word,
			fc.string(),
			fc.integer(),
			fc.double(),
			fc.boolean(),
			fc.constant(null),
			fc.array(tie('value'), { maxLength: 4 }),
			fc.dictionary(word, tie('value'), { maxKeys: 5 })
		)
	})).value;

	it('the answer is never a crash', { timeout: 60_000 }, async () => {
		const { ask, done } = await open();
		await done(
			await ask('PATCH', '/indexes/a/settings', {
				filterableAttributes: ['n', 'a'],
				sortableAttributes: ['n']
			})
		);
		await done(
			await ask('POST', '/indexes/a/documents', [
				{ id: 1, n: 1, a: ['x', 'y'] },
				{ id: 2, n: 'two', a: { b: null } }
			])
		);
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
				fc.constantFrom(...paths),
				value,
				async (method, path, body) => {
					const { status, body: answer } = await ask(method, path, method === 'GET' ? undefined : body);
					expect({ status, answer, isServerFault: status >= 500 }).toMatchObject({ isServerFault: false });
				}
			),
			{ numRuns: 1500 }
		);
		expect((await ask('GET', '/health')).status).toBe(200);
	});

	it('a body beyond the bound is refused', async () => {
		const { ask } = await open({ mostBytes: 1000 });
		const { status, body } = await ask('POST', '/indexes/a/documents', [{ id: 1, text: 'x'.repeat(2000) }]);
		expect([status, body.code]).toEqual([413, 'payload_too_large']);
	});
});

describe('the thread that writes', () => {
	it('is let go when there is nothing to do, and begun again for the next task', async () => {
		const { ask, done } = await open();
		const threads = () => process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length;
		const before = threads();
		expect(await done(await ask('POST', '/indexes/a/documents', [{ id: 1 }]))).toMatchObject({
			status: 'succeeded'
		});
		await expect.poll(threads, { timeout: 10_000 }).toBeLessThan(before);
		expect(await done(await ask('POST', '/indexes/a/documents', [{ id: 2 }]))).toMatchObject({
			status: 'succeeded'
		});
		expect((await ask('GET', '/indexes/a/stats')).body).toMatchObject({ numberOfDocuments: 2 });
	});
});
