import { expect, test } from 'vitest';
import { join } from 'node:path';
import { summarise, toDocuments } from './documents.ts';
import { PROJECT_FOLDER } from './environment.ts';
import { readRecords } from './read-records.ts';

const { records } = await readRecords([join(PROJECT_FOLDER, 'data')]);

test('makes one document of every record, each with its own id', () => {
	const ids = [...toDocuments(records)].map(({ id }) => id);
	const expected = Object.values(records).reduce((sum, list) => sum + list.length, 0);
	expect(new Set(ids).size).toBe(expected);
	expect(summarise(records).documents).toBe(expected);
});

test('gives the same fingerprint for the same records, another when one word differs', () => {
	const { fingerprint } = summarise(records);
	const [first, ...rest] = structuredClone(records.operations);
	expect(summarise(structuredClone(records)).fingerprint).toBe(fingerprint);
	const changed = { ...records, operations: [{ ...first, name: 'Operation Other' }, ...rest] };
	expect(summarise(changed as typeof records).fingerprint).not.toBe(fingerprint);
});

test('finds the newest day that has come, whatever lies ahead', () => {
	const { newest } = summarise(records, '2012-06-30');
	expect(newest > '2012-01-01' && newest <= '2012-06-30').toBe(true);
});
