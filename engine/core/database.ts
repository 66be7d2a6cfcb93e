import { existsSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Raise it when the tables or the bytes in them change: an older or newer file is kept aside and rebuilt. */
export const FORMAT = 6;

const TABLES = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS indexes (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	uid TEXT NOT NULL UNIQUE,
	primary_key TEXT,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	settings TEXT NOT NULL,
	-- names of the searched fields; a field's number is its place in the list
	fields TEXT NOT NULL DEFAULT '[]',
	field_distribution TEXT NOT NULL DEFAULT '{}',
	next_document INTEGER NOT NULL DEFAULT 0,
	-- what its documents take as they are stored: to add it up would read them all
	document_bytes INTEGER NOT NULL DEFAULT 0,
	-- raised when all segments are made anew, which is when readers must load everything again
	generation INTEGER NOT NULL DEFAULT 0
);
-- key = index id × 2^32 + document number
CREATE TABLE IF NOT EXISTS documents (key INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS ids (
	index_id INTEGER NOT NULL,
	id TEXT NOT NULL,
	document INTEGER NOT NULL,
	PRIMARY KEY (index_id, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS segments (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	index_id INTEGER NOT NULL,
	first_document INTEGER NOT NULL,
	document_count INTEGER NOT NULL,
	dictionary BLOB NOT NULL,
	prefixes BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS segments_of_index ON segments (index_id, first_document);
-- key = segment id × 2^22 + stream × 2^20 + number
CREATE TABLE IF NOT EXISTS chunks (key INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS columns (
	segment_id INTEGER NOT NULL,
	path TEXT NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (segment_id, path)
);
CREATE TABLE IF NOT EXISTS outcomes (task INTEGER PRIMARY KEY, outcome TEXT NOT NULL);
`;

const MOST_PAGES_CHECKED = 8192;

/** A piece of postings fills one page of the database, and no more. */
export const CHUNK_SIZE = 16_000;
const SEGMENT_KEYS = 2 ** 22;
const STREAM_KEYS = 2 ** 20;
const DOCUMENT_KEYS = 2 ** 32;

const STREAMS = ['documents', 'positions', 'prefixes'] as const;
export type Stream = (typeof STREAMS)[number];

export function chunkKey(segment: number, stream: Stream, number: number): number {
	return segment * SEGMENT_KEYS + STREAMS.indexOf(stream) * STREAM_KEYS + number;
}

export function segmentKeys(segment: number): [number, number] {
	return [segment * SEGMENT_KEYS, (segment + 1) * SEGMENT_KEYS - 1];
}

/** The first and the last key of each stream of a segment. */
export function streamKeys(segment: number): [number, number][] {
	return STREAMS.map((stream) => [chunkKey(segment, stream, 0), chunkKey(segment, stream, STREAM_KEYS - 1)]);
}

export function documentKey(index: number, document: number): number {
	return index * DOCUMENT_KEYS + document;
}

export function documentOfKey(key: number): number {
	return key % DOCUMENT_KEYS;
}

export interface IndexRow {
	id: number;
	uid: string;
	primary_key: string | null;
	created_at: string;
	updated_at: string;
	settings: string;
	fields: string;
	field_distribution: string;
	next_document: number;
	document_bytes: number;
	generation: number;
}

/** What is read of an index to see whether it changed; its settings may be megabytes of synonyms. */
export type IndexHead = Pick<IndexRow, 'id' | 'uid' | 'updated_at' | 'next_document'>;

/** The file cannot be used: not a database, damaged, or written by another version. */
export class UnusableDatabase extends Error {
	override readonly name = 'UnusableDatabase';
}

/** Opens a database of the engine for writing, and makes its tables if it is new. */
export function openDatabase(path: string, tables: string): DatabaseSync {
	const database = new DatabaseSync(path, { timeout: 5000 });
	try {
		// A story of several kilobytes fits a page of this size; it must be set before there are tables.
		database.exec('PRAGMA page_size = 16384');
		database.exec('PRAGMA auto_vacuum = INCREMENTAL');
		database.exec('PRAGMA journal_mode = WAL');
		// FULL: a commit is on the disk before anybody is told of it; batches keep commits few.
		database.exec('PRAGMA synchronous = FULL');
		database.exec('PRAGMA temp_store = MEMORY');
		database.exec('PRAGMA cache_size = -16000');
		const { user_version: version } = database.prepare('PRAGMA user_version').get() as {
			user_version: number;
		};
		if (version !== 0 && version !== FORMAT) {
			throw new UnusableDatabase(`it has format ${version}, and this engine writes format ${FORMAT}`);
		}
		if (version !== 0) checkPages(database);
		database.exec(tables);
		if (version === 0) database.exec(`PRAGMA user_version = ${FORMAT}`);
		return database;
	} catch (error) {
		database.close();
		if (error instanceof UnusableDatabase) throw error;
		throw isDamage(error) ? new UnusableDatabase((error as Error).message) : error;
	}
}

/** Reads a small file whole. A large one would keep everybody waiting: its damage shows when a page is read. */
function checkPages(database: DatabaseSync): void {
	const { page_count: pages } = database.prepare('PRAGMA page_count').get() as { page_count: number };
	if (pages > MOST_PAGES_CHECKED) return;
	const { quick_check: verdict } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
	if (verdict !== 'ok') throw new UnusableDatabase(verdict);
}

export function isDamage(error: unknown): boolean {
	const code = (error as { errcode?: number }).errcode;
	// SQLITE_CORRUPT and SQLITE_NOTADB, with their extended codes
	return code !== undefined && [11, 26].includes(code & 0xff);
}

export function openData(path: string): DatabaseSync {
	return openDatabase(path, TABLES);
}

/** Renames a database that cannot be used, with its WAL files, so that nothing is lost; returns its new name. */
export function putAside(path: string): string {
	const aside = `${path}.unusable-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
	for (const suffix of ['', '-wal', '-shm']) {
		if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
	}
	return aside;
}
