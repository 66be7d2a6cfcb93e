import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

/** How long nothing may have been asked for when a page is taken for quiet. */
const QUIET_MS = 500;

/** The scripts that a page has loaded once it was scrolled through to its end and is quiet: address → text. */
export async function loadedScripts(page: Page, path: string): Promise<Map<string, string>> {
	const scripts = new Map<string, string>();
	const reads: Promise<void>[] = [];
	let [pending, lastChange] = [0, Date.now()];
	const count = (by: number) => () => {
		pending += by;
		lastChange = Date.now();
	};
	page.on('request', count(1));
	page.on('requestfinished', count(-1));
	page.on('requestfailed', count(-1));
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		reads.push(response.text().then((text) => void scripts.set(new URL(response.url()).pathname, text)));
	});
	const quiet = () =>
		expect.poll(() => pending === 0 && Date.now() - lastChange > QUIET_MS, { timeout: 15_000 }).toBe(true);
	await page.goto(path);
	// What comes when it is near the screen is watched for by scripts, so those come first.
	await quiet();
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += 700) {
			scrollTo(0, y);
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		}
	});
	await quiet();
	await Promise.all(reads);
	return scripts;
}

/** Kilobytes of scripts, each compressed as it is sent. */
export function compressedKilobytes(texts: Iterable<string>): number {
	return [...texts].reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
}

/** One line a script, the heaviest first, for the message of a test that fails. */
export function listWeights(scripts: Map<string, string>): string {
	return [...scripts]
		.map(([path, text]) => [compressedKilobytes([text]), path] as const)
		.toSorted(([a], [b]) => b - a)
		.map(([size, path]) => `${size.toFixed(1)} kB ${path}`)
		.join('\n');
}
