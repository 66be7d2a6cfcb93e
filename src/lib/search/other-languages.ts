import type { SearchQuery } from '#domain/query.ts';
import { links } from '#lib/links.ts';
import type { Hit, SearchResult } from './result.ts';

type Texts = Map<string, Hit['texts']>;

let known: { address: string; texts: Promise<Texts> } | undefined;

/**
 * A result's texts in every language. A page of results comes in one; the first time that a reader wants another,
 * all are fetched and kept until the query changes.
 * @throws Error when they do not come
 */
export async function textsOf({ id }: Hit, query: SearchQuery): Promise<Hit['texts']> {
	const address = links.searchApi(query);
	if (known?.address !== address) known = { address, texts: fetchTexts(address) };
	try {
		return (await known.texts).get(id) ?? {};
	} catch (error) {
		known = undefined;
		throw error;
	}
}

async function fetchTexts(address: string): Promise<Texts> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`search: ${address} answered ${response.status}`);
	const { hits } = (await response.json()) as SearchResult;
	return new Map(hits.map(({ id, texts }) => [id, texts]));
}
