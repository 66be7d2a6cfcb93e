import { expect, test } from '@playwright/test';
import { compressedKilobytes, loadedScripts } from './loaded-scripts.ts';

/** What charts cost a reader in scripts, compressed as they are sent. */

/** Most that the charts may add to what every page loads. */
const CHARTS_KB = 75;

const isChartJs = (text: string) => text.includes('getDatasetMeta');

test('charts load when they come near the screen, and stay within their budget @js', async ({
	page,
	context
}) => {
	const about = await loadedScripts(await context.newPage(), '/about');
	const trends = await loadedScripts(page, '/trends');
	expect([...trends.values()].some(isChartJs)).toBe(true);
	const added = [...trends].filter(([url]) => !about.has(url)).map(([, text]) => text);
	expect(compressedKilobytes(added)).toBeLessThanOrEqual(CHARTS_KB);
});

test('a page without charts loads none of the code that draws them @js', async ({ page }) => {
	const scripts = await loadedScripts(page, '/search?q=fraud');
	expect(scripts.size).toBeGreaterThan(0);
	expect([...scripts.values()].some(isChartJs)).toBe(false);
});
