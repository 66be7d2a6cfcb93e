import { instantMeiliSearch } from '@meilisearch/instant-meilisearch';
import type { Index } from 'meilisearch';
import { beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_WAIT_MS, useBackend } from './backend.ts';
import { STORIES, STORY_SETTINGS } from './stories.ts';

const backend = useBackend();
let stories: Index;

beforeAll(async () => {
	stories = await backend.fill(STORIES, STORY_SETTINGS);
}, LONGEST_WAIT_MS);

/** What InstantSearch's widgets send, through the adapter that Meilisearch publishes for them. */
async function ask(params: Record<string, unknown>) {
	const { searchClient } = instantMeiliSearch(backend.url, backend.masterKey);
	const { results } = await searchClient.search<{ id: number; title: string }>([
		{ indexName: stories.uid, params }
	]);
	return results[0] as unknown as {
		hits: { objectID: string; id: number; _highlightResult: { title: { value: string } } }[];
		nbHits: number;
		nbPages: number;
		facets: Record<string, Record<string, number>>;
	};
}

describe('InstantSearch, through @meilisearch/instant-meilisearch', () => {
	it('searches, marks and counts facets', async () => {
		const { hits, facets } = await ask({
			query: 'paintings',
			facets: ['kind', 'country'],
			maxValuesPerFacet: 10,
			highlightPreTag: '__ais-highlight__',
			highlightPostTag: '__/ais-highlight__',
			page: 0,
			hitsPerPage: 5
		});
		expect(hits.map(({ id }) => id)).toEqual([6]);
		expect(hits[0]?._highlightResult.title.value).toBe(
			'Stolen __ais-highlight__paintings__/ais-highlight__ recovered'
		);
		expect(facets.kind).toEqual({ news: 1 });
	});

	it('refines by facet and by number, and turns pages', async () => {
		const page = await ask({
			query: '',
			facets: ['kind'],
			facetFilters: [['kind:news']],
			numericFilters: ['year>=2019'],
			page: 1,
			hitsPerPage: 2,
			finitePagination: true
		});
		expect(page.hits).toHaveLength(2);
		expect(page.nbPages).toBeGreaterThanOrEqual(2);
	});
});
