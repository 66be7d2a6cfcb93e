import type { MultiSearchParams, MultiSearchQuery } from 'meilisearch';
import type { SearchDocument } from '#domain/document.ts';
import { asked } from '../errors.ts';
import { meilisearch } from '../meilisearch.ts';
import type { Answer } from './answer.ts';

/** Questions to the search server that go together, and how their answers, in the same order, are read. */
export interface Asking<Result> {
	queries: MultiSearchQuery[];
	read: (answers: Answer[]) => Result | Promise<Result>;
}

/**
 * Asks in one request, or in none when there is nothing to ask.
 * @throws HttpError 503 when the search server does not answer
 */
export async function ask<Result>({ queries, read }: Asking<Result>): Promise<Result> {
	if (queries.length === 0) return read([]);
	const { results } = await asked(meilisearch().multiSearch<MultiSearchParams, SearchDocument>({ queries }));
	return read(results);
}

/** Two askings as one, so that they go in the same request. */
export function together<One, Other>(one: Asking<One>, other: Asking<Other>): Asking<[One, Other]> {
	const count = one.queries.length;
	return {
		queries: [...one.queries, ...other.queries],
		read: (answers) => Promise.all([one.read(answers.slice(0, count)), other.read(answers.slice(count))])
	};
}
