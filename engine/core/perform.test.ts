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
});
