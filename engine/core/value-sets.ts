import { createBitmap, setBit } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import type { Ordinals } from './columns.ts';

/** What is read of a column: see `Column`. */
interface Values {
	readonly values: readonly unknown[];
	readonly documentCount: number;
	readonly starts: Uint32Array;
	readonly ordinals: Ordinals;
}

/** For each value of a column the documents that hold it, as bits. They grow with the column, at its end. */
export class ValueSets {
	private readonly sets: Bitmap[] = [];
	private known = 0;

	/** The sets, with all documents that the column has by now. */
	upTo({ values, documentCount, starts, ordinals }: Values): readonly Bitmap[] {
		if (this.known < documentCount || this.sets.length < values.length) {
			this.makeRoom(values.length, documentCount);
			for (let document = this.known; document < documentCount; document++) {
				const end = starts[document + 1] as number;
				for (let at = starts[document] as number; at < end; at++) {
					setBit(this.sets[ordinals[at] as number] as Bitmap, document);
				}
			}
			this.known = documentCount;
		}
		return this.sets;
	}

	private makeRoom(values: number, documents: number): void {
		for (let ordinal = 0; ordinal < values; ordinal++) {
			const before = this.sets[ordinal];
			if (before && before.length * 32 >= documents) continue;
			// An eighth more than is needed, so that not every batch copies them all.
			const grown = createBitmap(documents + (before ? documents >>> 3 : 0));
			if (before) grown.set(before);
			this.sets[ordinal] = grown;
		}
	}
}
