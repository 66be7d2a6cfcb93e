import { afterEach, expect, it, vi } from 'vitest';
import { parseQuery } from '#domain/parse-query.ts';
import { meilisearch, records } from '#lib/server/meilisearch.ts';
import { search, searchInSteps } from '#lib/server/search/search.ts';
import { useFilledBackend } from './filled-backend.ts';

useFilledBackend();
afterEach(() => vi.restoreAllMocks());

const read = (address: string) => parseQuery(new URLSearchParams(address)).query;

it.each([
	['a word of many', 'q=police'],
	['no words', ''],
	['a word and filters', 'q=police&country=FR&year=2010..2020'],
	['a chosen order', 'q=drugs&sort=arrests'],
	['what fits one page', 'q=lionfish'],
	['a few, and what is near them', 'q=pangea lion'],
	['words that no record has together', 'q=pirates somalia football'],
	['filters that leave nothing', 'q=fraud&country=TV&kind=event'],
	['a word that nothing has', 'q=xyzzyq']
])('finds in two steps what it finds in one: %s', async (_, address) => {
	const whole = await search(read(address), 'en');
	const asking = vi.spyOn(meilisearch(), 'multiSearch');
	const { first, findRest } = await searchInSteps(read(address), 'en');
	const rest = await findRest();
	expect(asking.mock.calls.length).toBeLessThanOrEqual(2);
	const { facets, hits, ...shown } = whole;
	expect({ ...first, hits: [], facets: [] }).toEqual({ ...shown, hits: [], facets: [] });
	expect(first.hits).toEqual(hits.slice(0, first.hits.length));
	expect(first.hits.length).toBe(whole.total > whole.perPage ? 6 : hits.length);
	expect(rest.hits).toEqual(hits);
	expect(rest.facets).toEqual(facets);
});

it('does not go on from results that are others by then', async () => {
	const { first, findRest } = await searchInSteps(read('q=police'), 'en');
	const gone = await records().getDocument(first.hits[0]?.id ?? '');
	await records().deleteDocument(gone.id).waitTask();
	await expect(findRest()).rejects.toThrow('the index changed');
	await records().addDocuments([gone]).waitTask();
});
