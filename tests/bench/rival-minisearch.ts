import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import { FACETS, SEARCHED, generateStories } from './engine-corpus.ts';
import type { BenchStory } from './engine-corpus.ts';
import { HITS } from './rival.ts';
import type { Found, Question, Rival } from './rival.ts';
import { countFacets, finishHit, markerOf, ownProcessorMs } from './rival-finish.ts';
import type { Fields } from './rival-finish.ts';

/** MiniSearch in this process, with the bench's own facets, marks and crops around it. */
export class MiniSearchRival implements Rival {
	readonly name = 'minisearch';
	private library: MiniSearch | undefined;
	private wildcard: unknown;
	private stories: BenchStory[] = [];

	async prepare(documents: number): Promise<boolean> {
		this.stories = [...generateStories(documents)];
		return true;
	}

	async index(): Promise<void> {
		const { default: Library } = await import('minisearch');
		this.wildcard = Library.wildcard;
		this.library = new Library({ fields: SEARCHED, storeFields: ['id', ...FACETS, ...SEARCHED] });
		this.library.addAll(this.stories);
		this.stories = [];
	}

	async settle(): Promise<void> {}

	async search({ query, filter, page }: Question): Promise<Found> {
		const found = (this.library?.search((query === '' ? this.wildcard : query) as string, {
			prefix: (_, index, terms) => index === terms.length - 1,
			fuzzy: (term) => (term.length >= 9 ? 2 : term.length >= 5 ? 1 : 0),
			filter: (document) => passes(document as unknown as Fields, filter)
		}) ?? []) as (SearchResult & Fields)[];
		const hits = found
			.slice(page * HITS, page * HITS + HITS)
			.map((hit) => finishHit(hit, markerOf(query === '' ? [] : hit.terms)));
		return { hits, facets: countFacets(found) };
	}

	processorMs(): number {
		return ownProcessorMs();
	}

	async memory(): Promise<number> {
		return process.memoryUsage().rss;
	}

	async close(): Promise<void> {
		this.library = undefined;
	}
}

function passes(document: Fields, filter: string | undefined): boolean {
	return (filter?.split(' AND ') ?? []).every((condition) => {
		const [field = '', operator, wanted] = condition.split(' ');
		const value = document[field];
		if (operator === '>=') return Number(value) >= Number(wanted);
		return Array.isArray(value) ? value.includes(wanted ?? '') : String(value) === wanted;
	});
}
