import type { DatabaseSync } from 'node:sqlite';
import { packColumn, unpackColumn } from './columns.ts';
import type { ColumnBlock } from './columns.ts';
import { CHUNK_SIZE, chunkKey, segmentKeys } from './database.ts';
import type { Stream } from './database.ts';
import { unpackDictionary } from './dictionary.ts';
import type { SegmentSource } from './postings.ts';
import { buildPrefixes, packPrefixes, unpackPrefixes } from './prefix-table.ts';
import type { BuiltSegment } from './segment-builder.ts';

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

export function writeSegment(
	database: DatabaseSync,
	index: number,
	segment: BuiltSegment,
	columns: ReadonlyMap<string, ColumnBlock>
): void {
	const prefixes = buildPrefixes(segment.dictionary, segment.documents, segment.documentCount);
	const { lastInsertRowid } = database
		.prepare(
			'INSERT INTO segments (index_id, first_document, document_count, dictionary, prefixes) VALUES (?, ?, ?, ?, ?)'
		)
		.run(
			index,
			segment.firstDocument,
			segment.documentCount,
			segment.dictionary.pack(),
			packPrefixes(prefixes.table)
		);
	const id = Number(lastInsertRowid);
	writeStream(database, id, 'documents', segment.documents);
	writeStream(database, id, 'positions', segment.positions);
	writeStream(database, id, 'prefixes', prefixes.stream);
	const insert = database.prepare('INSERT INTO columns (segment_id, path, bytes) VALUES (?, ?, ?)');
	for (const [path, block] of columns) insert.run(id, path, packColumn(block));
}

function writeStream(database: DatabaseSync, segment: number, stream: Stream, bytes: Uint8Array): void {
	const insert = database.prepare('INSERT INTO chunks (key, bytes) VALUES (?, ?)');
	for (let at = 0, number = 0; at < bytes.length; at += CHUNK_SIZE, number++) {
		insert.run(chunkKey(segment, stream, number), bytes.subarray(at, at + CHUNK_SIZE));
	}
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

/** Pieces of postings by key; the engine's caches keep the recently used ones. */
export type ReadChunk = (key: number) => Uint8Array;

export function chunkReader(database: DatabaseSync): ReadChunk {
	const select = database.prepare('SELECT bytes FROM chunks WHERE key = ?');
	return (key) => {
		const row = select.get(key) as { bytes: Uint8Array } | undefined;
		if (!row) throw new Error(`Blotter engine: postings chunk ${key} is missing`);
		return row.bytes;
	};
}

export function openSegment(database: DatabaseSync, row: SegmentRow, readChunk: ReadChunk): SegmentSource {
	const { dictionary, prefixes } = database
		.prepare('SELECT dictionary, prefixes FROM segments WHERE id = ?')
		.get(row.id) as {
		dictionary: Uint8Array;
		prefixes: Uint8Array;
	};
	const read = (stream: Stream, from: number, to: number): Uint8Array => {
		const first = Math.floor(from / CHUNK_SIZE);
		const last = Math.floor(Math.max(to - 1, from) / CHUNK_SIZE);
		if (from === to) return new Uint8Array(0);
		if (first === last) {
			const chunk = readChunk(chunkKey(row.id, stream, first));
			return chunk.subarray(from - first * CHUNK_SIZE, to - first * CHUNK_SIZE);
		}
		const bytes = new Uint8Array(to - from);
		for (let number = first; number <= last; number++) {
			const start = number * CHUNK_SIZE;
			const chunk = readChunk(chunkKey(row.id, stream, number));
			const part = chunk.subarray(Math.max(from - start, 0), Math.min(to - start, CHUNK_SIZE));
			bytes.set(part, Math.max(start - from, 0));
		}
		return bytes;
	};
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
