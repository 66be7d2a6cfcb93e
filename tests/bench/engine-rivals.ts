import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACETS, SEARCHED, generateStories } from './engine-corpus.ts';
import type { BenchStory } from './engine-corpus.ts';

export interface Question {
	query: string;
	filter: string | undefined;
	page: number;
}

/** A search engine under the bench. */
export interface Rival {
	name: string;
	/** Where it keeps its files, if it does. */
	folder?: string;
	index(documents: number): Promise<void>;
	/** Waits for work in the background. */
	settle(): Promise<void>;
	search(question: Question): Promise<void>;
	/** Bytes of memory in use. */
	memory(): Promise<number>;
	close(): Promise<void>;
}

const BATCH = 5000;
const HITS = 20;

export function openRivals(folder: string, only: readonly string[] | undefined): Rival[] {
	const makers: Record<string, () => Rival> = {
		engine: () => new MeilisearchRival('engine', join(folder, 'engine')),
		minisearch: () => new MiniSearchRival(),
		orama: () => new OramaRival()
	};
	if (process.env.MEILI_URL) {
		const url = process.env.MEILI_URL;
		makers.meilisearch = () => new MeilisearchRival('meilisearch', undefined, url);
	}
	return Object.entries(makers).flatMap(([name, make]) => (!only || only.includes(name) ? [make()] : []));
}

/** Our engine as a process, or a real Meilisearch at an address: the same requests to both, over HTTP. */
class MeilisearchRival implements Rival {
	readonly name: string;
	readonly folder?: string;
	private url: string | undefined;
	private key = process.env.MEILI_API_KEY ?? 'masterKey';
	private child: ChildProcess | undefined;

	constructor(name: string, folder: string | undefined, url?: string) {
		this.name = name;
		if (folder) this.folder = folder;
		this.url = url;
	}

	async index(documents: number): Promise<void> {
		if (this.folder) await this.start(this.folder);
		await this.ask('POST', '/indexes', { uid: 'bench', primaryKey: 'id' });
		await this.ask('PATCH', '/indexes/bench/settings', {
			searchableAttributes: SEARCHED,
			filterableAttributes: FACETS,
			sortableAttributes: ['year']
		});
		let batch: BenchStory[] = [];
		let last = 0;
		for (const story of generateStories(documents)) {
			batch.push(story);
			if (batch.length < BATCH) continue;
			last = await this.add(batch);
			batch = [];
		}
		if (batch.length > 0) last = await this.add(batch);
		for (;;) {
			const { status, error } = await this.ask('GET', `/tasks/${last}`);
			if (status === 'succeeded') return;
			if (status === 'failed') throw new Error(JSON.stringify(error));
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}

	async settle(): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, Number(process.env.BENCH_SETTLE_MS ?? 5000)));
	}

	async search({ query, filter, page }: Question): Promise<void> {
		await this.ask('POST', '/indexes/bench/search', {
			q: query,
			limit: HITS,
			offset: page * HITS,
			facets: FACETS,
			attributesToHighlight: SEARCHED,
			...(filter === undefined ? {} : { filter })
		});
	}

	async memory(): Promise<number> {
		if (!this.child?.pid) return 0;
		const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
	}

	async close(): Promise<void> {
		if (!this.child) {
			await this.ask('DELETE', '/indexes/bench');
			return;
		}
		const child = this.child;
		await new Promise((resolve) => {
			child.once('exit', resolve);
			child.kill('SIGTERM');
		});
	}

	private async start(folder: string): Promise<void> {
		this.child = spawn(process.execPath, [join(import.meta.dirname, '../../engine/main.ts')], {
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
			env: {
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

	private async add(batch: readonly BenchStory[]): Promise<number> {
		const { taskUid } = await this.ask('POST', '/indexes/bench/documents', batch);
		return taskUid as number;
	}

	private async ask(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
		const response = await fetch(`${this.url}${path}`, {
			method,
			headers: { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' },
			...(body === undefined ? {} : { body: JSON.stringify(body) })
		});
		const answer = (await response.json()) as Record<string, unknown>;
		if (!response.ok) throw new Error(JSON.stringify(answer));
		return answer;
	}
}

type Fields = Record<string, string | number | string[]>;

/** What a library without facets or marks leaves to its user: counted and marked here, in the plainest way. */
function finish(found: readonly Fields[], page: number, terms: readonly string[]): void {
	for (const facet of FACETS) {
		const counts = new Map<string | number, number>();
		for (const document of found) {
			const value = document[facet];
			for (const item of Array.isArray(value) ? value : [value]) {
				if (item !== undefined) counts.set(item, (counts.get(item) ?? 0) + 1);
			}
		}
	}
	if (terms.length === 0) return;
	const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = new RegExp(`(${escaped.join('|')})`, 'giu');
	for (const document of found.slice(page * HITS, page * HITS + HITS)) {
		for (const field of SEARCHED) String(document[field]).replace(pattern, '<em>$1</em>');
	}
}

function passes(document: Fields, filter: string | undefined): boolean {
	return (filter?.split(' AND ') ?? []).every((condition) => {
		const [field = '', operator, wanted] = condition.split(' ');
		const value = document[field];
		if (operator === '>=') return Number(value) >= Number(wanted);
		return Array.isArray(value) ? value.includes(wanted ?? '') : String(value) === wanted;
	});
}

class MiniSearchRival implements Rival {
	readonly name = 'minisearch';
	private library:
		{ search(query: unknown, options: object): Fields[]; addAll(documents: unknown[]): void } | undefined;
	private wildcard: unknown;

	async index(documents: number): Promise<void> {
		const { default: MiniSearch } = await import('minisearch');
		this.wildcard = MiniSearch.wildcard;
		const library = new MiniSearch({ fields: SEARCHED, storeFields: [...FACETS, ...SEARCHED] });
		library.addAll([...generateStories(documents)]);
		this.library = library as unknown as NonNullable<typeof this.library>;
	}

	async settle(): Promise<void> {}

	async search({ query, filter, page }: Question): Promise<void> {
		const found = this.library?.search(query === '' ? this.wildcard : query, {
			prefix: (_: string, index: number, terms: string[]) => index === terms.length - 1,
			fuzzy: (term: string) => (term.length >= 9 ? 2 : term.length >= 5 ? 1 : 0),
			filter: (document: Fields) => passes(document, filter)
		});
		finish(found ?? [], page, query.split(' ').filter(Boolean));
	}

	async memory(): Promise<number> {
		return process.memoryUsage().rss;
	}

	async close(): Promise<void> {
		this.library = undefined;
	}
}

class OramaRival implements Rival {
	readonly name = 'orama';
	private find: ((question: Question) => Promise<void>) | undefined;

	async index(documents: number): Promise<void> {
		const { create, insertMultiple, search } = await import('@orama/orama');
		const schema: Record<string, 'string' | 'enum' | 'enum[]' | 'number'> = {};
		for (const field of SEARCHED) schema[field] = 'string';
		for (const field of FACETS)
			schema[field] = ['crime', 'country', 'lang'].includes(field) ? 'enum[]' : 'enum';
		schema.year = 'number';
		const database = create({ schema });
		await insertMultiple(
			database,
			[...generateStories(documents)].map((story) => ({ ...story, id: String(story.id) })) as never,
			BATCH
		);
		const facets = Object.fromEntries(
			FACETS.map((field) => [field, field === 'year' ? { ranges: [{ from: 2001, to: 2030 }] } : {}])
		);
		this.find = async ({ query, filter, page }) => {
			const terms = query.split(' ').filter(Boolean);
			const answer = await search(database, {
				term: query,
				properties: SEARCHED,
				tolerance: terms.some((term) => term.length >= 9)
					? 2
					: terms.some((term) => term.length >= 5)
						? 1
						: 0,
				limit: HITS,
				offset: page * HITS,
				facets,
				...(filter === undefined ? {} : { where: toWhere(filter) })
			} as never);
			const hits = answer.hits.map(({ document }) => document as Fields);
			if (terms.length === 0) return;
			const pattern = new RegExp(
				`(${terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
				'giu'
			);
			for (const hit of hits)
				for (const field of SEARCHED) String(hit[field]).replace(pattern, '<em>$1</em>');
		};
	}

	async settle(): Promise<void> {}

	async search(question: Question): Promise<void> {
		await this.find?.(question);
	}

	async memory(): Promise<number> {
		return process.memoryUsage().rss;
	}

	async close(): Promise<void> {
		this.find = undefined;
	}
}

function toWhere(filter: string): Record<string, unknown> {
	return Object.fromEntries(
		filter.split(' AND ').map((condition) => {
			const [field = '', operator, value] = condition.split(' ');
			if (operator === '>=') return [field, { gte: Number(value) }];
			return [field, ['crime', 'country', 'lang'].includes(field) ? { containsAll: [value] } : { eq: value }];
		})
	);
}
