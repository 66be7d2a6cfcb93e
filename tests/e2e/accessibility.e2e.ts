import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

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
			expect(await violations(new AxeBuilder({ page }))).toEqual([]);
			// The theme changes colours only.
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
		});

async function violations(axe: AxeBuilder): Promise<string[]> {
	const result = await axe.analyze();
	return result.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
	);
}

for (const [name, width] of [
	['phone', 360],
	['tablet', 768]
] as const)
	for (const path of PAGES)
		for (const language of ['', '/ar'])
			test(`nothing sticks out of a ${name}’s screen on ${language}${path}`, async ({
				page,
				javaScriptEnabled
			}) => {
				test.skip(javaScriptEnabled === false, 'widths are measured with a script');
				await page.setViewportSize({ width, height: 780 });
				await page.goto(`${language}${path}`);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(overflow).toBe(0);
			});
