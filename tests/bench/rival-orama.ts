import { FACETS, SEARCHED, generateStories } from './engine-corpus.ts';
import { BATCH, HITS } from './rival.ts';
import type { Found, Question, Rival } from './rival.ts';
import { finishHit, markerOf, ownProcessorMs } from './rival-finish.ts';
import type { Fields } from './rival-finish.ts';

const LISTS = ['crime', 'country', 'lang'];

/** Orama in this process: it counts facets itself; marks and crops are the bench's. */
export class OramaRival implements Rival {
	readonly name = 'orama';
	private stories: unknown[] = [];
	private find: ((question: Question) => Promise<Found>) | undefined;

	async prepare(documents: number): Promise<boolean> {
		this.stories = [...generateStories(documents)].map((story) => ({ ...story, id: String(story.id) }));
		return true;
	}

	async index(): Promise<void> {
		const { create, insertMultiple, search } = await import('@orama/orama');
		const schema: Record<string, 'string' | 'enum' | 'enum[]' | 'number'> = {};
		for (const field of SEARCHED) schema[field] = 'string';
		for (const field of FACETS) schema[field] = LISTS.includes(field) ? 'enum[]' : 'enum';
		schema.year = 'number';
		const database = create({ schema });
		await insertMultiple(database, this.stories as never, BATCH);
		this.stories = [];
		const facets = Object.fromEntries(
			FACETS.map((field) => [field, field === 'year' ? { ranges: [{ from: 2001, to: 2030 }] } : {}])
		);
		this.find = async ({ query, filter, page }) => {
			const terms = query.split(' ').filter(Boolean);
			const answer = await search(database, {
				term: query,
				properties: SEARCHED,
				tolerance: Math.max(0, ...terms.map(({ length }) => (length >= 9 ? 2 : length >= 5 ? 1 : 0))),
				limit: HITS,
				offset: page * HITS,
				facets,
				...(filter === undefined ? {} : { where: toWhere(filter) })
			} as never);
			const marker = markerOf(terms);
			const hits = answer.hits.map(({ document }) => finishHit(document as Fields, marker));
			return { hits, facets: answer.facets ?? {} };
		};
	}

	async settle(): Promise<void> {}

	async search(question: Question): Promise<Found> {
		if (!this.find) throw new Error('orama: nothing is indexed');
		return this.find(question);
	}

	processorMs(): number {
		return ownProcessorMs();
	}

	async memory(): Promise<number> {
		return process.memoryUsage().rss;
	}

	async close(): Promise<void> {
		this.find = undefined;
	}
}

function toWhere(filter: string): Record<string, unknown> {
	return Object.fromEntries(
		filter.split(' AND ').map((condition) => {
			const [field = '', operator, value] = condition.split(' ');
			if (operator === '>=') return [field, { gte: Number(value) }];
			return [field, LISTS.includes(field) ? { containsAll: [value] } : { eq: value }];
		})
	);
}
