import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBitmap, setBit } from './bitmap.ts';
import { Column } from './columns.ts';

/** Appends documents, each with some of so many values, one after the other. */
function append(column: Column, documents: readonly (readonly number[])[]): void {
	for (const values of documents) {
		column.addDocument(column.documentCount, { values, isNull: false, isEmpty: false } as never);
	}
}

describe('the sets of documents of values', () => {
	it('have in common with what is found as many as a plain count says, also when documents and values have come', () => {
		const documents = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }), {
			maxLength: 300
		});
		fc.assert(
			fc.property(fc.array(documents, { minLength: 1, maxLength: 4 }), fc.nat(), (batches, seed) => {
				const column = new Column();
				const all = batches.flat();
				for (const batch of batches) {
					append(column, batch);
					const found = createBitmap(column.documentCount);
					const isFound = (document: number): boolean => ((document * 2654435761 + seed) >>> 4) % 3 === 0;
					const plain = new Uint32Array(column.values.length);
					for (let document = 0; document < column.documentCount; document++) {
						if (!isFound(document)) continue;
						setBit(found, document);
						for (const value of all[document] ?? []) {
							const ordinal = column.find(value) ?? -1;
							plain[ordinal] = (plain[ordinal] ?? 0) + 1;
						}
					}
					const counts = new Uint32Array(column.values.length);
					column.sets.count(column, found, counts);
					expect(counts).toEqual(plain);
				}
			}),
			{ numRuns: 50 }
		);
	});
});
