import { chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';

/*
 * From a key to painted results, in Chromium, against a running dashboard:
 *   node tests/bench/keystroke.ts http://127.0.0.1:3000
 * Run it over 20,000 stories to compare with the bar of 50 ms.
 */

const QUERIES = [
	'lionfish',
	'ivory',
	'fake medicines',
	'المخدرات',
	'apuestas',
	'contrefaçon',
	'trafficking',
	'world cup'
];
const PAUSE_MS = 250;

const [url = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${url}/search`, { waitUntil: 'networkidle' });
await page.locator('#search-field').focus();
await watch(page);
for (const query of QUERIES) {
	for (const letter of query) {
		await page.keyboard.type(letter);
		await page.waitForTimeout(PAUSE_MS);
	}
	await page.locator('#search-field').fill('');
	await page.waitForTimeout(PAUSE_MS);
}
const times = (await page.evaluate(() => (window as unknown as { times: number[] }).times)).toSorted(
	(a, b) => a - b
);
await browser.close();

const at = (share: number) =>
	(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(1);
console.log(
	`keystroke to painted result, ${times.length} keys: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`
);

/** Notes the time from each input to the first frame after the results have changed. */
async function watch(target: Page): Promise<void> {
	await target.evaluate(() => {
		const times: number[] = [];
		let started: number | undefined;
		document
			.querySelector('#search-field')
			?.addEventListener('input', () => (started = performance.now()), true);
		new MutationObserver(() => {
			if (started === undefined || document.querySelector('#results')?.ariaBusy === 'true') return;
			const from = started;
			started = undefined;
			requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
		}).observe(document.querySelector('main') ?? document.body, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true
		});
		Object.assign(window, { times });
	});
}
