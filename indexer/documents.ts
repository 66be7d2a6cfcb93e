import { createHash } from 'node:crypto';
import { COLLECTION_NAMES, type CollectionName, type RecordOf, type Records } from '#domain/collections.ts';
import type { SearchDocument } from '#domain/document.ts';
import { PUSHES_SETTINGS, RECORDS_SETTINGS } from '#domain/indexes.ts';
import { KINDS } from '#domain/kind.ts';
import { TO_DOCUMENT } from '#domain/to-document.ts';

/** Every record as the document that the index holds, one at a time. */
export function* toDocuments(records: Records): Generator<SearchDocument> {
	for (const name of COLLECTION_NAMES) yield* documentsOf(name, records);
}

function* documentsOf<Name extends CollectionName>(name: Name, records: Records): Generator<SearchDocument> {
	const toDocument: (record: RecordOf<Name>) => SearchDocument = TO_DOCUMENT[name];
	for (const record of records[name] as RecordOf<Name>[]) yield toDocument(record);
}

/** What an index made from these records would hold, without making it. */
export interface Summary {
	/** Hash of all documents and of the settings: it changes with the records and with the code that shapes them. */
	fingerprint: string;
	/** Documents of each kind. */
	counts: Record<string, number>;
	documents: number;
	/** Newest day, not in the future, of which an operation, a story or a count is dated. Empty without any. */
	newest: string;
}

const DATED_KINDS = new Set<string>(['operation', 'news', 'notice-count']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Sums up the index that the records would make. `today` is a day such as 2026-11-22. */
export function summarise(records: Records, today = new Date().toISOString().slice(0, 10)): Summary {
	const hash = createHash('sha256').update(JSON.stringify([RECORDS_SETTINGS, PUSHES_SETTINGS]));
	const counts: Record<string, number> = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
	let documents = 0;
	let newest = '';
	for (const document of toDocuments(records)) {
		hash.update('\n').update(JSON.stringify(document));
		counts[document.kind] = (counts[document.kind] ?? 0) + 1;
		documents += 1;
		const { kind, date = '' } = document;
		if (DATED_KINDS.has(kind) && DAY.test(date) && date <= today && date > newest) newest = date;
	}
	return { fingerprint: hash.digest('hex').slice(0, 16), counts, documents, newest };
}
