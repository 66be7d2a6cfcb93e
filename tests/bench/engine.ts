import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { FACETS, generateStories } from './engine-corpus.ts';
import { createQueries } from './engine-queries.ts';
import { openRivals } from './engine-rivals.ts';
import { print, toRow } from './engine-table.ts';
import type { Result, Row } from './engine-table.ts';
import { HITS } from './rival.ts';
import type { Found, Rival } from './rival.ts';

/*
 * node tests/bench/engine.ts --docs 20000 [--only engine,minisearch] [--repeat 3] [--json FILE] [--keep FOLDER]
 *
 * With --keep the engine's databases stay in a folder, and a later run with it asks without indexing again.
 *
 * Indexes the same stories with each engine (they are made before the clock starts), asks the same questions of each, one after the other, and prints times
 * and ratios. Every search comes to what the dashboard asks for: 20 whole stories, their titles marked, 38 words of each
 * text marked, and the counts of eight facets. Servers are asked over HTTP and their answers parsed; libraries are called,
 * and what they do not do is done for them. The first answer to each kind of question is checked to be all that.
 */

const { values } = parseArgs({
	options: {
		docs: { type: 'string', default: '20000' },
		only: { type: 'string' },
		repeat: { type: 'string', default: '3' },
		json: { type: 'string' },
		keep: { type: 'string' }
	}
});
const documents = Number(values.docs);
const repeat = Number(values.repeat);
/** Stories written while searches are timed. */
const WRITTEN = 5000;

async function measure(rival: Rival): Promise<Result> {
	const isNew = await rival.prepare(documents);
	const started = performance.now();
	if (isNew) await rival.index();
	const indexSeconds = (performance.now() - started) / 1000;
	const loaded = (await rival.memory()) / 1024 / 1024;
	await rival.settle();
	const rows: Row[] = [];
	const all: number[] = [];
	const allMatches: number[] = [];
	const processorBefore = rival.processorMs();
	for (const { name, queries, filter, page } of createQueries()) {
		const times: number[] = [];
		const matches: number[] = [];
		const before = rival.processorMs();
		for (let round = 0; round < repeat; round++) {
			for (const query of queries) {
				const asked = performance.now();
				const found = await rival.search({ query, filter, page: page ?? 0 });
				times.push(performance.now() - asked);
				matches.push(countMatches(found));
				if (times.length === 1) check(rival, query, found);
			}
		}
		all.push(...times);
		allMatches.push(...matches);
		rows.push(toRow(name, times, matches, rival.processorMs() - before));
	}
	rows.push(toRow('all', all, allMatches, rival.processorMs() - processorBefore));
	const searched = (await rival.memory()) / 1024 / 1024;
	// What is kept stays as it was indexed.
	if (rival.write && !values.keep) rows.push(await measureWhileWriting(rival));
	const diskMb = rival.folder ? sizeOf(rival.folder) / 1024 / 1024 : 0;
	await rival.close();
	return {
		name: rival.name,
		documents,
		...(isNew ? { indexSeconds, documentsASecond: documents / indexSeconds } : {}),
		memoryMb: { loaded, searched },
		diskMb,
		rows
	};
}

/** Words are asked for while stories come in, so many at a time, as fast as they are taken. */
async function measureWhileWriting(rival: Rival): Promise<Row> {
	const queries = createQueries().find(({ name }) => name === 'word')?.queries ?? [];
	const stories = [...generateStories(WRITTEN, 5)].map((story, index) => ({
		...story,
		id: documents + index
	}));
	let isWriting = true;
	const writing = (async () => {
		for (let from = 0; from < stories.length; from += 250)
			await rival.write?.(stories.slice(from, from + 250));
		isWriting = false;
	})();
	const times: number[] = [];
	const matches: number[] = [];
	while (isWriting || times.length < queries.length * repeat) {
		const before = performance.now();
		const query = queries[times.length % queries.length] ?? '';
		const found = await rival.search({ query, filter: undefined, page: 0 });
		times.push(performance.now() - before);
		matches.push(countMatches(found));
	}
	await writing;
	// Most of what the processor did meanwhile was writing.
	return toRow('word, while writing', times, matches, 0);
}

function check(rival: Rival, query: string, { hits, facets }: Found): void {
	const counted = FACETS.filter((facet) => Object.keys((facets[facet] ?? {}) as object).length > 0);
	const isWhole = hits.every(
		({ shown, marked }) => shown.title_en !== undefined && marked.text_ar !== undefined
	);
	if (hits.length > HITS || !isWhole || (hits.length > 0 && counted.length < FACETS.length)) {
		throw new Error(
			`${rival.name} does not do the same work for "${query}": ${hits.length} hits, ${counted.length} facets`
		);
	}
}

/** Each story has one kind, so the counts of the kinds are those of the stories: totals are capped, counts are not. */
function countMatches({ facets }: Found): number {
	return Object.values((facets.kind ?? {}) as Record<string, number>).reduce((sum, count) => sum + count, 0);
}

function sizeOf(folder: string): number {
	return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'blotter-bench-'));
try {
	const results: Result[] = [];
	for (const rival of openRivals(folder, values.only?.split(','))) {
		results.push(await measure(rival));
		// After each, so that a slow rival that is given up does not take the others with it.
		if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, '\t')}\n`);
	}
	print(results);
} finally {
	if (!values.keep) rmSync(folder, { recursive: true });
}
