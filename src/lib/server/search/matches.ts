import type { SearchDocument } from '#domain/document.ts';
import type { SearchQuery } from '#domain/query.ts';
import { asked } from '../errors.ts';
import { records } from '../meilisearch.ts';
import { choosing, type Matching, orderOf } from './requests.ts';

const BATCH = 500;

/** People in notices are handled with care: what leaves the site in bulk never carries them. */
const NO_NOTICES = 'kind != notice';

/** What a download or feed holds: the number of records and the records, newest fields and all, batch by batch. */
export interface Matches {
	total: number;
	batches: AsyncIterable<SearchDocument[]>;
}

/**
 * Everything that the search page counts for a query, in its order, but for notices: read batch by batch, never
 * cut short. The first batch is read before this returns, so that a failure is still an error and no short file.
 * @throws HttpError 503 when the search server does not answer
 */
export async function allMatches(query: SearchQuery): Promise<Matches> {
	let matching: Matching = 'all';
	let first = await batchOf(query, matching, 1);
	if (first.total === 0 && /\s/.test(query.q)) {
		matching = 'frequency';
		first = await batchOf(query, matching, 1);
	}
	async function* batches() {
		yield first.documents;
		for (let page = 2; (page - 1) * BATCH < first.total; page += 1)
			yield (await batchOf(query, matching, page)).documents;
	}
	return { total: first.total, batches: batches() };
}

async function batchOf(query: SearchQuery, matching: Matching, page: number) {
	const { q, filter, matchingStrategy } = choosing(query, matching);
	const { hits, totalHits } = await asked(
		records().search(q, {
			filter: [...(filter as string[]), NO_NOTICES],
			...(matchingStrategy ? { matchingStrategy } : {}),
			sort: orderOf(query),
			page,
			hitsPerPage: BATCH
		})
	);
	return { total: totalHits, documents: hits as SearchDocument[] };
}
