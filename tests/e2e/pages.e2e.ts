import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { formatDate } from '#lib/format.ts';

/** The pages of one thing. What they must say is read from data/ itself, never from the site. */

interface Raw {
	id: string;
	name?: string;
	countries?: string[];
	rivals?: unknown[];
	sources: { url: string }[];
	confidence?: string;
}

function read(collection: string): Raw[] {
	const lines = readFileSync(`data/${collection}.ndjson`, 'utf8').trim().split('\n');
	return lines.map((line) => JSON.parse(line) as Raw);
}

test('an operation shows each figure with its words, its source and the rival figures beside it', async ({
	page
}) => {
	await page.goto('/operations/opson-ix-2020');
	const figures = page.getByRole('region', { name: 'Figures and where they come from' });
	const arrests = figures.getByRole('listitem').filter({ hasText: 'arrests' }).first();
	await expect(arrests).toContainText('407');
	await expect(arrests).toContainText('406');
	await expect(arrests.getByRole('link', { name: 'Securing Industry' }).first()).toHaveAttribute(
		'href',
		/securingindustry\.com/
	);
	await expect(arrests).toContainText('INTERPOL’s own figure is shown');
});

test('editions of a series are tabs that lead to each other, and a table compares them', async ({ page }) => {
	await page.goto('/operations/soga-v');
	const tabs = page.getByRole('navigation', { name: 'Editions of the series' });
	const editions = read('operations').filter(({ name }) => name?.startsWith('Operation SOGA'));
	await expect(tabs.getByRole('link')).toHaveCount(editions.length);
	await expect(tabs.locator('[aria-current=page]')).toContainText('SOGA V');
	await tabs.getByRole('link', { name: 'SOGA X' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Operation SOGA X');
	const table = page.getByRole('region', { name: /^The SOGA series/ }).getByRole('table');
	await expect(table.getByRole('columnheader')).toHaveCount(editions.length);
	await expect(table.getByRole('row', { name: /^Value seized/ })).toContainText('not stated');
});

test('a complete list is counted and checked, an incomplete one says how many it names', async ({ page }) => {
	await page.goto('/operations/haechi-ii');
	await expect(page.getByRole('heading', { name: 'Does it add up?' })).toBeVisible();
	await expect(
		page.getByText(/The list names 22 countries and territories, but the number stated is 20/)
	).toBeVisible();
});

test('what a page says of an operation is there for machines, and no text can end it early', async ({
	page
}) => {
	await page.goto('/operations/soga-v');
	const text = await page.locator('script[type="application/ld+json"]').textContent();
	const data = JSON.parse(text ?? '') as Record<string, unknown>;
	expect(data).toMatchObject({ '@type': 'Event', name: 'Operation SOGA V', startDate: '2014-06-01' });
	expect(text).not.toContain('<');
});

test('an id that is not on file is a 404 that offers a search for its words', async ({ page }) => {
	for (const path of [
		'/operations/lionfish-xcix',
		'/news/no-such-story',
		'/countries/zz',
		'/notices/x',
		'/fr/events/x'
	]) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(404);
	}
	await page.goto('/operations/lionfish-xcix');
	await expect(page.getByRole('alert')).toContainText('isn’t on file');
	const field = page.getByRole('main').getByRole('searchbox');
	await expect(field).toHaveValue('lionfish xcix');
	await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/search\?q=lionfish/);
});

test('a story is read in another language by following a link, with its language and direction told', async ({
	page
}) => {
	await page.goto('/news/2008-11-17-operation-storm-fake-medicines');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveAttribute('lang');
	await page
		.getByRole('navigation', { name: 'Language of the text' })
		.getByRole('link', { name: 'العربية' })
		.click();
	await expect(page).toHaveURL(/\?text=ar$/);
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveAttribute('lang', 'ar');
	await expect(title).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('/news/2008-11-17-operation-storm-fake-medicines?text=xx');
	await expect(title).not.toHaveAttribute('lang');
});

test('two sources that disagree on a country stand side by side, each with its edition', async ({ page }) => {
	await page.goto('/countries/cn');
	await expect(page.getByText('7 September 1923').first()).toBeVisible();
	await expect(page.getByText('4 September 1961').first()).toBeVisible();
	await page.getByText('What the sources say, side by side').click();
	const table = page.getByRole('region', { name: 'What the sources say, side by side' }).getByRole('table');
	await expect(table.getByRole('row', { name: /7 September 1923/ })).toContainText('French page, about 2014');
	await expect(table.getByRole('row', { name: /4 September 1961/ })).toContainText(
		'English page, 2019 or later'
	);
});

test('every country that a record names has a page @js', async ({ page, request }) => {
	test.slow();
	await page.goto('/countries');
	const links = page.getByRole('main').locator('a[href^="/countries/"]');
	const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
	const named = new Set(read('operations').flatMap(({ countries = [] }) => countries));
	for (const code of named) expect(addresses).toContain(`/countries/${code.toLowerCase()}`);
	// Among them codes that are words of the filter language: IN, IS.
	for (let first = 0; first < addresses.length; first += 10) {
		const statuses = await Promise.all(
			addresses
				.slice(first, first + 10)
				.map(async (address) => [address, (await request.get(address)).status()])
		);
		expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
	}
});

test('a country is found by its name in any language @js', async ({ page }) => {
	await page.goto('/countries');
	const field = page.getByLabel('Find a country');
	await field.click();
	for (const typed of ['Côte d', 'cote d', 'ديفوار', 'CI']) {
		await field.fill(typed);
		await expect(page.getByRole('main').getByRole('link', { name: /Côte d’Ivoire/ })).toBeVisible();
		await expect(page.getByRole('main').getByRole('link', { name: /Norway/ })).toHaveCount(0);
	}
	await field.fill('Freedonia');
	await expect(page.getByText('No country matches “Freedonia”.')).toBeVisible();
});

test('notices are labelled samples, kept from search machines, and say what care asks for', async ({
	page
}) => {
	const response = await page.goto('/notices/sample-0020');
	expect(response?.headers()['x-robots-tag']).toContain('noindex');
	expect(response?.headers()['cache-control']).toContain('no-store');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
	await expect(page.getByText('Invented sample.')).toBeVisible();
	await expect(page.getByText(/presumed innocent until proven guilty/)).toBeVisible();
	await expect(page.getByText('Last confirmed')).toBeVisible();
	await expect(page.getByRole('main').locator('img')).toHaveCount(0);
	await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
	expect(await page.title()).not.toContain('PLASMATIKOS');
});

/** One record of each kind, and words of it that a citation of it must have in the language of the page. */
const CITED = [
	{ path: '/operations/soga-v', en: 'Operation SOGA V', ar: 'SOGA V' },
	{ path: '/news/2016-01-27-counter-nuclear-smuggling-conference', en: 'nuclear', ar: 'ليون' },
	{ path: '/events/ga-80-2011', en: 'General Assembly', ar: 'العامة للإنتربول' },
	{ path: '/countries/fr', en: 'France', ar: 'فرنسا' },
	{ path: '/notices/sample-0001', en: 'Red notice · Invented sample', ar: 'النشرة الحمراء' }
];

for (const { language, base, width } of [
	{ language: 'en', base: '', width: 1280 },
	{ language: 'ar', base: '/ar', width: 360 }
] as const)
	test(`each kind of page says in ${language} how to cite it: what, where, and on which day`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		const today = formatDate(new Date().toISOString().slice(0, 10), language, 'long');
		for (const { path, [language]: words } of CITED) {
			await page.goto(base + path);
			const citation = page.locator('.cite p');
			await citation.scrollIntoViewIfNeeded();
			const said = (await citation.innerText()).replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');
			expect(said).toContain(words);
			expect(said).toContain(page.url());
			expect(said).toContain(today);
			expect(said).not.toContain('PLACEHOLDER');
		}
	});

test('a citation is copied as it is shown, and selected where the browser lets no page copy @js', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/countries/fr');
	const shown = page.locator('.cite p');
	const button = page.getByRole('button', { name: 'Copy the citation' });
	await expect(async () => {
		await button.click();
		await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible({ timeout: 500 });
	}).toPass();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe((await shown.innerText()).trim());

	await context.clearPermissions();
	await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await expect(page.getByRole('button', { name: 'Copied' })).toBeHidden();
	await button.click();
	expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(copied);
});

test('the list of notices is narrowed by type and country and paged, by links and a form alone', async ({
	page
}) => {
	const samples = read('notices') as (Raw & { type: string })[];
	await page.goto('/notices');
	const list = page.getByRole('region', { name: 'Notices on file' });
	await expect(list).toContainText(`${samples.length} notices`);
	await list.getByLabel('Type of notice').selectOption('yellow');
	await list.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/notice=yellow/);
	const yellow = samples.filter(({ type }) => type === 'yellow').length;
	await expect(list.getByRole('heading', { level: 3 })).toHaveCount(yellow);
	await page.goto('/notices?page=2&notice=abc');
	await expect(list.getByText('Page 2 of 3')).toBeVisible();
	await expect(list.getByRole('status')).toContainText('notice=abc');
});

test('the page about the data counts what is on file and lists every rival figure', async ({ page }) => {
	await page.goto('/about');
	const operations = read('operations');
	const coverage = page.locator('#coverage');
	await expect(coverage.locator('dl')).toContainText(String(operations.length));
	await expect(coverage.locator('dl')).toContainText(String(read('news').length));
	const cited = [...operations, ...read('news'), ...read('events'), ...read('notice-counts')];
	const pages = new Set(cited.flatMap(({ sources }) => sources.map(({ url }) => url)));
	await expect(coverage.locator('dl')).toContainText(String(pages.size));
	for (const { name = '' } of operations.filter(({ rivals }) => rivals))
		await expect(page.locator('#conflicts').getByRole('link', { name, exact: true }).first()).toBeVisible();
	for (const { name = '' } of operations.filter(({ confidence }) => confidence === 'low'))
		await expect(page.locator('#doubts').getByRole('link', { name, exact: true }).first()).toBeVisible();
});

test('no page in any language shows a message without words or a value that is missing @js', async ({
	request
}) => {
	const paths = ['operations/soga-v', 'news/2008-11-17-operation-storm-fake-medicines', 'events/ga-86-2017'];
	paths.push('notices', 'notices/sample-0020', 'countries', 'countries/cn', 'countries/us', 'about');
	for (const language of ['', 'fr/', 'es/', 'ar/'])
		for (const path of paths) {
			const html = await (await request.get(`/${language}${path}`)).text();
			const text = html
				.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')
				.replace(/<[^>]+>/g, '\n');
			expect(text, `${language}${path}`).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}|Invalid Date/);
			expect(text, `${language}${path}`).not.toMatch(/\b(?:op|about|notice|country|unit|check)_[a-z_]+\b/);
		}
});

test('the process, the search behind it and its counters can be asked @js', async ({ request }) => {
	expect((await request.get('/healthz')).status()).toBe(200);
	const ready = await request.get('/readyz');
	expect(ready.status()).toBe(200);
	expect(((await ready.json()) as { documents: number }).documents).toBeGreaterThan(263);
	await request.get('/countries');
	const metrics = await (await request.get('/metrics')).text();
	expect(metrics).toMatch(/blotter_requests_total\{route="\/countries",method="GET",status="200"\} \d+/);
	expect(metrics).toContain('blotter_request_duration_seconds_bucket{le="+Inf"}');
	expect(metrics).toContain('blotter_search_errors_total');
});

test('the sitemap has every operation in four languages and no notice @js', async ({ request }) => {
	const sitemap = await (await request.get('/sitemap.xml')).text();
	for (const { id } of read('operations')) {
		expect(sitemap).toContain(`/operations/${id}</loc>`);
		expect(sitemap).toContain(`/ar/operations/${id}</loc>`);
	}
	expect(sitemap).not.toContain('/notices/');
});
