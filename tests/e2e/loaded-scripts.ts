import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** The scripts that a page has loaded once it is quiet and was scrolled through to its end: address → text. */
export async function loadedScripts(page: Page, path: string): Promise<Map<string, string>> {
	const scripts = new Map<string, string>();
	const reads: Promise<void>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		reads.push(response.text().then((text) => void scripts.set(new URL(response.url()).pathname, text)));
	});
	await page.goto(path, { waitUntil: 'networkidle' });
	for (let y = 0; y < 6000; y += 700) {
		await page.evaluate((top) => scrollTo(0, top), y);
		await page.waitForTimeout(50);
	}
	await page.waitForLoadState('networkidle');
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
