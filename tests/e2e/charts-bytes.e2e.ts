import { expect, test } from '@playwright/test';
import { compressedKilobytes, listWeights, loadedScripts } from './loaded-scripts.ts';

/** What charts cost a reader in scripts, compressed as they are sent. */

/** Most that a page with charts may load in all. */
const MOST_KB = 112;
/** Most that the charts may add to what every page loads. */
const CHARTS_KB = 70;

const WITH_CHARTS = ['/', '/trends', '/countries/fr', '/notices'];
const WITHOUT = ['/search?q=fraud', '/search?view=table', '/about', '/countries', '/operations/pangea-xvi'];
const isChartJs = (text: string) => text.includes('getDatasetMeta');

for (const path of WITH_CHARTS) {
	for (const language of ['', '/ar']) {
		test(
			`${language}${path} loads no more JavaScript with its charts than it has to`,
			{ tag: '@js' },
			async ({ page }) => {
				const scripts = await loadedScripts(page, language + path);
				expect(compressedKilobytes(scripts.values()), listWeights(scripts)).toBeLessThanOrEqual(MOST_KB);
			}
		);
	}
}

test(
	'charts load when they come near the screen, and stay within their budget',
	{ tag: '@js' },
	async ({ page, context }) => {
		const other = await context.newPage();
		const about = await loadedScripts(other, '/about');
		// A page that lies under another is not drawn.
		await other.close();
		const trends = await loadedScripts(page, '/trends');
		expect([...trends.values()].some(isChartJs)).toBe(true);
		const added = [...trends].filter(([path]) => !about.has(path)).map(([, text]) => text);
		expect(compressedKilobytes(added)).toBeLessThanOrEqual(CHARTS_KB);
	}
);

for (const path of WITHOUT) {
	test(
		`${path}, without charts, loads none of the code that draws them`,
		{ tag: '@js' },
		async ({ page }) => {
			const scripts = await loadedScripts(page, path);
			expect(scripts.size).toBeGreaterThan(3);
			expect([...scripts.values()].some(isChartJs)).toBe(false);
		}
	);
}
