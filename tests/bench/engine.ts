import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { createQueries, percentile } from './engine-queries.ts';
import { openRivals } from './engine-rivals.ts';
import type { Rival } from './engine-rivals.ts';

/*
 * node tests/bench/engine.ts --docs 20000 [--only engine,minisearch] [--repeat 3] [--json FILE]
 *
 * Indexes the same stories with each engine, asks the same questions of each, one after the other, and prints times
 * and ratios. Every search asks for 20 hits, the counts of eight facets and marked texts, as the dashboard does.
 */

const { values } = parseArgs({
	options: {
		docs: { type: 'string', default: '20000' },
		only: { type: 'string' },
		repeat: { type: 'string', default: '3' },
		json: { type: 'string' }
	}
});
const documents = Number(values.docs);
const repeat = Number(values.repeat);

interface Row {
	query: string;
	p50: number;
	p95: number;
	p99: number;
}

interface Result {
	name: string;
	documents: number;
	indexSeconds: number;
	documentsASecond: number;
	memoryMb: number;
	diskMb: number;
	rows: Row[];
}

async function measure(rival: Rival): Promise<Result> {
	const started = performance.now();
	await rival.index(documents);
	const indexSeconds = (performance.now() - started) / 1000;
	await rival.settle();
	const rows: Row[] = [];
	const all: number[] = [];
	for (const { name, queries, filter, page } of createQueries()) {
		const times: number[] = [];
		for (let round = 0; round < repeat; round++) {
			for (const query of queries) {
				const before = performance.now();
				await rival.search({ query, filter, page: page ?? 0 });
				times.push(performance.now() - before);
			}
		}
		all.push(...times);
		rows.push(toRow(name, times));
	}
	rows.push(toRow('all', all));
	const memoryMb = (await rival.memory()) / 1024 / 1024;
	const diskMb = rival.folder ? sizeOf(rival.folder) / 1024 / 1024 : 0;
	await rival.close();
	return {
		name: rival.name,
		documents,
		indexSeconds,
		documentsASecond: documents / indexSeconds,
		memoryMb,
		diskMb,
		rows
	};
}

function toRow(query: string, times: number[]): Row {
	const sorted = [...times].sort((a, b) => a - b);
	return {
		query,
		p50: percentile(sorted, 0.5),
		p95: percentile(sorted, 0.95),
		p99: percentile(sorted, 0.99)
	};
}

function sizeOf(folder: string): number {
	return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function print(results: readonly Result[]): void {
	const [first] = results;
	if (!first) return;
	for (const { name, indexSeconds, documentsASecond, memoryMb, diskMb } of results) {
		console.log(
			`${name}: ${documents} stories in ${indexSeconds.toFixed(1)} s (${documentsASecond.toFixed(0)}/s), ` +
				`memory ${memoryMb.toFixed(0)} MB, disk ${diskMb.toFixed(0)} MB`
		);
	}
	console.log(
		`\n${'milliseconds: p50 / p95 / p99'.padEnd(32)}${results.map(({ name }) => name.padEnd(28)).join('')}`
	);
	first.rows.forEach(({ query }, index) => {
		const cells = results.map(({ rows }) => {
			const { p50, p95, p99 } = rows[index] as Row;
			const ratio = p50 / (first.rows[index] as Row).p50;
			const times = [p50, p95, p99].map((time) => time.toFixed(1)).join(' / ');
			return (rows === first.rows ? times : `${times} (×${ratio.toFixed(1)})`).padEnd(28);
		});
		console.log(query.padEnd(32) + cells.join(''));
	});
}

const folder = mkdtempSync(join(tmpdir(), 'blotter-bench-'));
try {
	const results: Result[] = [];
	for (const rival of openRivals(folder, values.only?.split(','))) results.push(await measure(rival));
	print(results);
	if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, '\t')}\n`);
} finally {
	rmSync(folder, { recursive: true });
}
