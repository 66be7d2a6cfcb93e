import type { DatabaseSync } from 'node:sqlite';
import { Column } from './columns.ts';
import type { ColumnBlock } from './column-block.ts';
import { findIndex, listIndexes } from './index-rows.ts';
import { IndexWriter } from './index-writer.ts';
import type { Change } from './job.ts';
import { listSegments, longestStream, readColumns, writeMerged } from './segment-store.ts';
import type { SegmentRow } from './segment-store.ts';

/** An index with fewer numbers unused is left as it is. */
const FEW_UNUSED = 1000;

/**
 * A replaced document gets a new number, and its old one stays unused: arrays of one place a number would grow for ever.
 * The first index in which more than `most` times as many numbers are unused as used is numbered anew.
 */
export function reclaimNumbers(database: DatabaseSync, most: number): Change[] {
	for (const { id, uid, next_document } of listIndexes(database)) {
		if (next_document <= FEW_UNUSED) continue;
		const { used } = database.prepare('SELECT count(*) AS used FROM ids WHERE index_id = ?').get(id) as {
			used: number;
		};
		if (next_document - used <= Math.max(FEW_UNUSED, used * most)) continue;
		const row = findIndex(database, uid);
		if (!row) continue;
		inTransaction(database, () => {
			const writer = new IndexWriter(database, row);
			writer.renumber();
			writer.finish(row.updated_at);
		});
		return [{ index: row.id, removed: [] }];
	}
	return [];
}

/** A segment's streams are kept below this, as places in them are numbers of 32 bits: some two and a half million stories. */
const MOST_STREAM_BYTES = 2 ** 32 - 2 ** 24;

/** When segments are merged: when more than so many wait for it, up to so many documents together. */
export interface MergeLimits {
	segments: number;
	documents: number;
}

/**
 * Merges what needs merging. Each segment is kept larger than all after it together, so that a document is copied only
 * as often as its index doubles. One merge a call.
 */
export function maintain(database: DatabaseSync, most: MergeLimits, mostBytes = MOST_STREAM_BYTES): Change[] {
	for (const { id } of listIndexes(database)) {
		const segments = listSegments(database, id).map((row) => ({
			...row,
			bytes: longestStream(database, row)
		}));
		const from = firstToMerge(segments, most.documents, mostBytes);
		if (segments.length - from <= most.segments) continue;
		mergeFrom(database, id, segments.slice(from));
		return [{ index: id, removed: [] }];
	}
	return [];
}

function firstToMerge(
	segments: readonly (SegmentRow & { bytes: number })[],
	mostDocuments: number,
	mostBytes: number
): number {
	let documents = 0;
	let bytes = 0;
	let from = segments.length;
	for (let index = segments.length - 1; index >= 0; index--) {
		const { document_count: count, bytes: own } = segments[index] as SegmentRow & { bytes: number };
		if (count + documents > mostDocuments || own + bytes > mostBytes) break;
		if (count <= documents) from = index;
		documents += count;
		bytes += own;
	}
	return from;
}

function mergeFrom(database: DatabaseSync, index: number, rows: readonly SegmentRow[]): void {
	const firstDocument = rows[0]?.first_document ?? 0;
	const end = Math.max(...rows.map((row) => row.first_document + row.document_count));
	const columns = new Map<string, Column>();
	for (const row of rows) {
		for (const [path, block] of readColumns(database, row)) {
			let column = columns.get(path);
			if (!column) columns.set(path, (column = new Column()));
			column.append({ ...block, firstDocument: block.firstDocument - firstDocument });
		}
	}
	const blocks = new Map<string, ColumnBlock>();
	for (const [path, column] of columns) {
		column.skipTo(end - firstDocument);
		blocks.set(path, { ...column.block(0), firstDocument });
	}
	inTransaction(database, () => writeMerged(database, index, rows, blocks));
}

function inTransaction(database: DatabaseSync, work: () => void): void {
	database.exec('BEGIN IMMEDIATE');
	try {
		work();
		database.exec('COMMIT');
	} catch (error) {
		if (database.isTransaction) database.exec('ROLLBACK');
		throw error;
	}
}
