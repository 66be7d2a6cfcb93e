import { expect, test } from '@playwright/test';

/** What a visitor comes for, from the start page to the source of a figure; with JavaScript and without. */

test('a reader searches, narrows, shares the address and follows a figure to its source', async ({
	page,
	browser
}) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search what INTERPOL has announced');
	await page.locator('#search-field').fill('soga');
	await page.getByRole('button', { name: 'Search' }).first().click();

	await expect(page).toHaveURL(/\/search\?q=soga/);
	await page.getByRole('link', { name: /^Operation \d+/ }).click();
	await expect(page).toHaveURL(/kind=operation/);
	await page.getByRole('link', { name: '2014: 1 result', exact: true }).click();
	await expect(page).toHaveURL(/year=2014/);
	await expect(page.getByRole('status').first()).toHaveText('1 result');

	const stranger = await browser.newPage();
	await stranger.goto(page.url());
	await expect(stranger.getByRole('status').first()).toHaveText('1 result');
	await stranger.close();

	await page.getByRole('link', { name: 'Operation SOGA V', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Operation SOGA V');
	const figures = page.getByRole('region', { name: 'Figures and where they come from' });
	await expect(figures).toContainText('at least');
	await expect(figures).toContainText('1,400');
	await expect(figures.locator('mark').first()).toHaveText('More than 1,400');
	await expect(figures.getByRole('link').first()).toHaveAttribute('href', /^https:\/\/www\.interpol\.int\//);
});

test('a reader of Arabic searches, opens an operation and reads its figures from right to left', async ({
	page
}) => {
	await page.goto('/ar');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await page.locator('#search-field').fill('المراهنات');
	await page.getByRole('button', { name: 'ابحث' }).first().click();
	await expect(page).toHaveURL(/\/ar\/search/);
	await expect(page.locator('mark', { hasText: 'مراهنات' }).first()).toBeVisible();

	await page.goto('/ar/operations/soga-v');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	const figures = page.getByRole('region', { name: 'الأرقام ومصادرها' });
	await expect(figures).toContainText('ما لا يقل عن');
	await expect(figures).toContainText('1,400');
	await expect(figures.locator('blockquote').first()).toContainText('1400');
});

test('a chart’s table says the year’s sum, its bound and how many operations state it', async ({
	page,
	request
}) => {
	await page.goto('/trends?crime=gambling');
	const chart = page
		.getByRole('figure')
		.filter({ has: page.getByRole('heading', { name: 'Arrests', exact: false }) });
	const toggle = chart.first().getByRole('button', { name: 'Table' });
	if (await toggle.isVisible()) await toggle.click();
	await expect(chart.first().getByRole('table').first()).toBeVisible();

	const answer = await request.get('/api/charts/arrests-by-year.json?crime=gambling');
	expect(answer.ok()).toBe(true);
	const csv = await (await request.get('/api/charts/arrests-by-year.csv?crime=gambling')).text();
	expect(csv.split('\n').length).toBeGreaterThan(5);
	const svg = await request.get('/api/charts/arrests-by-year.svg?crime=gambling');
	expect(svg.headers()['content-type']).toContain('image/svg+xml');
});

test('a wrong part of an address is named and the rest still counts', async ({ page, request }) => {
	await page.goto('/search?q=lionfish&year=abc&page=-1');
	await expect(page.getByRole('main')).toContainText('year=abc');
	await expect(page.getByRole('main')).toContainText('page=-1');
	await expect(page.getByRole('link', { name: /Lionfish/ }).first()).toBeVisible();

	const answer = await request.get('/api/search?q=lionfish&year=abc');
	expect(answer.status()).toBe(400);
	expect(JSON.stringify(await answer.json())).toContain('abc');
});

test('a language switch keeps the query and the filters', async ({ page }) => {
	await page.goto('/search?q=pangea&kind=operation');
	await page.getByRole('link', { name: 'Français', exact: true }).click();
	await expect(page).toHaveURL(/\/fr\/search\?q=pangea&kind=operation/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await expect(page.locator('#search-field')).toHaveValue('pangea');
});

test('every page carries a strict content policy and no inline script without its nonce', async ({
	page
}) => {
	const response = await page.goto('/search');
	const policy = response?.headers()['content-security-policy'] ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});
