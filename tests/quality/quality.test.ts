import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#domain/document.ts';
import { type Language, LANGUAGES } from '#domain/language.ts';
import { emptyQuery } from '#domain/query.ts';
import { records } from '#lib/server/meilisearch.ts';
import { search } from '#lib/server/search/search.ts';
import { useFilledBackend } from '../api/filled-backend.ts';
import { ndcg, toJudge } from './judge.ts';
import { EVERYDAY_QUERIES } from './everyday-queries.ts';
import { QUERIES } from './queries.ts';

useFilledBackend();

const BAR = 0.9;

interface Line {
	q: string;
	expected: string;
}

const SETS = { topics: QUERIES, 'everyday words': EVERYDAY_QUERIES };
type SetName = keyof typeof SETS;
const ALL = (Object.keys(SETS) as SetName[]).flatMap((set) =>
	LANGUAGES.map((language) => ({ set, language }))
);

const linesOf = (set: SetName, language: Language): Line[] =>
	SETS[set][language]
		.trim()
		.split('\n')
		.map((line) => {
			const [q = '', expected = ''] = line.split(' => ');
			return { q, expected };
		});

const operationsIn = (documents: SearchDocument[]) =>
	new Map(
		documents.filter(({ kind }) => kind === 'operation').map((document) => [document.recordId, document])
	);

async function score(
	set: SetName,
	language: Language
): Promise<{ q: string; value: number; first: string[] }[]> {
	const { results } = await records().getDocuments<SearchDocument>({ limit: 10_000 });
	const documents = new Map(results.map((document) => [document.id, document]));
	const operations = operationsIn(results);
	const scores = [];
	for (const { q, expected } of linesOf(set, language)) {
		const judge = toJudge(expected, operations);
		const { hits } = await search({ ...emptyQuery(), q }, language);
		// An announcement is one result with its operation, under which the page shows it.
		const apart = hits.filter(({ announces }) => !announces);
		const gains = apart.map(({ id }) => {
			const document = documents.get(id);
			return document ? judge(document) : 0;
		});
		scores.push({
			q,
			value: ndcg(gains, results.filter(({ kind, echo }) => kind !== 'news' || echo === 0).map(judge)),
			first: apart.slice(0, 10).map(({ id }, index) => `${gains[index]} ${id}`)
		});
	}
	return scores;
}

describe('the quality of search', () => {
	it('is judged by at least 300 queries, each of which can be answered', async () => {
		expect(ALL.flatMap(({ set, language }) => linesOf(set, language)).length).toBeGreaterThanOrEqual(300);
		const { results } = await records().getDocuments<SearchDocument>({ limit: 10_000 });
		const operations = operationsIn(results);
		for (const { set, language } of ALL)
			for (const { q, expected } of linesOf(set, language))
				expect(results.map(toJudge(expected, operations)), q).toContain(2);
	}, 120_000);

	it.each(ALL)(
		'$set, $language: the first ten are what a person expects (nDCG@10 ≥ 0.9)',
		async ({ set, language }) => {
			const scores = await score(set, language);
			const poor = scores.filter(({ value }) => value < BAR).toSorted((a, b) => a.value - b.value);
			const mean = scores.reduce((sum, { value }) => sum + value, 0) / scores.length;
			const report = poor
				.map(({ q, value, first }) => `${value.toFixed(2)} ${q}\n      ${first.join('\n      ')}`)
				.join('\n');
			expect(mean, report).toBeGreaterThanOrEqual(BAR);
			if (process.env.BLOTTER_QUALITY)
				process.stdout.write(`${set} ${language} ${mean.toFixed(3)}\n${report}\n`);
		},
		120_000
	);
});
