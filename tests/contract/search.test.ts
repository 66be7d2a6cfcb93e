import type { Index } from 'meilisearch';
import { beforeAll, describe, expect, it } from 'vitest';
import { idsOf, useBackend } from './backend.ts';
import { STORIES, STORY_SETTINGS } from './stories.ts';

const backend = useBackend();
let stories: Index;

beforeAll(async () => {
	stories = await backend.fill(STORIES, { ...STORY_SETTINGS, synonyms: { tablets: ['medicines'] } });
});

async function find(query: string, options: object = {}): Promise<unknown[]> {
	return idsOf(await stories.search(query, options));
}

describe('words', () => {
	it('finds a word whatever its case and accents', async () => {
		expect(await find('OPERATION CONTREFACON')).toEqual([4]);
		expect(await find('médicaments')).toEqual(await find('medicaments'));
	});

	it('takes the last word as a beginning, and only the last', async () => {
		expect(await find('paint')).toEqual([6]);
		expect(await find('paint recovered', { matchingStrategy: 'all' })).toEqual([]);
	});

	it('forgives one typo from five letters on and two from nine', async () => {
		expect(await find('ivroy')).toEqual([2]);
		expect(await find('dissmantleed')).toEqual([3]);
		expect(await find('rhni')).toEqual([]);
	});

	it('puts documents that hold all words first, then drops words from the end', async () => {
		const found = await find('fake medicines ship');
		expect(found.slice(0, 2).sort()).toEqual([1, 8]);
		expect(found).toContain(3);
		expect(await find('fake medicines ship', { matchingStrategy: 'all' })).toEqual([]);
	});

	it('puts words that stand side by side before words far apart', async () => {
		expect((await find('fake medicines'))[0]).toBe(1);
	});

	it('keeps the order of words in a phrase', async () => {
		expect(await find('"fake medicines"')).toEqual([1]);
		expect(await find('"medicines fake"')).toEqual([]);
	});

	it('finds a phrase also where a text begins with its later words', async () => {
		const pangea = await backend.fill([
			{ id: 1, title: 'Pangea: nine hundred sites', text: 'Operation Pangea went after sites.' },
			{ id: 2, title: 'Operation of Pangea', text: 'Pangea' },
			{ id: 3, title: 'Another operation', text: 'An operation, and an operation' }
		]);
		expect(idsOf(await pangea.search('"operation pangea"'))).toEqual([1]);
	});

	it('leaves out documents with an excluded word or phrase', async () => {
		expect(await find('medicines -charity')).toEqual([1]);
		expect(await find('fake -"fake medicines" -tickets')).toEqual([8, 7]);
	});

	it('joins two words and cuts one in two', async () => {
		expect(await find('sun flower')).toContain(7);
		expect(await find('oilwas')).toContain(7);
	});

	it('forgives a typo in joined words, also where they are known without one, and puts them behind', async () => {
		const texts = [
			'cyber crime here',
			'cybercrime here',
			'cyberkrime here',
			'cyber and crime here',
			'cyber here'
		];
		const joined = await backend.fill(texts.map((text, id) => ({ id, text })));
		const search = async (query: string) => idsOf(await joined.search(query, { matchingStrategy: 'all' }));
		expect(await search('cyber crime')).toEqual([0, 3, 1, 2]);
		expect(await search('cyber krim')).toEqual([2, 1]);
	});

	it('takes synonyms for each other', async () => {
		expect((await find('tablets')).sort()).toEqual([1, 8]);
	});

	it('finds Arabic words with or without the article', async () => {
		expect(await find('الأدوية')).toEqual([5]);
		expect(await find('أدوية')).toEqual([5]);
	});
});

describe('a search that may take no time', () => {
	it('finds all and orders nothing, and says so in its scores', async () => {
		const texts = ['a long story of paint and oil', 'oil paint', 'oil and paint', 'nothing'];
		const index = await backend.fill(
			texts.map((text, id) => ({ id, text })),
			{ searchCutoffMs: 0 }
		);
		const { hits, estimatedTotalHits } = await index.search('oil paint', {
			matchingStrategy: 'all',
			showRankingScoreDetails: true
		});
		expect(idsOf({ hits })).toEqual([0, 1, 2]);
		expect(estimatedTotalHits).toBe(3);
		expect(hits.map((hit) => hit._rankingScoreDetails)).toEqual(Array(3).fill({ skipped: { order: 0 } }));
		const scored = await index.search('oil paint', { showRankingScore: true });
		expect(scored.hits.map((hit) => hit._rankingScore)).toEqual([0, 0, 0]);
		await index.resetSearchCutoffMs().waitTask();
		expect((await index.search('oil paint')).hits[0]?.id).toBe(1);
	});
});

describe('filters', () => {
	it.each([
		['kind = operation', [2, 4, 5]],
		['kind != operation', [1, 3, 6, 7, 8]],
		['year >= 2021', [5, 6, 7, 8]],
		['year 2017 TO 2020', [2, 3, 4]],
		['year IN [2015, 2023]', [1, 8]],
		['year NOT IN [2015, 2017, 2019, 2020, 2021]', [7, 8]],
		['country = fr AND NOT kind = news', [4]],
		['(country = FR OR country = ES) AND year > 2019', [4, 7]],
		['country IS EMPTY', [6]],
		['place IS NULL', [4]],
		['place EXISTS', [1, 2, 3, 4, 5, 6]],
		['place NOT EXISTS', [7, 8]],
		['place.city = "Madrid"', [3, 6]],
		['kind STARTS WITH op', [2, 4, 5]]
	])('%s', async (filter, ids) => {
		expect((await find('', { filter, sort: ['year:asc'], limit: 100 })).sort()).toEqual(ids);
	});

	it('takes lists: all parts must hold, of an inner list one', async () => {
		expect((await find('', { filter: [['country = BE', 'country = KE'], 'year < 2020'] })).sort()).toEqual([
			1, 2
		]);
	});

	it('refuses an attribute that is not filterable, and a filter that it cannot read', async () => {
		await expect(find('', { filter: 'title = x' })).rejects.toMatchObject({
			cause: { code: 'invalid_search_filter', type: 'invalid_request' }
		});
		await expect(find('', { filter: 'year = ' })).rejects.toMatchObject({
			cause: { code: 'invalid_search_filter' }
		});
	});
});

describe('order and pages', () => {
	it('sorts, ascending and descending, by several attributes', async () => {
		expect(await find('', { sort: ['year:desc'], limit: 3 })).toEqual([8, 7, 5]);
		expect((await find('', { sort: ['kind:desc', 'year:asc'] })).slice(0, 3)).toEqual([2, 4, 5]);
	});

	it('counts exactly when asked for pages', async () => {
		const page = await stories.search('', { page: 2, hitsPerPage: 3, sort: ['year:asc'] });
		expect(page).toMatchObject({ page: 2, hitsPerPage: 3, totalPages: 3, totalHits: 8 });
		expect(idsOf(page)).toEqual([4, 5, 6]);
	});

	it('shows no hit beyond the end', async () => {
		expect(await stories.search('', { offset: 100 })).toMatchObject({ hits: [], offset: 100, limit: 20 });
	});

	it('scores each hit between 0 and 1, the best first', async () => {
		const { hits } = await stories.search('fake medicines', { showRankingScore: true });
		const scores = hits.map(({ _rankingScore }) => _rankingScore ?? -1);
		expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
	});

	it('leaves out what scores below the threshold', async () => {
		const { hits } = await stories.search('fake medicines', {
			rankingScoreThreshold: 0.9,
			showRankingScore: true
		});
		expect(hits.length).toBeGreaterThan(0);
		expect(hits.every(({ _rankingScore }) => (_rankingScore ?? 0) >= 0.9)).toBe(true);
	});

	it('shows one document for each value of a distinct attribute', async () => {
		const found = await stories.search('', { distinct: 'kind', sort: ['year:asc'] });
		expect(idsOf(found)).toEqual([1, 2]);
	});
});

describe('facets', () => {
	it('counts the values among what was found, and the range of numbers', async () => {
		const { facetDistribution, facetStats } = await stories.search('fake', {
			facets: ['kind', 'country', 'year']
		});
		expect(facetDistribution).toEqual({
			kind: { news: 4 },
			country: { BE: 2, ES: 2, FR: 2, UA: 1 },
			year: { 2015: 1, 2019: 1, 2022: 1, 2023: 1 }
		});
		expect(facetStats).toEqual({ year: { min: 2015, max: 2023 } });
	});

	it('refuses a facet that is not filterable', async () => {
		await expect(stories.search('', { facets: ['title'] })).rejects.toMatchObject({
			cause: { code: 'invalid_search_facets' }
		});
	});

	it('searches the values of a facet', async () => {
		const { facetHits } = await stories.searchForFacetValues({ facetName: 'place.city', facetQuery: 'ma' });
		expect(facetHits).toEqual([{ value: 'Madrid', count: 2 }]);
	});
});

describe('what a hit shows', () => {
	it('marks the words that answered, in the text as it was written', async () => {
		const { hits } = await stories.search('contrefacon', { attributesToHighlight: ['title'] });
		expect(hits[0]?._formatted).toMatchObject({ title: 'Opération contre la <em>contrefaçon</em>' });
	});

	it('marks the typed part of a longer word', async () => {
		const { hits } = await stories.search('paint', {
			attributesToHighlight: ['title'],
			highlightPreTag: '[',
			highlightPostTag: ']'
		});
		expect(hits[0]?._formatted).toMatchObject({ title: 'Stolen [paint]ings recovered' });
	});

	it('crops around the marks', async () => {
		const { hits } = await stories.search('horn', {
			attributesToCrop: ['text'],
			cropLength: 3,
			cropMarker: '…'
		});
		expect(hits[0]?._formatted).toMatchObject({ text: '…rhino horn were…' });
	});

	it('puts any signs around marks and cuts, in texts with and without quotes', async () => {
		const texts = ['one two three four five', 'one "two" three\nfour \\five'];
		const index = await backend.fill(
			texts.map((text, id) => ({ id, text, list: ['three', 'six'], number: 3 })),
			STORY_SETTINGS
		);
		const { hits } = await index.search('three', {
			attributesToHighlight: ['*'],
			highlightPreTag: '<b class="x">',
			highlightPostTag: '\n',
			attributesToCrop: ['text'],
			cropLength: 3,
			cropMarker: '"\\'
		});
		const shown = hits.map(({ _formatted }) => _formatted).sort((a, b) => Number(a?.id) - Number(b?.id));
		expect(shown).toEqual([
			{
				id: '0',
				text: '"\\two <b class="x">three\n four"\\',
				list: ['<b class="x">three\n', 'six'],
				number: '3'
			},
			{
				id: '1',
				text: '"\\two" <b class="x">three\n\nfour"\\',
				list: ['<b class="x">three\n', 'six'],
				number: '3'
			}
		]);
	});

	it('tells where the words are', async () => {
		const { hits } = await stories.search('ivory', { showMatchesPosition: true });
		expect(hits[0]?._matchesPosition).toEqual({ text: [{ start: 0, length: 5 }] });
	});

	it('shows the attributes asked for only', async () => {
		const { hits } = await stories.search('ivory', { attributesToRetrieve: ['id', 'place.city'] });
		expect(hits[0]).toEqual({ id: 2, place: { city: 'Nairobi' } });
	});

	it('searches in the attributes asked for only', async () => {
		expect(await find('madrid')).toEqual([6]);
		expect(await find('madrid', { attributesToSearchOn: ['title'] })).toEqual([]);
	});

	it('finds a short beginning there, even if most words that begin so stand elsewhere', async () => {
		const names = Array.from(
			{ length: 150 },
			(_, number) => `z${String.fromCharCode(97 + (number % 26))}${number}`
		);
		const index = await backend.fill([{ id: 1, title: names.join(' '), text: 'a zebra' }], {
			searchableAttributes: ['title', 'text']
		});
		expect(idsOf(await index.search('z', { attributesToSearchOn: ['text'] }))).toEqual([1]);
	});
});

describe('several searches at once', () => {
	it('answers each', async () => {
		const { results } = await backend.client.multiSearch({
			queries: [
				{ indexUid: stories.uid, q: 'ivory' },
				{ indexUid: stories.uid, q: 'paintings', limit: 1 }
			]
		});
		expect(results.map((result) => [result.indexUid, idsOf(result)])).toEqual([
			[stories.uid, [2]],
			[stories.uid, [6]]
		]);
	});

	it('merges them by score times weight', async () => {
		const { hits, facetsByIndex } = await backend.client.multiSearch({
			federation: { limit: 5, facetsByIndex: { [stories.uid]: ['kind'] } },
			queries: [
				{ indexUid: stories.uid, q: 'ivory', federationOptions: { weight: 0.5 } },
				{ indexUid: stories.uid, q: 'paintings' }
			]
		});
		expect(hits.map(({ id }) => id as unknown)).toEqual([6, 2]);
		expect(hits[1]?._federation).toMatchObject({ indexUid: stories.uid, queriesPosition: 0 });
		expect(facetsByIndex).toEqual({
			[stories.uid]: { distribution: { kind: { news: 1, operation: 1 } }, stats: {} }
		});
	});
});
