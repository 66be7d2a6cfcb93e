import type { DatabaseSync } from 'node:sqlite';
import { listBits } from './bitmap.ts';
import { parseFilter } from './filter-parser.ts';
import { FilterError } from './filter-syntax.ts';
import { evaluateFilter } from './filter.ts';
import { IndexReader } from './index-reader.ts';
import { findIndex } from './index-rows.ts';
import { TaskFailure } from './job.ts';
import { parseDocumentId } from './document-id.ts';
import { chunkReader } from './chunks.ts';

/** The identifiers of the documents that satisfy a filter, as the writer sees them inside its transaction. */
export function selectByFilter(database: DatabaseSync, uid: string, filter: unknown): string[] {
	const row = findIndex(database, uid);
	if (!row) throw new TaskFailure('index_not_found', `Index \`${uid}\` not found.`);
	if (row.primary_key === null) return [];
	const primaryKey = row.primary_key;
	try {
		const parsed = parseFilter(filter);
		if (!parsed) return [];
		const reader = new IndexReader(database, row, chunkReader(database));
		return Array.from(listBits(evaluateFilter(reader, parsed)), (number) =>
			parseDocumentId(reader.document(number), primaryKey)
		);
	} catch (error) {
		if (!(error instanceof FilterError)) throw error;
		throw new TaskFailure('invalid_document_filter', `Index \`${uid}\`: ${error.message}`);
	}
}
