import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { countryCodes, syntheticOperation } from './chart-operations.ts';
import { PUSHES_INDEX, RECORDS_INDEX, RECORDS_SETTINGS } from '#domain/indexes.ts';
import { parseQuery } from '#domain/parse-query.ts';
import { TO_DOCUMENT } from '#domain/to-document.ts';
import { createEngine } from '#engine/engine.ts';
import { serve } from '#engine/serve.ts';
import { type ChartId, DEFAULT_OPTIONS } from '#lib/charts/chart.ts';
import { chartsOf } from '#lib/server/analytics/charts.ts';
import { useBackend } from '#lib/server/meilisearch.ts';

/*
 * How long a chart of 100,000 operations takes from question to data, over HTTP, with the embedded engine or with
 * the server that MEILI_BENCH_URL names (MEILI_BENCH_KEY; its index `records` is filled anew).
 * With the engine in this process, what counts is the processor's time for both, which other work on the machine
 * does not change; the time waited stands beside it.
 * Run: node tests/bench/charts.ts [operations]
 */

const OPERATIONS = Number(process.argv[2] ?? 100_000);
const BATCH = 5_000;
const RUNS = 15;
/** Longest that half of the questions may take. */
const BAR_MS = 150;

const SELECTIONS = [
	'',
	'crime=cyber',
	'year=2010..2016',
	'country=FR&country=DE',
	'q=smuggling',
	'q=smuggling&crime=environment&year=2015..',
	'crime=-drugs&has=arrests'
];
const CHARTS: ChartId[] = [
	'operations-over-time',
	'arrests-by-year',
	'seizures-by-year',
	'crime-by-year',
	'countries',
	'reach'
];

const masterKey = process.env.MEILI_BENCH_KEY ?? 'a-key-for-the-bench';
const path = mkdtempSync(join(tmpdir(), 'blotter-charts-'));
const engine = process.env.MEILI_BENCH_URL ? undefined : await createEngine({ path, masterKey });
const listening = engine && (await serve(engine.answer, { host: '127.0.0.1', port: 0 }));
const url = process.env.MEILI_BENCH_URL ?? listening?.url ?? '';
try {
	await fill();
	useBackend({ url, apiKey: masterKey });
	const medians = await measure();
	const slow = medians.filter(({ median }) => median > BAR_MS);
	console.log(
		slow.length === 0
			? `all within ${BAR_MS} ms`
			: `over ${BAR_MS} ms: ${slow.map(({ name }) => name).join('; ')}`
	);
	process.exitCode = slow.length === 0 ? 0 : 1;
} finally {
	await listening?.close();
	await engine?.close();
	rmSync(path, { recursive: true });
}

async function fill(): Promise<void> {
	const started = performance.now();
	const client = new Meilisearch({ host: url, apiKey: masterKey });
	await client.createIndex(RECORDS_INDEX, { primaryKey: 'id' }).waitTask();
	const index = client.index(RECORDS_INDEX);
	await index.updateSettings(RECORDS_SETTINGS).waitTask({ timeout: 600_000 });
	for (let from = 0; from < OPERATIONS; from += BATCH) {
		const batch = Array.from({ length: Math.min(BATCH, OPERATIONS - from) }, (_, at) =>
			TO_DOCUMENT.operations(syntheticOperation(from + at))
		);
		await index.addDocuments(batch).waitTask({ timeout: 600_000 });
	}
	// What a push leaves behind: from it the dashboard knows that the whole record is still the same.
	const push = { id: 'latest', fingerprint: '', pushedAt: new Date().toISOString(), newest: '', counts: {} };
	await client.createIndex(PUSHES_INDEX, { primaryKey: 'id' }).waitTask();
	await client.index(PUSHES_INDEX).addDocuments([push]).waitTask();
	console.log(
		`${OPERATIONS} operations in ${countryCodes.length} countries indexed in ${seconds(started)} s`
	);
}

async function measure(): Promise<{ name: string; median: number }[]> {
	const medians: { name: string; median: number }[] = [];
	for (const search of SELECTIONS) {
		const { query } = parseQuery(new URLSearchParams(search));
		for (const chart of CHARTS) {
			const times: number[] = [];
			const walls: number[] = [];
			for (let run = 0; run < RUNS; run++) {
				const started = performance.now();
				const before = process.cpuUsage();
				await chartsOf({ query, options: DEFAULT_OPTIONS }, [chart]);
				const { user, system } = process.cpuUsage(before);
				times.push(engine ? (user + system) / 1000 : performance.now() - started);
				walls.push(performance.now() - started);
			}
			const [median, wall] = [times, walls].map((list) => list.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0) as [
				number,
				number
			];
			const name = `${chart}?${search}`;
			medians.push({ name, median });
			console.log(
				`${median.toFixed(0).padStart(5)} ms of work ${wall.toFixed(0).padStart(5)} ms waited  ${name}`
			);
		}
	}
	return medians;
}

function seconds(since: number): string {
	return ((performance.now() - since) / 1000).toFixed(1);
}
