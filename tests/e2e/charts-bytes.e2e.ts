import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

/** What charts cost a reader in scripts, compressed as they are sent. */

/** Most that the charts may add to what every page loads. */
const CHARTS_KB = 75;

async function scriptsOf(page: Page, path: string): Promise<Map<string, string>> {
	const scripts = new Map<string, string>();
	page.on('response', async (response) => {
		if (response.request().resourceType() === 'script') scripts.set(response.url(), await response.text());
	});
	await page.goto(path);
	await page.waitForLoadState('networkidle');
	for (let y = 0; y < 6000; y += 700) {
		await page.evaluate((top) => scrollTo(0, top), y);
		await page.waitForTimeout(50);
	}
	await page.waitForLoadState('networkidle');
	return scripts;
}

const kilobytes = (texts: Iterable<string>) =>
	[...texts].reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
const isChartJs = (text: string) => text.includes('getDatasetMeta');

test('charts load when they come near the screen, and stay within their budget @js', async ({
	page,
	context
}) => {
	const about = await scriptsOf(await context.newPage(), '/about');
	const trends = await scriptsOf(page, '/trends');
	expect([...trends.values()].some(isChartJs)).toBe(true);
	const added = [...trends].filter(([url]) => !about.has(url)).map(([, text]) => text);
	expect(kilobytes(added)).toBeLessThanOrEqual(CHARTS_KB);
});

test('a page without charts loads none of the code that draws them @js', async ({ page }) => {
	const scripts = await scriptsOf(page, '/search?q=fraud');
	expect(scripts.size).toBeGreaterThan(0);
	expect([...scripts.values()].some(isChartJs)).toBe(false);
});
