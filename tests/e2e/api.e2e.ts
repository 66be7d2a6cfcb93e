import { expect, test } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';
import { ApiError, SearchResult } from '#lib/search/result.ts';
import { Suggestion } from '#lib/search/suggestion.ts';

/** The API as a script meets it, by its own description. No page is opened, so one project is enough. */

interface Parameter {
	name: string;
	in: 'query' | 'path';
	schema: { example?: unknown; examples?: unknown[]; enum?: string[]; items?: unknown };
	example?: unknown;
}
interface Operation {
	parameters: Parameter[];
	responses: Record<string, { content?: Record<string, unknown> }>;
}
type Description = {
	paths: Record<string, { get: Operation }>;
};

const ANSWERS: Record<string, z.ZodType> = {
	'/api/search': SearchResult,
	'/api/suggest': z.object({ suggestions: z.array(Suggestion).min(1) }),
	'/api/charts/{chart}.{format}': z.looseObject({
		chart: z.string(),
		rows: z.array(z.looseObject({}))
	})
};

const exampleOf = ({ schema, example }: Parameter) => [example ?? schema.example ?? schema.examples].flat();

test('the description is valid OpenAPI, and every example in it is answered as it says @js', async ({
	request
}) => {
	const description = (await (await request.get('/api/openapi.json')).json()) as Description;
	expect(await new Validator().validate(structuredClone(description))).toMatchObject({ valid: true });
	for (const [path, { get }] of Object.entries(description.paths)) {
		const examples = get.parameters
			.filter((parameter) => parameter.in === 'query')
			.map((parameter) => [parameter.name, exampleOf(parameter)] as const)
			.filter(([, values]) => values.some((value) => value !== undefined));
		expect(examples.length, path).toBeGreaterThan(0);
		const charts = get.parameters.find(({ name }) => name === 'chart')?.schema.enum ?? [''];
		for (const chart of charts) {
			const address = path.replace('{chart}', chart).replace('{format}', 'json');
			for (const [name, values] of chart === charts[0] ? examples : examples.slice(0, 1)) {
				const params = new URLSearchParams(values.map((value) => [name, String(value)]));
				const response = await request.get(`${address}?${params}`);
				expect(response.status(), `${address}?${params}`).toBe(200);
				const type = response.headers()['content-type']?.split(';')[0] ?? '';
				expect(Object.keys(get.responses['200']?.content ?? {}), address).toContain(type);
				ANSWERS[path]?.parse(await response.json());
			}
		}
	}
});

const WRONG: [string, number][] = [
	...['year=abc', 'page=0', 'sort=size', 'kind=person', 'crime=theft', 'country=ZZ', 'lang=de', 'has=hope']
		.concat(['notice=pink', 'reader=de', `q=${'a'.repeat(301)}`])
		.map((wrong): [string, number] => [`/api/search?${wrong}`, 400]),
	['/api/suggest?q=a&reader=zz', 400],
	[`/api/suggest?q=${'a'.repeat(101)}`, 400],
	['/api/charts/arrests-by-year.json?by=second', 400],
	['/api/charts/arrests-by-year.png?year=x', 400],
	['/api/charts/none.json', 404],
	['/api/charts/arrests-by-year.pdf', 404],
	['/export.csv?year=x', 400],
	['/export.ndjson?kind=x', 400],
	['/feed.xml?lang=zz', 400],
	['/feed.json?reader=zz', 400],
	['/embed/none', 404],
	['/api', 404],
	['/api/none', 404],
	['/api/search/more', 404]
];

test('whatever is wrong is answered in one shape, which names it @js', async ({ request }) => {
	for (const [address, status] of WRONG) {
		const response = await request.get(address);
		expect(response.status(), address).toBe(status);
		const { error } = ApiError.parse(await response.json());
		expect(error.code, address).toBe(status === 400 ? 'wrong-parameters' : 'not-found');
		if (status === 400) expect(error.problems?.[0]?.key, address).toBe(/[?&](\w+)=[^&]*$/.exec(address)?.[1]);
	}
	const written = await request.post('/api/search', { data: { q: 'tiger' } });
	expect(written.status()).toBe(405);
	expect(ApiError.parse(await written.json()).error.code).toBe('method-not-allowed');
});
