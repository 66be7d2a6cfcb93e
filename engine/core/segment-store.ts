import type { DatabaseSync } from 'node:sqlite';
import { ChunkWriter, chunkReader, readStream } from './chunks.ts';
import type { ReadChunk } from './chunks.ts';
import { packColumn, unpackColumn } from './column-block.ts';
import type { ColumnBlock } from './column-block.ts';
import { CHUNK_SIZE, segmentKeys, streamKeys } from './database.ts';
import type { Stream } from './database.ts';
import { unpackDictionary } from './dictionary.ts';
import { mergeSegments } from './merge.ts';
import type { SegmentSource } from './postings.ts';
import { FEWEST_LISTED_DOCUMENTS, packPrefixes, unpackPrefixes, writePrefixes } from './prefix-table.ts';
import type { PrefixSource } from './prefix-table.ts';
import { RecentlyUsed } from './recently-used.ts';
import type { BuiltSegment } from './segment-builder.ts';

/** Chunks held while merging: one of each stream is enough, since words come in order. */
const MERGE_BYTES = 4 * 1024 * 1024;

export interface SegmentRow {
	id: number;
	first_document: number;
	document_count: number;
}

export function listSegments(database: DatabaseSync, index: number): SegmentRow[] {
	return database
		.prepare(
			'SELECT id, first_document, document_count FROM segments WHERE index_id = ? ORDER BY first_document'
		)
		.all(index) as unknown as SegmentRow[];
}

/** How many bytes a segment's longest stream takes, to the piece: places in it are kept as 32 bits. */
export function longestStream(database: DatabaseSync, { id }: SegmentRow): number {
	const select = database.prepare('SELECT count(*) AS pieces FROM chunks WHERE key BETWEEN ? AND ?');
	const bytes = streamKeys(id).map((range) => {
		const { pieces } = select.get(...range) as { pieces: number };
		return pieces * CHUNK_SIZE;
	});
	return Math.max(...bytes);
}

/** Writes a segment that is whole in memory. */
export function writeSegment(
	database: DatabaseSync,
	index: number,
	segment: BuiltSegment,
	columns: ReadonlyMap<string, ColumnBlock>
): void {
	const id = beginSegment(database, index);
	const documents = new ChunkWriter(database, id, 'documents');
	documents.writeBytes(segment.documents);
	documents.finish();
	const positions = new ChunkWriter(database, id, 'positions');
	positions.writeBytes(segment.positions);
	positions.finish();
	const readDocuments = (from: number, to: number): Uint8Array => segment.documents.subarray(from, to);
	finishSegment(database, id, segment, [{ ...segment, readDocuments }], columns);
}

/** Makes one segment of several, reading and writing chunk by chunk. */
export function writeMerged(
	database: DatabaseSync,
	index: number,
	rows: readonly SegmentRow[],
	columns: ReadonlyMap<string, ColumnBlock>
): void {
	const recent = new RecentlyUsed<number, Uint8Array>(MERGE_BYTES);
	const fetch = chunkReader(database);
	const readChunk = (key: number): Uint8Array => {
		const known = recent.get(key);
		if (known) return known;
		const bytes = fetch(key);
		recent.set(key, bytes, bytes.length);
		return bytes;
	};
	const id = beginSegment(database, index);
	const documents = new ChunkWriter(database, id, 'documents');
	const positions = new ChunkWriter(database, id, 'positions');
	const sources = rows.map((row) => openSegment(database, row, readChunk));
	const merged = mergeSegments(sources, { documents, positions });
	documents.finish();
	positions.finish();
	finishSegment(database, id, merged, sources, columns);
	for (const row of rows) deleteSegment(database, row.id);
}

function beginSegment(database: DatabaseSync, index: number): number {
	const { lastInsertRowid } = database
		.prepare(
			`INSERT INTO segments (index_id, first_document, document_count, dictionary, prefixes)
			VALUES (?, 0, 0, x'', x'')`
		)
		.run(index);
	return Number(lastInsertRowid);
}

function finishSegment(
	database: DatabaseSync,
	id: number,
	{
		firstDocument,
		documentCount,
		dictionary
	}: Pick<BuiltSegment, 'firstDocument' | 'documentCount' | 'dictionary'>,
	parts: readonly PrefixSource[],
	columns: ReadonlyMap<string, ColumnBlock>
): void {
	const prefixes = new ChunkWriter(database, id, 'prefixes');
	const isListed = documentCount >= FEWEST_LISTED_DOCUMENTS;
	const table = isListed ? writePrefixes(dictionary, parts, prefixes) : { entries: new Map() };
	prefixes.finish();
	database
		.prepare(
			'UPDATE segments SET first_document = ?, document_count = ?, dictionary = ?, prefixes = ? WHERE id = ?'
		)
		.run(firstDocument, documentCount, dictionary.pack(), packPrefixes(table), id);
	const insert = database.prepare('INSERT INTO columns (segment_id, path, bytes) VALUES (?, ?, ?)');
	for (const [path, block] of columns) insert.run(id, path, packColumn(block));
}

export function deleteSegment(database: DatabaseSync, id: number): void {
	const [first, last] = segmentKeys(id);
	database.prepare('DELETE FROM chunks WHERE key BETWEEN ? AND ?').run(first, last);
	database.prepare('DELETE FROM columns WHERE segment_id = ?').run(id);
	database.prepare('DELETE FROM segments WHERE id = ?').run(id);
}

export function readColumns(database: DatabaseSync, segment: SegmentRow): Map<string, ColumnBlock> {
	const rows = database.prepare('SELECT path, bytes FROM columns WHERE segment_id = ?').all(segment.id) as {
		path: string;
		bytes: Uint8Array;
	}[];
	return new Map(rows.map(({ path, bytes }) => [path, unpackColumn(bytes, segment.first_document)]));
}

export function openSegment(database: DatabaseSync, row: SegmentRow, readChunk: ReadChunk): SegmentSource {
	const { dictionary, prefixes } = database
		.prepare('SELECT dictionary, prefixes FROM segments WHERE id = ?')
		.get(row.id) as {
		dictionary: Uint8Array;
		prefixes: Uint8Array;
	};
	const read = (stream: Stream, from: number, to: number): Uint8Array =>
		readStream(readChunk, row.id, stream, from, to);
	return {
		firstDocument: row.first_document,
		documentCount: row.document_count,
		dictionary: unpackDictionary(dictionary),
		readDocuments: (from, to) => read('documents', from, to),
		readPositions: (from, to) => read('positions', from, to),
		prefixes: unpackPrefixes(prefixes),
		readPrefixes: (from, to) => read('prefixes', from, to)
	};
}
