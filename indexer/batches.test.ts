import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBatches } from './batches.ts';

test('keeps every document, in order, and both limits', () => {
	fc.assert(
		fc.property(
			fc.array(fc.record({ id: fc.nat(), text: fc.string({ unit: 'grapheme' }) })),
			fc.integer({ min: 1, max: 5 }),
			fc.integer({ min: 10, max: 200 }),
			(documents, most, bytes) => {
				const batches = [...toBatches(documents, { documents: most, bytes })];
				expect(batches.flatMap(({ json }) => JSON.parse(json) as unknown[])).toEqual(documents);
				for (const batch of batches) {
					expect(batch.documents).toBeLessThanOrEqual(most);
					if (batch.documents > 1) expect(Buffer.byteLength(batch.json)).toBeLessThanOrEqual(bytes);
				}
			}
		)
	);
});

test('sends a document larger than the limit alone', () => {
	const documents = [{ id: 1 }, { id: 2, text: 'x'.repeat(100) }, { id: 3 }];
	const batches = [...toBatches(documents, { documents: 10, bytes: 50 })];
	expect(batches.map((batch) => batch.documents)).toEqual([1, 1, 1]);
});

test('makes no batch of nothing', () => {
	expect([...toBatches([], { documents: 10, bytes: 50 })]).toEqual([]);
});
