import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

/**
 * The search as every reader meets it: English and Arabic, desktop and phone, and each of these with scripts and
 * without (the two projects). Words come from the message files, totals from the API, so that nothing is said twice.
 */

const READERS = [
	{ language: 'en', base: '', width: 1280 },
	{ language: 'ar', base: '/ar', width: 1280 },
	{ language: 'en', base: '', width: 360 },
	{ language: 'ar', base: '/ar', width: 360 }
] as const;

type Words = Record<string, string>;
const wordsIn = (language: string) =>
	JSON.parse(readFileSync(`src/lib/i18n/messages/${language}/search.json`, 'utf8')) as Words;

const hits = (page: Page) => page.locator('[data-hit]');
const field = (page: Page) => page.locator('#search-field');

/** With scripts, a control does more than its form from a moment after loading on. */
async function open(page: Page, address: string, hasScripts = true) {
	await page.goto(address);
	if (hasScripts) await expect(field(page)).toHaveRole('combobox');
}

/** What the API says of the page that is open. */
async function totalOf(page: Page): Promise<number> {
	const { search } = new URL(page.url());
	const response = await page.request.get(`/api/search${search}`);
	return ((await response.json()) as { total: number }).total;
}

for (const { language, base, width } of READERS) {
	const isPhone = width < 768;

	async function openFilters(page: Page) {
		if (isPhone) await page.locator('[data-open-filters]').click();
		await expect(page.locator('#filters')).toBeVisible();
	}
	async function closeFilters(page: Page) {
		if (isPhone && (await page.locator('#filters').isVisible()))
			await page.locator('#filters a.show').click();
	}

	test.describe(`in ${language} at ${width} pixels`, () => {
		test.use({ viewport: { width, height: 800 } });
		const words = wordsIn(language);

		test('filters narrow as promised, are undone one by one and all at once, and the page fits', async ({
			page
		}) => {
			await page.goto(`${base}/search?q=trafficking`);
			const all = await totalOf(page);
			await openFilters(page);
			const row = page.locator('[data-facet=crime] .choose').first();
			const promised = Number((await row.locator('.count').innerText()).replace(/\D/g, ''));
			await row.click();
			await expect(page).toHaveURL(/crime=/);
			expect(await totalOf(page)).toBe(promised);
			await closeFilters(page);
			await expect(page.locator('[data-chip]')).toHaveCount(1);

			await openFilters(page);
			const not = page.locator('[data-facet=kind] .row[data-state=off] .not').first();
			await not.click();
			await expect(page).toHaveURL(/kind=-/);
			await closeFilters(page);
			await expect(page.locator('[data-chip]')).toHaveCount(2);
			await page.locator('[data-chip]').first().click();
			await expect(page.locator('[data-chip]')).toHaveCount(1);
			await page.locator('[data-clear-filters]').click();
			await expect(page.locator('[data-chip]')).toHaveCount(0);
			expect(await totalOf(page)).toBe(all);
			await expect(field(page)).toHaveValue('trafficking');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		});

		test('the order is chosen, all values of a filter are shown, and another language keeps everything', async ({
			page,
			javaScriptEnabled
		}) => {
			await open(page, `${base}/search?q=police&kind=operation`, javaScriptEnabled);
			await page.locator('#sort').selectOption('oldest');
			if (!javaScriptEnabled) await page.locator('.sort button').click();
			await expect(page).toHaveURL(/sort=oldest/);
			const total = await totalOf(page);

			await openFilters(page);
			const countries = page.locator('[data-facet=country]');
			await countries.locator('summary.link').first().click();
			await expect.poll(() => countries.locator('.choose:visible').count()).toBeGreaterThan(20);
			await closeFilters(page);

			await page.goto(page.url().replace(/#.*/, ''));
			await page.locator('.languages a[lang=fr]').click();
			await expect(page).toHaveURL(/\/fr\/search\?.*q=police/);
			await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
			expect(await totalOf(page)).toBe(total);
			expect(new URL(page.url()).searchParams.get('sort')).toBe('oldest');
		});

		test('results can be taken away: files and feeds of this very query, and a citation that leads back', async ({
			page
		}) => {
			await page.goto(`${base}/search?q=ivory&year=2008..2016`);
			const section = page.getByRole('region', { name: words.take_title ?? '' });
			for (const path of ['/export.csv', '/export.ndjson', '/feed.xml', '/feed.json', '/api/search'])
				await expect(section.locator(`a[href^="${path}?q=ivory&year=2008..2016"]`), path).toBeVisible();
			const citation = (await section.locator('.cite p').innerText()).replaceAll(/[\u2066-\u2069]/g, '');
			const address = /https?:\/\/\S+?(?=[,،]?\s|$)/.exec(citation)?.[0] ?? '';
			expect(citation).toContain('ivory');
			const total = await totalOf(page);
			await page.goto(address);
			expect(await totalOf(page)).toBe(total);
		});

		test('words that no record has are named, and words left out on purpose are not among them', async ({
			page
		}) => {
			const note = page.locator('#results > p').first();
			const said = async (query: string) => {
				await page.goto(`${base}/search?${query}`);
				await expect(hits(page).first()).toBeVisible();
				return (await note.innerText()).replaceAll(/[\u2066-\u2069]/g, '');
			};
			const quoted = words.quoted?.replace('{q}', 'zzzqqqxxx') ?? '';
			expect(await said('q=how+many+arrests+lionfish+zzzqqqxxx')).toBe(
				words.results_missing?.replace('{words}', quoted)
			);
			expect(await said('q=lionfish+zzzqqqxxx&kind=operation')).toBe(
				words.results_missing_filtered?.replace('{words}', quoted)
			);
			expect(await said('q=lionfish+pangea+-drugs')).toBe(words.results_nearest_excluding);
		});

		test('too many filters: the way out says what it gives, and gives it', async ({ page }) => {
			await page.goto(`${base}/search?q=pangea&crime=illegal-gambling&country=FR&year=2003&has=rescued`);
			await expect(page.getByText(words.zero_several ?? '')).toBeVisible();
			const way = page.locator('.zero li').first();
			const promised = Number((await way.locator('.secondary').innerText()).replace(/\D/g, '')) || 1;
			await way.getByRole('link').click();
			await expect(hits(page).first()).toBeVisible();
			expect(await totalOf(page)).toBe(promised);
		});

		test('a result is opened and left again, and the query, filters and page are as they were', async ({
			page,
			javaScriptEnabled
		}) => {
			await page.goto(`${base}/search?q=police&kind=operation`);
			await page.locator('a[rel=next]').click();
			await expect(page).toHaveURL(/page=2/);
			const eighth = hits(page).nth(7);
			const id = await eighth.getAttribute('data-hit');
			await eighth.locator('[data-open]').click();
			await expect(page).toHaveURL(/\/operations\//);
			await page.goBack();
			await expect(page).toHaveURL(/q=police&kind=operation&page=2/);
			await expect(field(page)).toHaveValue('police');
			const link = page.locator(`[data-hit="${id}"] [data-open]`);
			if (javaScriptEnabled) await expect(link).toBeFocused();
			await expect(link).toBeInViewport();
			await page.goBack();
			await expect(page).not.toHaveURL(/page=2/);
		});
	});
}

for (const { language, base } of READERS.slice(0, 2)) {
	test.describe(`with scripts, in ${language}`, { tag: '@js' }, () => {
		test.use({ viewport: { width: 1280, height: 800 } });

		test('years are dragged over in the histogram, from left to right in every language', async ({
			page
		}) => {
			await open(page, `${base}/search?kind=operation`);
			const bars = page.locator('.bars');
			await expect(page.locator('.handles input').first()).toBeVisible();
			const box = await bars.boundingBox();
			if (!box) throw new Error('the histogram has no place on the page');
			const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
			await page.mouse.move(...at(0.4));
			await page.mouse.down();
			await page.mouse.move(...at(0.5), { steps: 3 });
			await page.mouse.move(...at(0.6), { steps: 3 });
			await page.mouse.up();
			await expect(page).toHaveURL(/year=20\d\d\.\.20\d\d/);
			const [from = 0, to = 0] = (new URL(page.url()).searchParams.get('year') ?? '').split('..').map(Number);
			expect(from).toBeLessThan(to);
			await expect(page.locator('input[name=from]')).toHaveValue(String(from));
			await page.goBack();
			await expect(page).not.toHaveURL(/year=/);
		});

		test('what is typed before the scripts are there is asked for once they are', async ({ page }) => {
			const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
			await page.route(/_app\/immutable\/.*\.js/, async (route) => {
				await held;
				await route.continue();
			});
			await page.goto(`${base}/search`, { waitUntil: 'commit' });
			await field(page).pressSequentially('lionfish');
			letGo(undefined);
			await expect(page).toHaveURL(/q=lionfish$/);
			await expect(field(page)).toHaveValue('lionfish');
			await expect(hits(page).first()).toContainText(/lionfish|لايونفيش|ليونفيش/i);
		});

		test('an order that is chosen before the scripts are there is kept', async ({ page }) => {
			const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
			await page.route(/_app\/immutable\/.*\.js/, async (route) => {
				await held;
				await route.continue();
			});
			await page.goto(`${base}/search?q=police`, { waitUntil: 'commit' });
			await page.locator('#sort').selectOption('oldest');
			letGo(undefined);
			await expect(page).toHaveURL(/q=police&sort=oldest$/);
			await expect(page.locator('#sort')).toHaveValue('oldest');
		});

		test('recent searches are offered from this browser alone, and forgotten on demand', async ({ page }) => {
			await open(page, `${base}/search`);
			await field(page).fill('lionfish');
			await field(page).press('Enter');
			await expect(page).toHaveURL(/q=lionfish/);
			await open(page, `${base}/search`);
			await field(page).click();
			await expect(page.getByRole('option').first()).toContainText('lionfish');
			await page.locator('.suggestions button').click();
			await expect(page.locator('#suggestions').getByRole('option')).toHaveCount(0);
			expect(await page.evaluate(() => localStorage.getItem('blotter:recent'))).toBe('[]');
		});

		test('fast typing on a slow answer ends with what was typed last', async ({ page }) => {
			await open(page, `${base}/search`);
			let pending = 3;
			await page.route(/search\/answer/, async (route) => {
				pending -= 1;
				await new Promise((resolve) => setTimeout(resolve, Math.max(0, pending) * 200));
				await route.continue().catch(() => undefined);
			});
			await field(page).pressSequentially('soga', { delay: 15 });
			await expect(page).toHaveURL(/q=soga$/);
			await expect(hits(page).first()).toContainText(/soga|سوغا/i);
			await page.waitForTimeout(700);
			await expect(page).toHaveURL(/q=soga$/);
			await expect(hits(page).first()).toContainText(/soga|سوغا/i);
			await expect(field(page)).toHaveValue('soga');
		});
	});
}
