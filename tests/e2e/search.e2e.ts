import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.getByRole('combobox').or(page.locator('#search-field')).first();
const hits = (page: Page) => page.locator('[data-hit]');
const count = async (page: Page) => Number((await page.locator('p.count').innerText()).replace(/[^\d]/g, ''));

/** What is pressed or typed before the scripts of a page are alive belongs to other tests. */
const scriptsOf = (page: Page) => expect(field(page)).toHaveRole('combobox');

/** What the dashboard sends its own pages while the search server is down. */
const DOWN = { message: 'search-unavailable', id: '0a1b2c3d' };

test.describe('searching', () => {
	test('goes from the start page to results that show where the words were found', async ({ page }) => {
		await page.goto('/');
		await page.locator('#search-field').fill('gambling');
		await page.locator('#search-field').press('Enter');
		await expect(page).toHaveURL(/\/search\?q=gambling/);
		await expect(hits(page).first()).toContainText(/gambling|betting/i);
		await expect(hits(page).first().locator('mark').first()).toBeVisible();
		await expect(page).toHaveTitle(/gambling/);
	});

	test('turns pages by links', async ({ page }) => {
		await page.goto('/search?kind=operation');
		const first = await hits(page).first().getAttribute('data-hit');
		await page.getByRole('link', { name: 'Next page' }).click();
		await expect(page).toHaveURL(/page=2/);
		await expect(hits(page).first()).not.toHaveAttribute('data-hit', first ?? '');
	});

	test('shows the same results as a table that sorts by its columns', async ({ page }) => {
		await page.goto('/search?q=pangea');
		await page.getByRole('link', { name: 'Table' }).click();
		await page.getByRole('columnheader', { name: 'Arrests' }).getByRole('link').click();
		await expect(page).toHaveURL(/sort=arrests/);
		await expect(page.getByRole('columnheader', { name: 'Arrests' })).toHaveAttribute(
			'aria-sort',
			'descending'
		);
	});

	test('says what it understood, and offers names as filters', async ({ page }) => {
		await page.goto('/search?q=gambling thailnd');
		await expect(page.getByRole('link', { name: 'gambling Thailand' })).toBeVisible();
		await page.goto('/search?q=gambling 2014');
		await page.getByRole('link', { name: /\+ Year: 2014/ }).click();
		await expect(page).toHaveURL(/year=2014/);
		await expect(page.locator('#search-field')).toHaveValue('gambling');
	});

	test('with no result says which filter stands in the way', async ({ page }) => {
		await page.goto('/search?q=pangea&crime=illegal-gambling');
		await expect(page.getByRole('heading', { name: /No result for “pangea”/ })).toBeVisible();
		await page
			.getByRole('link', { name: /Remove “Crime type Illegal gambling”/ })
			.first()
			.click();
		await expect(hits(page).first()).toContainText(/pangea/i);
	});
});

test.describe('filtering', () => {
	test('narrows by a facet whose count tells the truth, and a chip takes it back', async ({ page }) => {
		await page.goto('/search?q=trafficking');
		const all = await count(page);
		const row = page.locator('[data-facet=crime] .choose').first();
		const promised = Number((await row.locator('.count').innerText()).replace(/\D/g, ''));
		await row.click();
		await expect(page.locator('p.count').first()).toHaveText(new RegExp(`^${promised} `));
		await page.locator('[data-chip]').click();
		await expect(page.locator('p.count').first()).toHaveText(new RegExp(`^${all} `));
	});

	test('takes years from two fields', async ({ page }) => {
		await page.goto('/search?kind=operation');
		await page.locator('input[name=from]').fill('2012');
		await page.locator('input[name=to]').fill('2014');
		await page.locator('input[name=to]').press('Enter');
		await expect(page).toHaveURL(/year=2012\.\.2014/);
		await expect(hits(page).first()).toContainText('2014');
	});

	test('on a phone happens in a sheet over the results', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 780 });
		await page.goto('/search?q=trafficking');
		await expect(page.locator('#filters')).toBeHidden();
		await page.getByRole('link', { name: 'Filters' }).click();
		await expect(page.locator('#filters')).toBeVisible();
		await page.getByRole('link', { name: /Show \d+ results/ }).click();
		await expect(page.locator('#filters')).toBeHidden();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	});
});

test.describe('in Arabic', () => {
	test('reads from right to left and finds what the other languages find', async ({ page }) => {
		await page.goto('/ar/search?q=القمار');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		const arabic = await count(page);
		await expect(hits(page).first().locator('h2')).toHaveAttribute('lang', 'ar');
		await page.goto('/search?q=gambling');
		expect(await count(page)).toBe(arabic);
	});
});

test.describe('with scripts', { tag: '@js' }, () => {
	test('a key is answered with the first screen, and with the rest in a line after it', async ({
		request
	}) => {
		const answer = await request.get('/search/answer?q=police');
		const results = (await answer.text()).trim().split('\n');
		expect(results.map((line) => line.split('data-hit=').length - 1)).toEqual([6, 14]);
		const arabic = await request.get('/ar/search/answer?q=police');
		const [first = '', rest = ''] = (await arabic.text()).trim().split('\n');
		expect(JSON.parse(first).counted).toContain('نتيجة');
		expect(JSON.parse(rest).parts.tools).toContain('action="/ar/search"');
		expect(JSON.parse(rest).parts.after).toContain('href="/ar/search?');
	});

	test('answers at every keystroke and leaves the history alone', async ({ page }) => {
		await page.goto('/search');
		await scriptsOf(page);
		const before = await page.evaluate(() => history.length);
		await field(page).pressSequentially('lionf', { delay: 40 });
		await expect(hits(page).first()).toContainText(/lionfish/i);
		await expect(page).toHaveURL(/q=lionf$/);
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test('ignores an answer that comes late', async ({ page }) => {
		await page.goto('/search');
		await scriptsOf(page);
		const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
		const late = page.waitForRequest(/search\/answer\?q=gam$/);
		await page.route(/search\/answer\?q=gam$/, async (route) => {
			await held;
			await route.continue().catch(() => undefined);
		});
		await field(page).fill('gam');
		await late;
		await field(page).fill('lionfish');
		await expect(hits(page).first()).toContainText(/lionfish/i);
		letGo(undefined);
		// As long as the answer may take from here on.
		await page.waitForTimeout(500);
		await expect(hits(page).first()).toContainText(/lionfish/i);
		await expect(field(page)).toHaveValue('lionfish');
	});

	test('keeps old results while a slow answer is on its way', async ({ page }) => {
		await page.goto('/search?q=pangea');
		await scriptsOf(page);
		const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
		await page.route(/search\/answer/, async (route) => {
			await held;
			await route.continue();
		});
		await field(page).fill('soga');
		await expect(page.locator('[aria-busy=true]')).toBeVisible();
		await expect(hits(page).first()).toContainText(/pangea/i);
		letGo(undefined);
		await expect(hits(page).first()).toContainText(/soga/i);
	});

	test('keeps the words when search is down, says so, and goes on when it is back', async ({ page }) => {
		await page.goto('/search?q=pangea');
		await scriptsOf(page);
		await page.route(/search\/answer/, (route) => route.fulfill({ status: 503, json: DOWN }));
		await field(page).fill('soga');
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(field(page)).toHaveValue('soga');
		await page.unroute(/search\/answer/);
		await field(page).fill('soga v');
		await expect(hits(page).first()).toContainText(/soga/i);
	});

	test('goes back to query, filters and the result that was opened', async ({ page }) => {
		await page.goto('/search?q=trafficking');
		await page.locator('[data-facet=kind] .choose').first().click();
		await expect(page).toHaveURL(/kind=/);
		const fifth = hits(page).nth(5);
		const id = await fifth.getAttribute('data-hit');
		await fifth.locator('[data-open]').click();
		await expect(page).toHaveURL(/\/(operations|news)\//);
		await page.goBack();
		await expect(page).toHaveURL(/q=trafficking.*kind=|kind=.*q=trafficking/);
		await expect(field(page)).toHaveValue('trafficking');
		await expect(page.locator(`[data-hit="${id}"] [data-open]`)).toBeFocused();
		await page.goBack();
		await expect(page).not.toHaveURL(/kind=/);
	});

	test('suggests series, operations, crimes and countries to the arrow keys', async ({ page }) => {
		await page.goto('/search');
		await scriptsOf(page);
		await field(page).pressSequentially('lion');
		const options = page.getByRole('option');
		await expect(options.first()).toContainText('Lionfish');
		await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
		await field(page).press('ArrowDown');
		await expect(field(page)).toHaveAttribute('aria-activedescendant', 'suggestion-0');
		await field(page).press('Enter');
		await expect(page).toHaveURL(/series=lionfish/);
		await expect(options.first()).toBeHidden();
	});

	test('closes suggestions with the first Escape and clears with the second', async ({ page }) => {
		await page.goto('/search');
		await scriptsOf(page);
		await field(page).pressSequentially('col');
		await expect(page.getByRole('option').first()).toBeVisible();
		await field(page).press('Escape');
		await expect(page.getByRole('option').first()).toBeHidden();
		await expect(field(page)).toHaveValue('col');
		await field(page).press('Escape');
		await expect(field(page)).toHaveValue('');
	});

	test('is worked by single keys, which a list explains', async ({ page }) => {
		await page.goto('/search?q=pangea');
		await scriptsOf(page);
		await page.locator('body').press('j');
		await expect(hits(page).first()).toHaveAttribute('data-current', '');
		await page.keyboard.press('j');
		await expect(hits(page).nth(1)).toHaveAttribute('data-current', '');
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
		await field(page).blur();
		await page.locator('body').press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	});

	test('shows one result in another language in place', async ({ page }) => {
		await page.goto('/search?q=pangea');
		await scriptsOf(page);
		await hits(page).first().getByRole('link', { name: 'AR: العربية' }).click();
		await expect(hits(page).first().locator('h2')).toHaveAttribute('lang', 'ar');
		await expect(hits(page).first().locator('h2')).toHaveAttribute('dir', 'rtl');
	});

	test('finds a country inside its facet in any language', async ({ page }) => {
		await page.goto('/search?kind=operation');
		await page.getByRole('searchbox', { name: 'Find a country' }).fill('allemagne');
		await expect(page.locator('[data-facet=country] .choose').first()).toContainText('Germany');
	});
});
