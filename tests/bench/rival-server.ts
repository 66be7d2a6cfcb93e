import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROCESS_FLAGS } from '#engine/process-flags.ts';
import { FACETS, LANGUAGES, SEARCHED, generateStories } from './engine-corpus.ts';
import type { BenchStory } from './engine-corpus.ts';
import { BATCH, CROP_WORDS, HITS } from './rival.ts';
import type { Found, Question, Rival } from './rival.ts';

const INDEX = 'bench';
const QUIET_SECONDS = 5;

/** Our engine as a process, or a real Meilisearch at an address: the same requests to both, over HTTP. */
export class ServerRival implements Rival {
	readonly name: string;
	readonly folder?: string;
	private url: string | undefined;
	private readonly key = process.env.MEILI_API_KEY ?? 'masterKey';
	private child: ChildProcess | undefined;
	private stories: string | undefined;
	private readonly batches: string[] = [];
	private readonly agent = new Agent({ keepAlive: true });

	constructor(name: string, folder: string | undefined, url?: string) {
		this.name = name;
		if (folder) this.folder = folder;
		this.url = url;
	}

	/** Bodies as files: a million stories are more than memory should hold, and making them takes as long as indexing. */
	async prepare(documents: number): Promise<boolean> {
		if (this.folder && existsSync(join(this.folder, 'data.db'))) {
			await this.start(this.folder);
			return false;
		}
		const folder = mkdtempSync(join(tmpdir(), 'blotter-stories-'));
		this.stories = folder;
		const flush = (batch: readonly BenchStory[]): void => {
			const file = join(folder, `${this.batches.length}.json`);
			writeFileSync(file, JSON.stringify(batch));
			this.batches.push(file);
		};
		let batch: BenchStory[] = [];
		for (const story of generateStories(documents)) {
			if (batch.push(story) < BATCH) continue;
			flush(batch);
			batch = [];
		}
		if (batch.length > 0) flush(batch);
		return true;
	}

	async index(): Promise<void> {
		if (this.folder) await this.start(this.folder);
		await this.ask('POST', '/indexes', { uid: INDEX, primaryKey: 'id' });
		await this.ask('PATCH', `/indexes/${INDEX}/settings`, {
			searchableAttributes: SEARCHED,
			filterableAttributes: FACETS,
			sortableAttributes: ['year']
		});
		let last = 0;
		for (const file of this.batches) last = await this.add(readFileSync(file));
		for (;;) {
			const { status, error } = await this.ask('GET', `/tasks/${last}`);
			if (status === 'succeeded') return;
			if (status === 'failed') throw new Error(JSON.stringify(error));
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}

	/** Until the process has done next to nothing for some seconds: whatever it says of itself, its merges are then over. */
	async settle(): Promise<void> {
		let quiet = 0;
		for (let before = this.processorMs(); quiet < QUIET_SECONDS;) {
			await new Promise((resolve) => setTimeout(resolve, 1000));
			const now = this.processorMs();
			quiet = now - before < 30 ? quiet + 1 : 0;
			before = now;
		}
	}

	/** As the dashboard asks: whole stories, titles marked, texts marked and cropped, eight facets. */
	async search({ query, filter, page }: Question): Promise<Found> {
		const answer = (await this.ask('POST', `/indexes/${INDEX}/search`, {
			q: query,
			limit: HITS,
			offset: page * HITS,
			facets: FACETS,
			attributesToHighlight: SEARCHED,
			attributesToCrop: LANGUAGES.map((language) => `text_${language}`),
			cropLength: CROP_WORDS,
			...(filter === undefined ? {} : { filter })
		})) as { hits: Record<string, unknown>[]; facetDistribution: Record<string, unknown> };
		return {
			hits: answer.hits.map((hit) => ({ shown: hit, marked: hit._formatted as Record<string, unknown> })),
			facets: answer.facetDistribution
		};
	}

	async write(stories: readonly BenchStory[]): Promise<void> {
		await this.add(Buffer.from(JSON.stringify(stories)));
	}

	async memory(): Promise<number> {
		if (!this.child?.pid) return 0;
		const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
	}

	processorMs(): number {
		if (!this.child?.pid) return 0;
		const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		// User and system time, in hundredths of a second.
		return (Number(fields[11]) + Number(fields[12])) * 10;
	}

	async close(): Promise<void> {
		if (this.child) {
			const child = this.child;
			await new Promise((resolve) => {
				child.once('exit', resolve);
				child.kill('SIGTERM');
			});
		} else await this.ask('DELETE', `/indexes/${INDEX}`);
		this.agent.destroy();
		if (this.stories) rmSync(this.stories, { recursive: true });
	}

	private async start(folder: string): Promise<void> {
		const main = join(import.meta.dirname, '../../engine/main.ts');
		this.child = spawn(process.execPath, [...PROCESS_FLAGS.node, main], {
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
			env: {
				...PROCESS_FLAGS.environment,
				...process.env,
				MEILI_DB_PATH: folder,
				MEILI_MASTER_KEY: this.key,
				MEILI_HTTP_ADDR: `127.0.0.1:${process.env.BENCH_PORT ?? 7712}`
			}
		});
		const ready = await new Promise<{ url?: string; message?: string }>((resolve) => {
			this.child?.once('message', (message) => resolve(message as { url?: string; message?: string }));
		});
		if (!ready.url) throw new Error(ready.message);
		this.url = ready.url;
	}

	/** A queue that is full has taken nothing: the same is sent again when some of it is done. */
	private async add(batch: Buffer): Promise<number> {
		for (;;) {
			try {
				const { taskUid } = await this.ask('POST', `/indexes/${INDEX}/documents`, batch);
				return taskUid as number;
			} catch (error) {
				if (!(error instanceof Error && error.message.includes('no_space_left_on_device'))) throw error;
				await new Promise((resolve) => setTimeout(resolve, 1000));
			}
		}
	}

	/** Over one connection that stays open; `fetch` would add half a millisecond of its own to each question. */
	private async ask(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
		const payload = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
		const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
			const asking = request(`${this.url}${path}`, {
				method,
				agent: this.agent,
				headers: {
					authorization: `Bearer ${this.key}`,
					...(payload ? { 'content-type': 'application/json', 'content-length': payload.length } : {})
				}
			});
			asking.on('error', (error: NodeJS.ErrnoException) => {
				// A connection that the server gave up just as it was to be used again: nothing was taken of the question.
				if (asking.reusedSocket && error.code === 'ECONNRESET') resolve({ status: 0, text: '' });
				else reject(error);
			});
			asking.on('response', (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', reject);
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
				);
			});
			asking.end(payload);
		});
		if (status === 0) return this.ask(method, path, body);
		const answer = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
		if (status >= 400) throw new Error(`${this.name} answers ${status} to ${method} ${path}: ${text}`);
		return answer;
	}
}
