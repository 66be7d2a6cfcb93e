import type { SearchDocument } from '#domain/document.ts';
import type { SearchQuery } from '#domain/query.ts';
import { asked } from '../errors.ts';
import { records } from '../meilisearch.ts';
import type { Attempt } from './attempts.ts';
import { choosing, orderOf } from './requests.ts';
import { countedReading } from './rescue.ts';

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
	const attempt = await countedReading(query);
	const first = await batchOf(attempt, 1);
	async function* batches() {
		yield first.documents;
		for (let page = 2; (page - 1) * BATCH < first.total; page += 1)
			yield (await batchOf(attempt, page)).documents;
	}
	return { total: first.total, batches: batches() };
}

async function batchOf(attempt: Attempt, page: number) {
	const { q, filter, matchingStrategy } = choosing(attempt);
	const { hits, totalHits } = await asked(
		records().search(q, {
			filter: [...filter, NO_NOTICES],
			matchingStrategy,
			sort: orderOf(attempt.query),
			page,
			hitsPerPage: BATCH
		})
	);
	return { total: totalHits, documents: hits as SearchDocument[] };
}
