import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { listBits } from './bitmap.ts';
import { openData } from './database.ts';
import type { Document } from './flatten.ts';
import { IndexReader } from './index-reader.ts';
import { findIndex } from './index-rows.ts';
import { maintain, reclaimNumbers } from './maintain.ts';
import { performBatch } from './perform.ts';
import { chunkReader } from './chunks.ts';
import { listSegments } from './segment-store.ts';

/** Adds documents to the index `a`, or replaces them, as one task. */
function add(database: DatabaseSync, uid: number, documents: readonly Document[]): void {
	performBatch(
		database,
		[
			{
				uid,
				type: 'documentAdditionOrUpdate',
				index: 'a',
				primaryKey: 'id',
				method: 'replace',
				skipCreation: false,
				received: documents.length
			}
		],
		() => [[...documents]]
	);
}

describe('an index whose documents are replaced again and again', () => {
	it('takes back the numbers that are unused, and holds what it held', () => {
		const database = openData(':memory:');
		const documents = (round: number): Document[] =>
			Array.from({ length: 600 }, (_, id) => ({ id, text: `story${id} of round${round}`, n: id % 5 }));
		const open = () => new IndexReader(database, findIndex(database, 'a') as never, chunkReader(database));
		for (let round = 0; round < 4; round++) {
			add(database, round, documents(round));
		}
		expect(open().documentLimit).toBe(2400);
		const { updated_at: before } = findIndex(database, 'a') as { updated_at: string };

		expect(reclaimNumbers(database, 1)).toEqual([{ index: 1, removed: [] }]);
		const reader = open();
		expect(reader.documentLimit).toBe(600);
		expect(reader.row.updated_at).toBe(before);
		const stored = Array.from(listBits(reader.alive), (number) => reader.document(number));
		expect(stored).toEqual(documents(3));
		expect(reader.words.of('round3').length).toBe(600);
		expect(reader.words.of('round2').length).toBe(0);
		expect(reader.document(reader.find('417') ?? -1)).toMatchObject({ text: 'story417 of round3' });
		expect(reclaimNumbers(database, 1)).toEqual([]);
	});
});

describe('an index that grows by many small writes', () => {
	it('has small segments merged while more come in, and all of them when there is time', () => {
		const database = openData(':memory:');
		const UNDER_LOAD = { segments: 3, documents: 50 };
		const sizes = () => listSegments(database, 1).map(({ document_count }) => document_count);
		for (let round = 0; round < 12; round++) {
			const documents: Document[] = Array.from({ length: 10 }, (_, number) => ({
				id: round * 10 + number,
				text: `story${round} of many`
			}));
			add(database, round, documents);
			maintain(database, UNDER_LOAD);
		}
		expect(sizes()).toEqual([40, 40, 40]);

		const IN_TIME = { segments: 1, documents: Infinity };
		// A piece of 16,000 bytes each: two together would be more than may stand in one segment.
		expect(maintain(database, IN_TIME, 30_000)).toEqual([]);
		expect(maintain(database, IN_TIME)).toEqual([{ index: 1, removed: [] }]);
		expect(sizes()).toEqual([120]);
		const reader = new IndexReader(database, findIndex(database, 'a') as never, chunkReader(database));
		expect(reader.words.of('many').length).toBe(120);
		expect(reader.words.of('story7').length).toBe(10);
	});
});
