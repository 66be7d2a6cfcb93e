import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const PAGES = [
	'/',
	'/search?q=pangea',
	'/search?q=zzzzzzzz&kind=operation',
	'/trends',
	'/operations/soga-v',
	'/news/2008-11-17-operation-storm-fake-medicines',
	'/events/ga-86-2017',
	'/notices',
	'/notices/sample-0020',
	'/countries',
	'/countries/cn',
	'/about'
];
const LANGUAGES = ['', '/fr', '/es', '/ar'];

for (const path of PAGES)
	for (const language of LANGUAGES)
		test(`axe finds nothing on ${language}${path}, light or dark @js`, async ({ page }) => {
			// A long page with every chart on it keeps axe busy.
			test.slow();
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.goto(`${language}${path}`);
			expect(await violations(axe(page))).toEqual([]);
			// The theme changes colours only.
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(axe(page).withRules(['color-contrast']))).toEqual([]);
		});

/**
 * No page has frames, so axe looks at each in one piece rather than by a second page that it opens; and what is right
 * it need not describe. Both together take half of the time.
 */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

async function violations(axe: AxeBuilder): Promise<string[]> {
	const result = await axe.analyze();
	return result.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
	);
}

for (const path of PAGES)
	for (const language of ['', '/ar'])
		test(`nothing sticks out of a phone’s or a tablet’s screen on ${language}${path} @js`, async ({
			page
		}) => {
			for (const width of [360, 768]) {
				await page.setViewportSize({ width, height: 780 });
				await page.goto(`${language}${path}`);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(overflow, `${width} pixels`).toBe(0);
			}
		});
