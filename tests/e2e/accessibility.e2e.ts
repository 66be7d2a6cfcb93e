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
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.goto(`${language}${path}`);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(
					violations.map(
						({ id, nodes }) =>
							`${id} (${colorScheme}): ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
					)
				).toEqual([]);
			}
		});

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
