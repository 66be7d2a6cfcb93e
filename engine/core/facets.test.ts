import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBitmap, listBits, setBit } from './bitmap.ts';
import { Column } from './columns.ts';
import { countFacet, distributionJson, prepareCounting } from './facets.ts';
import type { IndexReader } from './index-reader.ts';

const DOCUMENTS = 200;

/** What counting asks of an index: columns and the set of living documents. */
function readerOf(column: Column): IndexReader {
	const alive = createBitmap(DOCUMENTS);
	for (let document = 0; document < DOCUMENTS; document += document % 7 === 3 ? 2 : 1)
		setBit(alive, document);
	return {
		columns: new Map([['path', column]]),
		totals: new Map(),
		alive,
		documentCount: listBits(alive).length
	} as unknown as IndexReader;
}

function countPlainly(values: readonly (readonly (string | number)[])[], found: Uint32Array) {
	const counts: Record<string, number> = {};
	for (const document of found) {
		for (const value of new Set(values[document])) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
	}
	return counts;
}

describe('counts of facet values', () => {
	it('are those of a plain count, of few documents and of nearly all, with few values and with many', () => {
		const value = (most: number) =>
			fc.oneof(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }).map(String));
		const documents = (most: number) =>
			fc.array(fc.array(value(most), { maxLength: 3 }), { minLength: DOCUMENTS, maxLength: DOCUMENTS });
		fc.assert(
			fc.property(fc.oneof(documents(2), documents(60)), fc.constantFrom(1, 2, 30), (values, step) => {
				const column = new Column();
				const reader = readerOf(column);
				values.forEach((own, document) => {
					column.addDocument(document, { values: own, isNull: false, isEmpty: own.length === 0 } as never);
				});
				const found = createBitmap(DOCUMENTS);
				for (const document of listBits(reader.alive)) if (document % step === 0) setBit(found, document);
				const facet = countFacet(reader, 'path', prepareCounting(reader, found), {
					most: 200,
					sortBy: 'alpha'
				});
				expect(facet && JSON.parse(distributionJson(facet))).toEqual(countPlainly(values, listBits(found)));
			}),
			{ numRuns: 60 }
		);
	});

	it('are right where there are more values than two bytes can number', () => {
		const column = new Column();
		const most = 70_000;
		for (let document = 0; document < most; document++) {
			const values = [`own-${document}`, 'shared'];
			column.addDocument(document, { values, isNull: false, isEmpty: false } as never);
		}
		const read = new Column();
		read.append(column.block(0));
		for (const whole of [column, read]) {
			const counts = new Uint32Array(whole.values.length);
			for (let at = 0; at < 2 * most; at++) {
				const ordinal = whole.ordinals[at] as number;
				counts[ordinal] = (counts[ordinal] as number) + 1;
			}
			expect(counts[whole.find('shared') as number]).toBe(most);
			expect(counts[whole.find('own-69999') as number]).toBe(1);
			expect(whole.values).toHaveLength(most + 1);
		}
	});
});
