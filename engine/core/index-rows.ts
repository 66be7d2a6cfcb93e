import type { DatabaseSync } from 'node:sqlite';
import { documentKey } from './database.ts';
import type { IndexHead, IndexRow } from './database.ts';
import { TaskFailure } from './job.ts';
import { deleteSegment, listSegments } from './segment-store.ts';
import { defaultSettings } from './settings.ts';

export function findIndex(database: DatabaseSync, uid: string): IndexRow | undefined {
	return database.prepare('SELECT * FROM indexes WHERE uid = ?').get(uid) as IndexRow | undefined;
}

export function listIndexes(database: DatabaseSync): IndexHead[] {
	return database
		.prepare('SELECT id, uid, updated_at, next_document FROM indexes ORDER BY uid')
		.all() as unknown as IndexHead[];
}

export function insertIndex(database: DatabaseSync, uid: string, primaryKey: string | null): void {
	const now = new Date().toISOString();
	database
		.prepare(
			'INSERT INTO indexes (uid, primary_key, created_at, updated_at, settings) VALUES (?, ?, ?, ?, ?)'
		)
		.run(uid, primaryKey, now, now, JSON.stringify(defaultSettings()));
}

/** Removes an index with all it holds; returns how many documents that was. */
export function deleteIndex(database: DatabaseSync, uid: string): number {
	const row = findIndex(database, uid);
	if (!row) throw new TaskFailure('index_not_found', `Index \`${uid}\` not found.`);
	for (const segment of listSegments(database, row.id)) deleteSegment(database, segment.id);
	const { changes } = database
		.prepare('DELETE FROM documents WHERE key BETWEEN ? AND ?')
		.run(documentKey(row.id, 0), documentKey(row.id + 1, 0) - 1);
	database.prepare('DELETE FROM ids WHERE index_id = ?').run(row.id);
	database.prepare('DELETE FROM indexes WHERE id = ?').run(row.id);
	return Number(changes);
}

/** Exchanges the names of pairs of indexes, or renames the first to the second. */
export function swapIndexes(
	database: DatabaseSync,
	swaps: readonly { indexes: [string, string]; rename: boolean }[]
): void {
	const missing = swaps.flatMap(({ indexes: [left, right], rename }) =>
		(rename ? [left] : [left, right]).filter((uid) => !findIndex(database, uid))
	);
	if (missing.length > 0) {
		const names = missing.map((uid) => `\`${uid}\``).join(', ');
		throw new TaskFailure(
			'index_not_found',
			missing.length === 1 ? `Index ${names} not found.` : `Indexes ${names} not found.`
		);
	}
	const taken = swaps.find(({ indexes: [, target], rename }) => rename && findIndex(database, target));
	if (taken) {
		throw new TaskFailure('index_already_exists', `Index \`${taken.indexes[1]}\` already exists.`);
	}
	const rename = database.prepare('UPDATE indexes SET uid = ? WHERE id = ?');
	for (const { indexes } of swaps) {
		const [left, right] = indexes.map((uid) => findIndex(database, uid));
		if (!left) continue;
		// A name must be free before another index takes it.
		rename.run(`\u0000${left.id}`, left.id);
		if (right) rename.run(indexes[0], right.id);
		rename.run(indexes[1], left.id);
	}
}
