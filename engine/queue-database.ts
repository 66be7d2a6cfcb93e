import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './core/database.ts';

/** Pages of the file that are given back at once. */
const PAGES_GIVEN_BACK = 64;

const TABLES = `
CREATE TABLE IF NOT EXISTS tasks (
	uid INTEGER PRIMARY KEY,
	batch INTEGER,
	status TEXT NOT NULL,
	type TEXT NOT NULL,
	index_uid TEXT,
	canceled_by INTEGER,
	job TEXT NOT NULL,
	details TEXT,
	error TEXT,
	custom_metadata TEXT,
	enqueued_at TEXT NOT NULL,
	started_at TEXT,
	finished_at TEXT
);
CREATE INDEX IF NOT EXISTS tasks_by_status ON tasks (status, uid);
CREATE INDEX IF NOT EXISTS tasks_by_batch ON tasks (batch);
CREATE TABLE IF NOT EXISTS payloads (
	task INTEGER NOT NULL,
	part INTEGER NOT NULL,
	body BLOB NOT NULL,
	PRIMARY KEY (task, part)
);
CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS keys (
	uid TEXT PRIMARY KEY,
	name TEXT,
	description TEXT,
	actions TEXT NOT NULL,
	indexes TEXT NOT NULL,
	expires_at TEXT,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS features (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS ready (name TEXT PRIMARY KEY);
`;

/**
 * Tasks, their payloads and the API keys. A file apart from the indexes, written by the serving thread alone, so that
 * taking a task never waits for the writer's transactions.
 */
export function openQueue(path: string): DatabaseSync {
	return openDatabase(path, TABLES);
}

/**
 * Gives some of the pages that hold nothing any more back to the file system, and at last memory to the system. Half a
 * gigabyte at once kept searches waiting for two seconds, and for half a minute on a busy disk; so it says whether there
 * is more.
 */
export function giveBackPages(database: DatabaseSync): boolean {
	const before = unusedPages(database);
	database.exec(`PRAGMA incremental_vacuum(${PAGES_GIVEN_BACK})`);
	const left = unusedPages(database);
	const isMore = left > 0 && left < before;
	if (!isMore) database.exec('PRAGMA shrink_memory');
	return isMore;
}

function unusedPages(database: DatabaseSync): number {
	const { freelist_count: count } = database.prepare('PRAGMA freelist_count').get() as {
		freelist_count: number;
	};
	return count;
}
