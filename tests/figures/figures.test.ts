import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import { serve } from '#engine/serve.ts';
import { pushRecords } from '#indexer/push.ts';
import { useBackend } from '#lib/server/meilisearch.ts';
import { GET } from '../../src/routes/api/charts/[chart].[format]/+server.ts';
import {
	type PlainFigure,
	type PlainOperation,
	readLines,
	sumsByYear,
	yearOfOperation
} from './independent-sums.ts';

/*
 * What the charts say, against sums computed line by line over data/: through the very function that answers
 * /api/charts, with the shipped data in the embedded engine (or in MEILI_TEST_URL's server, which must hold it).
 */

const operations = readLines<PlainOperation>('operations.ndjson');
let stop = async (): Promise<void> => undefined;
let client: Meilisearch;

beforeAll(async () => {
	const external = process.env.MEILI_TEST_URL;
	const masterKey = process.env.MEILI_TEST_KEY ?? 'a-key-for-figures';
	let url = external ?? '';
	if (!external) {
		const path = mkdtempSync(join(tmpdir(), 'blotter-figures-'));
		const engine = await createEngine({ path, masterKey });
		const listening = await serve(engine.answer, { host: '127.0.0.1', port: 0 });
		url = listening.url;
		stop = async () => {
			await listening.close();
			await engine.close();
			rmSync(path, { recursive: true });
		};
	}
	client = new Meilisearch({ host: url, apiKey: masterKey });
	await pushRecords(client, ['data']);
	useBackend({ url, apiKey: masterKey });
}, 120_000);
afterAll(() => stop());

type Row = Record<string, number | string | null>;

async function ask(chart: string, search = '', format = 'json'): Promise<Response> {
	const url = new URL(`http://localhost/api/charts/${chart}.${format}?${search}`);
	// Only what the endpoint reads of an event.
	return GET({ params: { chart, format }, url } as unknown as Parameters<typeof GET>[0]);
}

async function rowsOf(chart: string, search = ''): Promise<Row[]> {
	const response = await ask(chart, search);
	const body = (await response.json()) as { rows: Row[] };
	expect(response.status).toBe(200);
	return body.rows;
}

/** Ids of all operations that a query's words match, asked page by page, without any facet. */
async function matching(q: string): Promise<Set<string>> {
	const ids = new Set<string>();
	for (let page = 1; ; page++) {
		const { hits } = await client.index('records').search(q, {
			filter: 'kind = operation',
			matchingStrategy: 'all',
			page,
			hitsPerPage: 100,
			attributesToRetrieve: ['recordId']
		});
		for (const { recordId } of hits) ids.add(recordId as string);
		if (hits.length < 100) return ids;
	}
}

const inGroup = (types: string[]) => (operation: PlainOperation) =>
	operation.crimeTypes.some((type) => types.includes(type));
const between = (from: number, to: number) => (operation: PlainOperation) =>
	yearOfOperation(operation) >= from && yearOfOperation(operation) <= to;
const inCountry = (code: string) => (operation: PlainOperation) => operation.countries.includes(code);

const SELECTIONS: {
	name: string;
	search: string;
	q?: string;
	keeps: (operation: PlainOperation) => boolean;
}[] = [
	{ name: 'everything', search: '', keeps: () => true },
	{
		name: 'gambling, 2007 to 2016, matching "illegal"',
		search: 'q=illegal&crime=illegal-gambling&year=2007..2016',
		q: 'illegal',
		keeps: (operation) => inGroup(['illegal-gambling'])(operation) && between(2007, 2016)(operation)
	},
	{
		name: 'medicines in Thailand, matching "fake medicines"',
		search: 'q=fake+medicines&crime=medicines&country=TH',
		q: 'fake medicines',
		keeps: (operation) => inGroup(['counterfeit-medicines'])(operation) && inCountry('TH')(operation)
	},
	{
		name: 'anything but cybercrime since 2015, matching "trafficking"',
		search: 'q=trafficking&crime=-cyber&year=2015..',
		q: 'trafficking',
		keeps: (operation) => !inGroup(['cybercrime'])(operation) && between(2015, 9999)(operation)
	},
	{
		name: 'money in Brazil or Spain, matching "arrests"',
		search: 'q=arrests&country=BR&country=ES&has=seizures',
		q: 'arrests',
		keeps: (operation) => inCountry('BR')(operation) || inCountry('ES')(operation)
	}
];

describe.each(SELECTIONS)('of $name', ({ search, q, keeps }) => {
	let chosen: PlainOperation[] = [];
	beforeAll(async () => {
		const found = q ? await matching(q) : undefined;
		chosen = operations.filter((operation) => keeps(operation) && (!found || found.has(operation.id)));
		if (search.includes('has=seizures'))
			chosen = chosen.filter((operation) => operation.seizureUsd ?? 'seizureOriginal' in operation);
	});

	it.each([
		['arrests-by-year', ({ arrests }: PlainOperation) => arrests],
		['seizures-by-year', ({ seizureUsd }: PlainOperation) => seizureUsd]
	] as const)('%s gives the sums, bounds and counts of data/', async (chart, figureOf) => {
		expect(chosen.length).toBeGreaterThan(0);
		expectSums(await rowsOf(chart, search), chosen, figureOf);
	});

	it('operations-over-time counts the operations of each year', async () => {
		const rows = await rowsOf('operations-over-time', search);
		const counts = Object.fromEntries(rows.map(({ bucket, operations: count }) => [bucket, count]));
		for (const [bucket, count] of Object.entries(counts))
			expect([bucket, count]).toEqual([
				bucket,
				chosen.filter((operation) => yearOfOperation(operation) === Number(bucket)).length
			]);
		expect(rows.reduce((sum, row) => sum + Number(row.operations), 0)).toBe(chosen.length);
	});
});

function expectSums(
	rows: Row[],
	chosen: PlainOperation[],
	figureOf: (operation: PlainOperation) => PlainFigure | undefined
): void {
	const expected = sumsByYear(chosen, figureOf);
	expect(rows.map(({ year }) => year)).toEqual(
		Array.from({ length: rows.length }, (_, index) => Number(rows[0]?.year) + index)
	);
	for (const { year, operations: count, stated, value, bound } of rows)
		expect({ year, operations: count, stated, value, bound }).toEqual({
			year,
			...(expected[Number(year)] ?? { operations: 0, stated: 0, value: null, bound: null })
		});
	for (const year of Object.keys(expected))
		expect(rows.map((row) => Number(row.year))).toContain(Number(year));
}

/** Words in several languages, one with a typo, one that finds nothing. */
const WORDS = [
	'smuggling',
	'trafficking',
	'medicines',
	'Pangea',
	'gamblng',
	'contrefaçon',
	'fauna',
	'الاحتيال',
	'zzzqqqxxx'
];

describe('whatever the selection', () => {
	const found = new Map<string, Set<string>>();
	beforeAll(async () => {
		for (const word of WORDS) found.set(word, await matching(word));
		expect([...found.values()].filter(({ size }) => size > 0)).toHaveLength(WORDS.length - 1);
	});

	it('200 random ones of words and filters agree with sums over data/, in each unit and by kind', async () => {
		const years = fc.tuple(fc.integer({ min: 2001, max: 2026 }), fc.integer({ min: 2001, max: 2026 }));
		const selection = fc.record({
			word: fc.option(fc.constantFrom(...WORDS)),
			crimes: fc.uniqueArray(
				fc.constantFrom(...new Set(operations.flatMap(({ crimeTypes }) => crimeTypes))),
				{ maxLength: 3 }
			),
			countries: fc.uniqueArray(
				fc.constantFrom(...new Set(operations.flatMap(({ countries }) => countries))),
				{ maxLength: 2 }
			),
			years: fc.option(years),
			without: fc.option(fc.constantFrom('cybercrime', 'drug-trafficking', 'illegal-gambling')),
			unit: fc.constantFrom('kg', 'tonnes', 'items', 'units', 'litres', 'animals')
		});
		await fc.assert(
			fc.asyncProperty(selection, async ({ word, crimes, countries, years: span, without, unit }) => {
				const params = new URLSearchParams(word ? { q: word } : {});
				for (const crime of crimes) params.append('crime', crime);
				if (without && !crimes.includes(without)) params.append('crime', `-${without}`);
				for (const country of countries) params.append('country', country);
				const [from, to] = span ? span.toSorted((a, b) => a - b) : [0, 9999];
				if (span) params.append('year', `${from}..${to}`);
				const chosen = operations.filter(
					(operation) =>
						(!word || found.get(word)?.has(operation.id)) &&
						(crimes.length === 0 || inGroup(crimes)(operation)) &&
						(!without || crimes.includes(without) || !inGroup([without])(operation)) &&
						(countries.length === 0 || countries.some((code) => inCountry(code)(operation))) &&
						between(Number(from), Number(to))(operation)
				);
				expectSums(await rowsOf('arrests-by-year', params.toString()), chosen, ({ arrests }) => arrests);
				const money = await rowsOf('seizures-by-year', params.toString());
				expectSums(money, chosen, ({ seizureUsd }) => seizureUsd);
				for (const kind of ['goods', 'drugs', 'money'])
					expect(total(money, kind)).toBe(
						sum(chosen.map(({ seizureUsd, seizureKind }) => (seizureKind === kind ? seizureUsd?.value : 0)))
					);
				const inUnit = await rowsOf('seizures-by-year', `${params}&unit=of+${unit}`);
				expect(total(inUnit, 'value')).toBeCloseTo(
					sum(
						chosen.flatMap(({ seizures }) =>
							seizures.map(({ figure }) => (figure.unit === unit ? figure.value : 0))
						)
					),
					6
				);
			}),
			{ numRuns: 200 }
		);
	}, 120_000);

	const total = (rows: Row[], column: string) => sum(rows.map((row) => Number(row[column] ?? 0)));
	const sum = (values: (number | undefined)[]) =>
		values.reduce<number>((all, value) => all + (value ?? 0), 0);
});

describe('notice-counts', () => {
	it('gives every count on file as it is stated, and adds none', async () => {
		const counts = readLines<{ id: string; count: PlainFigure; type: string; year: number }>(
			'notice-counts.ndjson'
		);
		const rows = await rowsOf('notice-counts');
		expect(rows.map(({ id, value, bound }) => [id, value, bound]).toSorted()).toEqual(
			counts.map(({ id, count }) => [id, count.value, count.bound]).toSorted()
		);
		const yellow = await rowsOf('notice-counts', 'notice=yellow&year=2017');
		expect(yellow.map(({ id }) => id).toSorted()).toEqual(
			counts
				.filter(({ type, year }) => type === 'yellow' && year === 2017)
				.map(({ id }) => id)
				.toSorted()
		);
	});
});

describe('the forms of a chart', () => {
	it('hold the same numbers as JSON and CSV', async () => {
		const rows = await rowsOf('arrests-by-year', 'crime=cyber');
		const csv = await (await ask('arrests-by-year', 'crime=cyber', 'csv')).text();
		const [head = '', ...lines] = csv.replace('\uFEFF', '').trim().split('\r\n');
		expect(head.split(',')).toEqual(Object.keys(rows[0] ?? {}));
		expect(lines.map((line) => line.split(','))).toEqual(
			rows.map((row) => Object.values(row).map((value) => (value === null ? '' : String(value))))
		);
	});

	it('answer 400 to parameters that they cannot use, and name each', async () => {
		const response = await ask('arrests-by-year', 'year=abc&by=week&crime=cyber');
		expect(response.status).toBe(400);
		const { error } = (await response.json()) as { error: { code: string; problems: { key: string }[] } };
		expect(error.code).toBe('wrong-parameters');
		expect(error.problems.map(({ key }) => key)).toEqual(['year', 'by']);
	});

	it('answer 404 to a chart that there is not, and name those there are', async () => {
		const response = await ask('nonsense');
		expect(response.status).toBe(404);
		expect(JSON.stringify(await response.json())).toContain('arrests-by-year');
	});
});
