import { describe, expect, it } from 'vitest';
import { openData } from './database.ts';
import type { Document } from './flatten.ts';
import type { Job } from './job.ts';
import { performBatch } from './perform.ts';

function addition(uid: number, index = 'stories'): Job {
	return {
		uid,
		type: 'documentAdditionOrUpdate',
		index,
		primaryKey: 'id',
		method: 'replace',
		skipCreation: false,
		received: 2
	};
}

function open() {
	const database = openData(':memory:');
	const identifiers = (): unknown[] =>
		database
			.prepare('SELECT id FROM ids ORDER BY id')
			.all()
			.map(({ id }) => id);
	const outcomes = (): unknown[] =>
		database
			.prepare('SELECT task FROM outcomes ORDER BY task')
			.all()
			.map(({ task }) => task);
	return { database, identifiers, outcomes };
}

describe('a batch of jobs', () => {
	it('is done without a job that fails in its last part, of which nothing is left', () => {
		const { database, identifiers } = open();
		const payloads: Document[][][] = [
			[[{ id: 'a' }], [{ id: 'b' }]],
			[[{ id: 'c' }, { id: 'b', text: 'new' }], [{ id: 'not an identifier' }]],
			[[{ id: 'd' }]]
		];
		const { outcomes } = performBatch(
			database,
			[addition(0), addition(1), addition(2)],
			(task) => payloads[task] ?? []
		);
		expect(outcomes.map(({ status }) => status)).toEqual(['succeeded', 'failed', 'succeeded']);
		expect(outcomes[1]?.error?.code).toBe('invalid_document_id');
		expect(identifiers()).toEqual(['a', 'b', 'd']);
		expect(database.prepare("SELECT count(*) AS count FROM documents WHERE body LIKE '%new%'").get()).toEqual(
			{
				count: 0
			}
		);
	});

	it('keeps the index that a failed job would have written into, as Meilisearch does', () => {
		const { database } = open();
		performBatch(database, [addition(0, 'made')], () => [[{ id: 1 }], [{ id: null }]]);
		expect(database.prepare('SELECT uid, primary_key FROM indexes').all()).toEqual([
			{ uid: 'made', primary_key: null }
		]);
	});

	it('forgets what came of the batch before, which the queue has noted', () => {
		const { database, outcomes } = open();
		for (const task of [0, 1, 2]) performBatch(database, [addition(task)], () => [[{ id: task }]]);
		expect(outcomes()).toEqual([2]);
	});

	it('keeps count of the bytes that documents take, as they are added, replaced, changed and removed', () => {
		const { database } = open();
		const counted = (): unknown => database.prepare('SELECT document_bytes AS bytes FROM indexes').get();
		const summed = (): unknown =>
			database.prepare('SELECT coalesce(sum(octet_length(body)), 0) AS bytes FROM documents').get();
		const perform = (job: Job, documents: Document[] = []): void => {
			performBatch(database, [job], () => [documents]);
			expect(counted()).toEqual(summed());
		};
		perform(addition(0), [
			{ id: 'a', text: 'médicaments' },
			{ id: 'b', text: 'أدوية' }
		]);
		perform(addition(1), [{ id: 'a', text: 'a longer text in its place' }]);
		perform({ ...addition(2), method: 'update' } as Job, [{ id: 'b', more: 'a field' }]);
		expect(counted()).not.toEqual({ bytes: 0 });
		perform({ uid: 3, type: 'documentDeletion', index: 'stories', select: { ids: ['a'] } } as Job);
		perform({ uid: 4, type: 'documentDeletion', index: 'stories', select: { all: true } } as Job);
		expect(counted()).toEqual({ bytes: 0 });
	});
});
