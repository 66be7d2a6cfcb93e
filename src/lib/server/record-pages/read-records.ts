import type { SearchDocument } from '#domain/document.ts';
import type { CollectionName, RecordOf } from '#domain/collections.ts';
import type { Kind } from '#domain/kind.ts';
import { asked } from '../errors.ts';
import { records } from '../meilisearch.ts';

interface CollectionOf {
	operation: 'operations';
	news: 'news';
	event: 'events';
	country: 'countries';
	'notice-count': 'notice-counts';
	notice: 'notices';
}

/** A document of one kind, with that kind's record in it. */
export type DocumentOf<Of extends Kind> = Omit<SearchDocument, 'kind' | 'record'> & {
	kind: Of;
	record: RecordOf<CollectionOf[Of] & CollectionName>;
};

/** What a list needs; it never asks for keywords and the texts in four languages beside the record. */
const FIELDS: (keyof SearchDocument)[] = [
	'id',
	'kind',
	'recordId',
	'date',
	'year',
	'place',
	'crimes',
	'countries',
	'languages',
	'series',
	'operationId',
	'operationName',
	'record'
];
const BATCH = 1000;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One record by its id; undefined when it is not on file. */
export async function findDocument<Of extends Kind>(
	kind: Of,
	recordId: string
): Promise<DocumentOf<Of> | undefined> {
	if (!SLUG.test(recordId)) return undefined;
	// By search and not by its address: a key that may only search is enough for the dashboard.
	const filter = `id = "${kind}-${recordId}"`;
	const { hits } = await asked(records().search('', { filter, limit: 1, attributesToRetrieve: FIELDS }));
	return hits[0] as DocumentOf<Of> | undefined;
}

/** The newest records of a kind that pass some filters, and how many pass in all. */
export async function readNewest<Of extends Kind>(
	kind: Of,
	filters: readonly string[],
	limit: number,
	page = 1
): Promise<{ documents: DocumentOf<Of>[]; total: number }> {
	const { hits, totalHits } = await asked(
		records().search('', {
			filter: [`kind = "${kind}"`, ...filters],
			sort: ['sortDate:desc'],
			attributesToRetrieve: FIELDS,
			hitsPerPage: limit,
			page
		})
	);
	return { documents: hits as DocumentOf<Of>[], total: totalHits };
}

/** Every record of a kind that passes some filters, newest first, in batches; the newest `most` where that is given. */
export async function readAll<Of extends Kind>(
	kind: Of,
	filters: readonly string[] = [],
	most = Infinity
): Promise<DocumentOf<Of>[]> {
	const all: DocumentOf<Of>[] = [];
	for (let page = 1; ; page += 1) {
		const { documents, total } = await readNewest(kind, filters, Math.min(BATCH, most), page);
		all.push(...documents);
		if (all.length >= Math.min(total, most) || documents.length === 0) return all;
	}
}

/** How many records of a kind carry each value of some attributes. */
export async function countBy<Attribute extends string>(
	kind: Kind,
	attributes: readonly Attribute[],
	filters: readonly string[] = []
): Promise<{ total: number; counts: Record<Attribute, Record<string, number>> }> {
	const { totalHits, facetDistribution = {} } = await asked(
		records().search('', {
			filter: [`kind = "${kind}"`, ...filters],
			facets: [...attributes],
			attributesToRetrieve: ['id'],
			hitsPerPage: 1
		})
	);
	const counts = Object.fromEntries(attributes.map((name) => [name, facetDistribution[name] ?? {}]));
	return { total: totalHits, counts: counts as Record<Attribute, Record<string, number>> };
}
