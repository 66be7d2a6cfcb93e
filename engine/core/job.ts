import type { SettingsUpdate } from './settings.ts';

/** A piece of work for the writer, as the task queue describes it. Payloads stay in the queue's database. */
export type Job = { uid: number } & (
	| {
			type: 'documentAdditionOrUpdate';
			index: string;
			primaryKey: string | null;
			method: 'replace' | 'update';
			/** Documents that are not there yet are left out. */
			skipCreation: boolean;
			received: number;
	  }
	| { type: 'documentDeletion'; index: string; select: DeletionTarget }
	| { type: 'settingsUpdate'; index: string; settings: SettingsUpdate; isDeletion: boolean }
	| { type: 'indexCreation'; index: string; primaryKey: string | null }
	| { type: 'indexUpdate'; index: string; primaryKey: string | null; newUid: string | null }
	| { type: 'indexDeletion'; index: string }
	| { type: 'indexSwap'; swaps: { indexes: [string, string]; rename: boolean }[] }
);

export type DeletionTarget =
	{ ids: string[] } | { filter: unknown; originalFilter: string | null } | { all: true };

export type Details = Record<string, unknown>;

export interface Outcome {
	task: number;
	status: 'succeeded' | 'failed';
	details: Details;
	error?: { code: string; message: string };
}

/** What readers need to know after a commit. */
export interface Change {
	/** The index's number in the database. */
	index: number;
	removed: number[];
}

/** A task that cannot be done, for a reason that its sender can mend. The code is one of Meilisearch's. */
export class TaskFailure extends Error {
	override readonly name = 'TaskFailure';
	readonly code: string;

	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
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
