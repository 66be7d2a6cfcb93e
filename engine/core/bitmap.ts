/** A set of document numbers as bits, 32 to a word. Functions over plain arrays, so that the loops stay tight. */
export type Bitmap = Uint32Array;

export function createBitmap(size: number): Bitmap {
	return new Uint32Array((size + 31) >>> 5);
}

export function setBit(bits: Bitmap, index: number): void {
	bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & 31));
}

export function clearBit(bits: Bitmap, index: number): void {
	bits[index >>> 5] = (bits[index >>> 5] as number) & ~(1 << (index & 31));
}

export function hasBit(bits: Bitmap, index: number): boolean {
	return (((bits[index >>> 5] as number) >>> (index & 31)) & 1) === 1;
}

export function intersect(left: Bitmap, right: Bitmap): Bitmap {
	const result = new Uint32Array(left.length);
	for (let index = 0; index < result.length; index++) {
		result[index] = (left[index] as number) & (right[index] as number);
	}
	return result;
}

export function unite(left: Bitmap, right: Bitmap): Bitmap {
	const result = new Uint32Array(left.length);
	for (let index = 0; index < result.length; index++) {
		result[index] = (left[index] as number) | (right[index] as number);
	}
	return result;
}

export function subtract(left: Bitmap, right: Bitmap): Bitmap {
	const result = new Uint32Array(left.length);
	for (let index = 0; index < result.length; index++) {
		result[index] = (left[index] as number) & ~(right[index] as number);
	}
	return result;
}

export function countBits(bits: Bitmap): number {
	let count = 0;
	for (let index = 0; index < bits.length; index++) {
		let word = bits[index] as number;
		word -= (word >>> 1) & 0x55555555;
		word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
		count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
	}
	return count;
}

/** The numbers in the set, ascending; the first `most` of them. In `room`, if there is one. */
export function listBits(bits: Bitmap, most = Infinity, room?: Uint32Array): Uint32Array {
	const count = Math.min(countBits(bits), most);
	const list = room ? room.subarray(0, count) : new Uint32Array(count);
	let at = 0;
	for (let index = 0; index < bits.length && at < list.length; index++) {
		let word = bits[index] as number;
		while (word !== 0 && at < list.length) {
			const bit = 31 - Math.clz32(word & -word);
			list[at++] = index * 32 + bit;
			word &= word - 1;
		}
	}
	return list;
}

export function fromList(list: ArrayLike<number>, size: number): Bitmap {
	const bits = createBitmap(size);
	for (let index = 0; index < list.length; index++) setBit(bits, list[index] as number);
	return bits;
}
