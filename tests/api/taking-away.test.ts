import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#domain/parse-query.ts';
import { download, writeCsv, writeNdjson } from '#lib/server/search/download.ts';
import { feed } from '#lib/server/search/feed.ts';
import { search } from '#lib/server/search/search.ts';
import { useFilledBackend } from './filled-backend.ts';

useFilledBackend();

const QUERIES = [
	'',
	'q=lionfish',
	'q=الأدوية المزيفة',
	'q=contrefaçon médicaments&sort=oldest',
	'crime=illegal-gambling&year=2007..2016',
	'kind=operation&country=TH',
	'kind=news&q=training',
	'crime=-drugs&kind=operation&sort=arrests',
	'has=seizures&series=pangea',
	'q=lionfish zzzqqqxxx'
];
const ORIGIN = 'https://blotter.example';

/** What the page counts, without notices, which never leave in bulk. */
async function pageTotal(query: string): Promise<number> {
	const params = new URLSearchParams(query);
	params.append('kind', '-notice');
	return (await search(parseQuery(params).query, 'en')).total;
}

describe.each(QUERIES)('taking away "%s"', (query) => {
	it('gives as many rows as the page counts, in CSV and NDJSON', async () => {
		const total = await pageTotal(query);
		const csv = await download(new URL(`${ORIGIN}/export.csv?${query}`), 'csv', writeCsv);
		const rows = parse(await csv.text(), { columns: true, bom: true });
		const lines = await download(new URL(`${ORIGIN}/export.ndjson?${query}`), 'ndjson', writeNdjson);
		const records = (await lines.text()).trim().split('\n').filter(Boolean);
		expect(rows).toHaveLength(total);
		expect(records).toHaveLength(total);
		expect(csv.headers.get('x-total-count')).toBe(String(total));
	});

	it('says the same total in the feed', async () => {
		const response = await feed(new URL(`${ORIGIN}/feed.json?${query}`), 'json1', 'application/feed+json');
		const { description, items } = (await response.json()) as { description: string; items: unknown[] };
		const total = await pageTotal(query);
		expect(Number(description.replace(/\D/g, ''))).toBe(total);
		expect(items).toHaveLength(Math.min(total, 500));
	});
});

describe('a CSV row', () => {
	it('has raw numbers with their bounds, sources, and no formula', async () => {
		const url = new URL(`${ORIGIN}/export.csv?q="SOGA V"&kind=operation`);
		const [row] = parse<Record<string, string>>(await (await download(url, 'csv', writeCsv)).text(), {
			columns: true,
			bom: true
		});
		expect(row).toMatchObject({ id: 'operation-soga-v', arrests: '1400', arrests_bound: 'at-least' });
		expect(row?.sources).toMatch(/^https?:/);
		expect(row?.page).toBe(`${ORIGIN}/operations/soga-v`);
	});

	it('cannot be run as a formula', () => {
		const document = {
			id: 'x',
			kind: 'news',
			recordId: 'x',
			countries: [],
			title_en: '=HYPERLINK("http://evil")',
			record: {}
		};
		const csv = writeCsv([document as never], true, ORIGIN);
		expect(csv).toContain(`'=HYPERLINK`);
		expect(csv).not.toMatch(/(^|,)"?=/m);
	});
});

describe('wrong parameters', () => {
	it('are answered with 400 in the one error shape', async () => {
		const response = await download(new URL(`${ORIGIN}/export.csv?year=abc`), 'csv', writeCsv);
		expect(response.status).toBe(400);
		expect(await response.json()).toEqual({
			error: {
				code: 'wrong-parameters',
				message: 'cannot use year=abc (not-a-year)',
				problems: [{ key: 'year', value: 'abc', reason: 'not-a-year' }]
			}
		});
	});
});
