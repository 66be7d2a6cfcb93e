import { expect as expectSoon, type Locator, type Page, test } from '@playwright/test';

/** The charts as people use them: with a mouse, with a keyboard, without scripts, in Arabic, and taken away. */

/** A page draws nine charts at once; a busy machine takes its time. */
const expect = expectSoon.configure({ timeout: 15_000 });

const chart = (page: Page, id: string): Locator => page.locator(`figure#${id}`);

/** The canvas once Chart.js has drawn on it. */
async function drawn(figure: Locator): Promise<Locator> {
	await figure.scrollIntoViewIfNeeded();
	const canvas = figure.locator('canvas').first();
	await expect
		.poll(() => canvas.evaluate((element) => (element as HTMLCanvasElement).style.width !== ''))
		.toBe(true);
	return canvas;
}

test('the table is there first, with every year, its qualifier and what the gaps are @js', async ({
	request
}) => {
	const html = await (await request.get('/trends')).text();
	const arrests = html.slice(html.indexOf('id="arrests-by-year"'), html.indexOf('id="seizures-by-year"'));
	expect(arrests).toContain('<table');
	expect(arrests).toContain('at least');
	for (const year of [2001, 2005, 2014, 2025]) expect(arrests).toContain(`>${year}<`);
	expect(arrests).not.toContain('<canvas');
});

test('a bar leads to the records behind it, and a record’s figure to its sentence @js', async ({ page }) => {
	await page.goto('/trends?crime=gambling');
	const figure = chart(page, 'arrests-by-year');
	await drawn(figure);
	const bar = figure.getByRole('link', { name: /^2014: / });
	await expect(bar).toHaveAttribute('href', /crime=gambling&year=2014/);
	await bar.press('Enter');
	await expect(page).toHaveURL(/year=2014/);

	const list = page.locator('#says-who');
	await list.locator('summary', { hasText: '1,400' }).click();
	await expect(list.locator('blockquote').first()).toContainText('1,400');
	await expect(list.getByRole('link', { name: 'INTERPOL' }).first()).toHaveAttribute('href', /^https:/);

	// The same gesture again takes it back.
	await chart(page, 'arrests-by-year')
		.getByRole('link', { name: /^2014: / })
		.press('Enter');
	await expect(page).not.toHaveURL(/year=/);
});

test('a click keeps one year, dragging keeps several @js', async ({ page }) => {
	await page.goto('/trends');
	const figure = chart(page, 'operations-over-time');
	const canvas = await drawn(figure);
	const box = await canvas.boundingBox();
	if (!box) throw new Error('the canvas has no place on the page');
	const at = (share: number) => [box.x + box.width * share, box.y + box.height * 0.6] as const;
	await page.mouse.click(...at(0.5));
	await expect(page).toHaveURL(/year=2014$/);
	await page.goto('/trends');
	await drawn(chart(page, 'operations-over-time'));
	await page.mouse.move(...at(0.3));
	await page.mouse.down();
	await page.mouse.move(...at(0.6), { steps: 5 });
	await page.mouse.up();
	await expect(page).toHaveURL(/year=2008\.\.2016/);
	await expect(page.getByText('of 263 operations selected')).toBeVisible();
});

test('arrow keys step from bar to bar, and each is said aloud @js', async ({ page }) => {
	await page.goto('/trends');
	const figure = chart(page, 'arrests-by-year');
	await drawn(figure);
	await figure.getByRole('link', { name: /^2001: / }).focus();
	await page.keyboard.press('End');
	await expect(figure.locator('p[aria-live]')).toContainText('2026 so far, to 18 May 2026');
	await page.keyboard.press('ArrowLeft');
	await expect(figure.locator('p[aria-live]')).toContainText('2025: at least');
	await expect(figure.locator('.tip')).toContainText('operations give a number');
	await page.keyboard.press('Escape');
	await expect(figure.locator('.tip')).toHaveCount(0);
});

test('the table takes the drawing’s place and says the same numbers as the data @js', async ({
	page,
	request
}) => {
	await page.goto('/trends?crime=cyber');
	const figure = chart(page, 'arrests-by-year');
	await drawn(figure);
	await figure.getByRole('button', { name: 'Table' }).click();
	const { rows } = (await (await request.get('/api/charts/arrests-by-year.json?crime=cyber')).json()) as {
		rows: { year: number; value: number | null }[];
	};
	const row = rows.find(({ year }) => year === 2024);
	await expect(figure.getByRole('row', { name: /^2024/ })).toContainText(
		Number(row?.value).toLocaleString('en-GB')
	);
});

test('in Arabic time runs from left to right and the values stand on the right @js', async ({ page }) => {
	await page.goto('/ar/trends');
	const figure = chart(page, 'operations-over-time');
	await drawn(figure);
	const [first, last] = await Promise.all(
		['2001', '2026'].map(async (year) => {
			const heat = chart(page, 'crime-by-year').locator('thead th', { hasText: year }).first();
			return (await heat.boundingBox())?.x ?? 0;
		})
	);
	expect(first).toBeLessThan(last ?? 0);
	await expect(figure.locator('canvas')).toHaveAttribute('dir', 'rtl');
	const svg = await (await page.request.get('/ar/api/charts/arrests-by-year.svg')).text();
	const [, edge] = /<text x="(\d+)"[^>]*text-anchor="end"[^>]*>\u202Bعمليات/.exec(svg) ?? [];
	expect(Number(edge)).toBeGreaterThan(900);
});

test('without scripts the choices are links and forms that lead to the same addresses', async ({ page }) => {
	await page.goto('/trends');
	await page
		.getByRole('link', { name: /^Cybercrime/ })
		.first()
		.click();
	await expect(page).toHaveURL(/crime=cyber/);
	await page.locator('.years summary').click();
	await page.getByLabel('From').fill('2012');
	await page.getByLabel('to', { exact: true }).fill('2016');
	await page.getByRole('button', { name: 'Apply' }).click();
	await expect(page).toHaveURL(/crime=cyber&year=2012\.\.2016/);
	await expect(page.getByText(/\d+ of 263 operations selected/)).toBeVisible();
});

test('a chart can be taken away: data, picture, page to embed', async ({ request, page }) => {
	const search = '?crime=medicines&year=2008..2020';
	const svg = await request.get(`/api/charts/seizures-by-year.svg${search}`);
	expect(svg.headers()['content-type']).toContain('image/svg+xml');
	expect(await svg.text()).toMatch(/Value seized, by year[^]*Source: Blotter/);
	const png = await request.get(`/fr/api/charts/seizures-by-year.png${search}`);
	expect([...(await png.body()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
	const json = (await (await request.get(`/api/charts/seizures-by-year.json${search}`)).json()) as {
		citation: string;
		permalink: string;
	};
	expect(json.citation).toContain(json.permalink);
	const embed = await request.get(`/embed/seizures-by-year${search}`);
	expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
	await page.goto(`/embed/seizures-by-year${search}`);
	await expect(page.getByRole('img', { name: /Value seized/ })).toBeVisible();
});

test('the list of a chart’s files and its citation stay on a phone’s screen, in either direction', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 780 });
	for (const address of ['/trends', '/ar/trends']) {
		await page.goto(address);
		const menu = chart(page, 'arrests-by-year').locator('details[name=chart-links]');
		await expect(async () => {
			await menu.locator('summary').click();
			await expect(menu.locator('ul')).toBeVisible({ timeout: 500 });
		}).toPass();
		const box = await menu.locator('ul').boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(360);
		await expect(menu.locator('.citation p')).toContainText('/trends#arrests-by-year');
	}
});

test('under dots stand as many years as have room, and none touches the next @js', async ({ page }) => {
	await page.goto('/notices');
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		const named = await chart(page, 'notice-counts')
			.locator('.axis span')
			.evaluateAll((years) =>
				years.map((year) => year.getBoundingClientRect()).filter((box) => box.width > 0)
			);
		const steps = named.slice(1).map(({ x }, index) => x - (named[index]?.x ?? 0));
		const widest = Math.max(...named.map((box) => box.width));
		expect(Math.min(...steps), `${width} pixels`).toBeGreaterThan(widest);
		expect(Math.max(...steps), `${width} pixels`).toBeLessThan(3.5 * widest);
	}
});

test('an address with a wrong part keeps the valid part and names the other', async ({ page }) => {
	await page.goto('/trends?crime=cyber&year=abc&by=week');
	await expect(page.getByRole('status').filter({ hasText: 'year=abc' })).toBeVisible();
	await expect(page.getByText(/58 of 263 operations selected/)).toBeVisible();
});

test('on paper a canvas is the server’s drawing, and a heat map shows all its years @js', async ({
	page
}) => {
	await page.setViewportSize({ width: 720, height: 1000 });
	await page.goto('/trends');
	const arrests = chart(page, 'arrests-by-year');
	await expect(arrests.locator('img')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(arrests.locator('img')).toBeVisible();
	await expect(arrests.locator('canvas')).toBeHidden();
	await expect(arrests.getByRole('row', { name: /^2014/ })).toBeVisible();
	for (const id of ['crime-by-year', 'coverage']) {
		const { table, sheet } = await chart(page, id).evaluate((figure) => ({
			table: figure.querySelector('table')?.getBoundingClientRect().width ?? Infinity,
			sheet: figure.getBoundingClientRect().width
		}));
		expect(table).toBeLessThanOrEqual(sheet + 1);
	}
});

test('nothing on the page moves when the charts are drawn, whichever way it is read @js', async ({
	page
}) => {
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			const shift = list
				.getEntries()
				.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
			document.documentElement.dataset.shift = String(
				Number(document.documentElement.dataset.shift ?? 0) + shift
			);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const path of ['/trends', '/ar/trends', '/ar']) {
		await page.goto(path);
		await drawn(page.locator('figure.chart').first());
		const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
		expect(shift).toBeLessThanOrEqual(0.02);
	}
});
