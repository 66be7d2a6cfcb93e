import type { DatabaseSync } from 'node:sqlite';
import type { Document } from './flatten.ts';
import { deleteIndex, findIndex, insertIndex, swapIndexes } from './index-rows.ts';
import type { IndexWriter } from './index-writer.ts';
import { TaskFailure } from './job.ts';
import type { Details, Job } from './job.ts';
import { selectByFilter } from './select.ts';
import { applySettings, needsRebuild } from './settings-update.ts';
import type { Settings } from './settings.ts';
import type { WriteSession } from './write-session.ts';

/** The documents that a task brought, in parts. */
export type ReadPayload = (task: number) => Iterable<Document[]>;

/** A job failed when a part of it was done: what it did must be undone. */
export class LateFailure extends Error {
	override readonly name = 'LateFailure';
	readonly task: number;
	readonly failure: TaskFailure;

	constructor(task: number, failure: TaskFailure) {
		super(failure.message);
		this.task = task;
		this.failure = failure;
	}
}

/** Does one job inside a transaction; throws TaskFailure if it cannot be done, and has then left no trace. */
export function doJob(
	database: DatabaseSync,
	session: WriteSession,
	job: Job,
	readPayload: ReadPayload
): Details {
	switch (job.type) {
		case 'documentAdditionOrUpdate':
			return addDocuments(session, job, readPayload);
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

function addDocuments(
	session: WriteSession,
	job: Job & { type: 'documentAdditionOrUpdate' },
	readPayload: ReadPayload
): Details {
	const writer = session.openOrCreate(job.index);
	let indexedDocuments = 0;
	let isBegun = false;
	const add = (documents: readonly Document[]): void => {
		try {
			const identified = writer.identify(documents, job.primaryKey);
			indexedDocuments += writer.add(identified, job.method, job.skipCreation);
		} catch (error) {
			throw isBegun && error instanceof TaskFailure ? new LateFailure(job.uid, error) : error;
		}
		isBegun = true;
	};
	for (const documents of readPayload(job.uid)) add(documents);
	if (!isBegun) add([]);
	return { receivedDocuments: job.received, indexedDocuments };
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
