import { setBit } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import type { Ordinals } from './columns.ts';
import { STEP, createCounter } from './common-bits.ts';
import type { CountCommon } from './common-bits.ts';

/** What is read of a column: see `Column`. */
interface Values {
	readonly values: readonly unknown[];
	readonly documentCount: number;
	readonly starts: Uint32Array;
	readonly ordinals: Ordinals;
}

const PAGE = 0x10000;

/**
 * For each value of a column the documents that hold it, as bits, one set behind the other; before the first there is room
 * for the set they are compared with. They grow with the column, at its end.
 */
export class ValueSets {
	private known = 0;
	/** For how many values there is room. */
	private room = 0;
	/** How many words a set takes. */
	private size = 0;
	private words: Bitmap = new Uint32Array(0);
	private countCommon: CountCommon = () => 0;

	/** How many of the documents found hold each value, in `counts`. */
	count(column: Values, found: Bitmap, counts: Uint32Array): void {
		this.extend(column);
		const { words, size } = this;
		words.set(found.subarray(0, size));
		words.fill(0, found.length, size);
		const bytes = size * 4;
		for (let ordinal = 0; ordinal < counts.length; ordinal++) {
			counts[ordinal] = this.countCommon((ordinal + 1) * bytes, bytes);
		}
	}

	private extend({ values, documentCount, starts, ordinals }: Values): void {
		if (documentCount > this.size * 32 || values.length > this.room) {
			this.makeRoom(values.length, documentCount);
		}
		const { words, size } = this;
		for (let document = this.known; document < documentCount; document++) {
			const end = starts[document + 1] as number;
			for (let at = starts[document] as number; at < end; at++) {
				setBit(words, ((ordinals[at] as number) + 1) * size * 32 + document);
			}
		}
		this.known = documentCount;
	}

	/** For more than there are at present, so that not every batch begins them anew. */
	private makeRoom(values: number, documents: number): void {
		const isNew = this.known === 0;
		this.room = values + (isNew ? 0 : 8 + (values >>> 3));
		const bytes = (documents + (isNew ? 0 : documents >>> 3)) / 8;
		this.size = (Math.ceil(bytes / STEP) * STEP) / 4;
		const initial = Math.ceil(((this.room + 1) * this.size * 4) / PAGE);
		const memory = new WebAssembly.Memory({ initial, maximum: initial });
		this.words = new Uint32Array(memory.buffer);
		this.countCommon = createCounter(memory);
		this.known = 0;
	}
}
