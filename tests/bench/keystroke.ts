import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Meilisearch } from 'meilisearch';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { startDashboard } from '../start-up/dashboard.ts';
import { inventedStories } from './bench-stories.ts';
import type { CountingEngine } from './counting-engine.ts';
import { type KeyTime, typeQueries, watchAnswers } from './typing.ts';
import { type Language, LANGUAGES } from '#domain/language.ts';
import { pushRecords } from '#indexer/push.ts';

/*
 * From a key to painted results: 20,000 invented stories beside the shipped records, in an engine of their own; the
 * built dashboard before it; Chromium, in which queries are typed letter by letter on the page of each language.
 *   npm run bench:keystroke [stories]
 */

const STORIES = Number(process.argv[2] ?? 20_000);
/** Longest that 19 of 20 keys may take, and most questions that one may put to the engine. */
const BAR_MS = 50;
const BAR_REQUESTS = 2;
const WARM_UP_MS = 6_000;

const QUERIES: Record<Language, string[]> = {
	en: ['lionfish', 'ivory', 'fake medicines', 'trafficking', 'world cup', 'arrests in france'],
	fr: ['contrefaçon', 'trafic de drogue', 'opération pangea', 'interpol', 'faux billets'],
	es: ['apuestas', 'medicamentos falsificados', 'operación', 'tráfico de armas'],
	ar: ['المخدرات', 'الاتجار بالبشر', 'عملية', 'الإنتربول', 'أدوية مزيفة']
};

const masterKey = 'a-key-for-the-bench';
const folder = mkdtempSync(join(tmpdir(), 'blotter-keystroke-'));
const asked = new Int32Array(new SharedArrayBuffer(4));
const engine = new Worker(new URL('counting-engine.ts', import.meta.url), {
	workerData: {
		path: join(folder, 'engine'),
		masterKey,
		asked: asked.buffer as SharedArrayBuffer
	} satisfies CountingEngine
});
const [engineUrl] = (await once(engine, 'message')) as [string];
try {
	await fill(engineUrl);
	const dashboard = await startDashboard({
		MEILI_URL: engineUrl,
		MEILI_API_KEY: masterKey,
		BLOTTER_DATA_DIR: folder
	});
	try {
		process.exitCode = (await measure(dashboard.url)) ? 0 : 1;
	} finally {
		await dashboard.stop();
	}
} finally {
	await engine.terminate();
	rmSync(folder, { recursive: true });
}

/** What the dashboard finds in the engine stays there: the folder of invented stories is gone when it looks. */
async function fill(url: string): Promise<void> {
	const started = performance.now();
	const invented = join(folder, 'invented');
	mkdirSync(invented);
	const lines = [...inventedStories(STORIES)].map((story) => JSON.stringify(story));
	writeFileSync(join(invented, 'news.ndjson'), `${lines.join('\n')}\n`);
	const client = new Meilisearch({ host: url, apiKey: masterKey });
	const { documents } = await pushRecords(client, ['data', invented]);
	rmSync(invented, { recursive: true });
	console.log(
		`${documents} records made and indexed in ${((performance.now() - started) / 1000).toFixed(1)} s`
	);
}

async function measure(url: string): Promise<boolean> {
	const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
	const all: KeyTime[] = [];
	// A server that has just started visits its own pages first.
	await sleep(WARM_UP_MS);
	try {
		for (const language of LANGUAGES) {
			const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
			await page.addInitScript(watchAnswers);
			await page.goto(`${url}${language === 'en' ? '' : `/${language}`}/search`, {
				waitUntil: 'networkidle'
			});
			const times = await typeQueries(page, QUERIES[language], () => Atomics.load(asked, 0));
			tell(language, times);
			all.push(...times);
			await page.close();
		}
	} finally {
		await browser.close();
	}
	const worst = Math.max(...all.map(({ requests }) => requests));
	const slow = at(
		all.map(({ painted }) => painted),
		0.95
	);
	tell('all', all);
	console.log(
		`most requests to the engine for one key: ${worst} (bar: ${BAR_REQUESTS}); p95 bar: ${BAR_MS} ms`
	);
	return slow <= BAR_MS && worst <= BAR_REQUESTS;
}

function tell(name: string, keys: KeyTime[]): void {
	const [painted, answered] = [keys.map((key) => key.painted), keys.map((key) => key.answered)];
	const shares = (times: number[]) =>
		[0.5, 0.95, 0.99].map((share) => `p${share * 100} ${at(times, share).toFixed(1)}`).join(', ');
	const requests = keys.reduce((sum, key) => sum + key.requests, 0) / keys.length;
	console.log(
		`${name.padEnd(4)} ${keys.length} keys: key to paint ${shares(painted)} ms; of which until the answer ${shares(answered)} ms; ${requests.toFixed(2)} requests to the engine a key`
	);
}

function at(times: number[], share: number): number {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
