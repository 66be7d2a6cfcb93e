import type { DatabaseSync } from 'node:sqlite';
import { deleteIndex, findIndex, insertIndex, swapIndexes } from './index-rows.ts';
import { IndexWriter } from './index-writer.ts';
import type { Document } from './flatten.ts';
import { TaskFailure } from './job.ts';
import type { Change, Details, Job, Outcome } from './job.ts';
import { selectByFilter } from './select.ts';
import { applySettings, needsRebuild } from './settings-update.ts';
import type { Settings } from './settings.ts';

export type ReadPayload = (task: number) => string;

/**
 * Does a batch of jobs in one transaction, so that readers see all of it or nothing. A job checks everything before
 * it changes anything, so one that fails leaves no trace but its outcome (and its index, as in Meilisearch). Jobs on documents of one index share a writer, and so a segment.
 */
export function performBatch(
	database: DatabaseSync,
	jobs: readonly Job[],
	readPayload: ReadPayload
): { outcomes: Outcome[]; changes: Change[] } {
	const outcomes: Outcome[] = [];
	const changes: Change[] = [];
	const session = new WriteSession(database, changes);
	database.exec('BEGIN IMMEDIATE');
	try {
		for (const job of jobs) {
			try {
				const details = perform(database, session, job, readPayload);
				outcomes.push({ task: job.uid, status: 'succeeded', details });
			} catch (error) {
				if (!(error instanceof TaskFailure)) throw error;
				const { code, message } = error;
				outcomes.push({
					task: job.uid,
					status: 'failed',
					details: failedDetails(job),
					error: { code, message }
				});
			}
		}
		session.finish();
		const insert = database.prepare('INSERT OR REPLACE INTO outcomes (task, outcome) VALUES (?, ?)');
		for (const outcome of outcomes) insert.run(outcome.task, JSON.stringify(outcome));
		database.exec('COMMIT');
	} catch (error) {
		// A full disk has undone it already.
		if (database.isTransaction) database.exec('ROLLBACK');
		throw error;
	}
	return { outcomes, changes };
}

/** The index that the jobs of a batch are writing into. */
class WriteSession {
	private writer: IndexWriter | undefined;
	private readonly database: DatabaseSync;
	private readonly changes: Change[];

	constructor(database: DatabaseSync, changes: Change[]) {
		this.database = database;
		this.changes = changes;
	}

	open(uid: string): IndexWriter {
		if (this.writer?.row.uid === uid) return this.writer;
		this.finish();
		const row = findIndex(this.database, uid);
		if (!row) throw new TaskFailure('index_not_found', `Index \`${uid}\` not found.`);
		this.writer = new IndexWriter(this.database, row);
		return this.writer;
	}

	openOrCreate(uid: string): IndexWriter {
		if (this.writer?.row.uid !== uid && !findIndex(this.database, uid)) insertIndex(this.database, uid, null);
		return this.open(uid);
	}

	finish(): void {
		if (!this.writer) return;
		this.writer.finish(new Date().toISOString());
		this.changes.push(this.writer.change);
		this.writer = undefined;
	}
}

function perform(database: DatabaseSync, session: WriteSession, job: Job, readPayload: ReadPayload): Details {
	switch (job.type) {
		case 'documentAdditionOrUpdate': {
			const documents = JSON.parse(readPayload(job.uid)) as Document[];
			const writer = session.openOrCreate(job.index);
			const identified = writer.identify(documents, job.primaryKey);
			const indexedDocuments = writer.add(identified, job.method, job.skipCreation);
			return { receivedDocuments: documents.length, indexedDocuments };
		}
		case 'documentDeletion':
			return deleteDocuments(database, session, job);
		case 'settingsUpdate': {
			const writer = session.openOrCreate(job.index);
			updateSettings(database, session, writer, job);
			return job.settings as Details;
		}
		case 'indexCreation':
			session.finish();
			if (findIndex(database, job.index)) {
				throw new TaskFailure('index_already_exists', `Index \`${job.index}\` already exists.`);
			}
			insertIndex(database, job.index, job.primaryKey);
			return { primaryKey: job.primaryKey };
		case 'indexUpdate':
			session.finish();
			return updateIndex(database, job);
		case 'indexDeletion': {
			session.finish();
			const deletedDocuments = deleteIndex(database, job.index);
			return { deletedDocuments };
		}
		case 'indexSwap':
			session.finish();
			swapIndexes(database, job.swaps);
			return { swaps: job.swaps };
	}
}

function deleteDocuments(
	database: DatabaseSync,
	session: WriteSession,
	job: Job & { type: 'documentDeletion' }
): Details {
	const { select } = job;
	const writer = session.open(job.index);
	if ('all' in select) return { providedIds: 0, deletedDocuments: writer.removeAll(), originalFilter: null };
	if ('ids' in select) {
		const deletedDocuments = select.ids.filter((id) => writer.removeById(id)).length;
		return { providedIds: select.ids.length, deletedDocuments, originalFilter: null };
	}
	session.finish();
	const ids = selectByFilter(database, job.index, select.filter);
	const reopened = session.open(job.index);
	const deletedDocuments = ids.filter((id) => reopened.removeById(id)).length;
	return { providedIds: 0, deletedDocuments, originalFilter: select.originalFilter };
}

function updateSettings(
	database: DatabaseSync,
	session: WriteSession,
	writer: IndexWriter,
	job: Job & { type: 'settingsUpdate' }
): void {
	const before: Settings = writer.settings;
	const after = applySettings(before, job.settings);
	session.finish();
	database
		.prepare('UPDATE indexes SET settings = ?, updated_at = ? WHERE uid = ?')
		.run(JSON.stringify(after), new Date().toISOString(), job.index);
	if (needsRebuild(before, after)) session.open(job.index).rebuild();
}

function updateIndex(database: DatabaseSync, job: Job & { type: 'indexUpdate' }): Details {
	const row = findIndex(database, job.index);
	if (!row) throw new TaskFailure('index_not_found', `Index \`${job.index}\` not found.`);
	if (job.primaryKey !== null && row.primary_key !== null && job.primaryKey !== row.primary_key) {
		const { count } = database
			.prepare('SELECT count(*) AS count FROM ids WHERE index_id = ?')
			.get(row.id) as {
			count: number;
		};
		if (count > 0) {
			throw new TaskFailure(
				'index_primary_key_already_exists',
				`Index \`${job.index}\`: Index already has a primary key: \`${row.primary_key}\`.`
			);
		}
	}
	if (job.newUid !== null && findIndex(database, job.newUid)) {
		throw new TaskFailure('index_already_exists', `Index \`${job.newUid}\` already exists.`);
	}
	database
		.prepare(
			'UPDATE indexes SET primary_key = coalesce(?, primary_key), uid = coalesce(?, uid), updated_at = ? WHERE id = ?'
		)
		.run(job.primaryKey, job.newUid, new Date().toISOString(), row.id);
	const details: Details = { primaryKey: job.primaryKey };
	if (job.newUid !== null) Object.assign(details, { oldIndexUid: job.index, newIndexUid: job.newUid });
	return details;
}

/** What a task that failed, or was never begun, reports about itself. */
export function failedDetails(job: Job): Details {
	switch (job.type) {
		case 'documentAdditionOrUpdate':
			return { receivedDocuments: job.received, indexedDocuments: 0 };
		case 'documentDeletion': {
			const { select } = job;
			return {
				providedIds: 'ids' in select ? select.ids.length : 0,
				deletedDocuments: 0,
				originalFilter: 'filter' in select ? select.originalFilter : null
			};
		}
		case 'settingsUpdate':
			return job.settings as Details;
		case 'indexCreation':
			return { primaryKey: job.primaryKey };
		case 'indexUpdate':
			return job.newUid === null
				? { primaryKey: job.primaryKey }
				: { primaryKey: job.primaryKey, oldIndexUid: job.index, newIndexUid: job.newUid };
		case 'indexDeletion':
			return { deletedDocuments: 0 };
		case 'indexSwap':
			return { swaps: job.swaps };
	}
}
