/**
 * Words → numbers, in the order in which they are first met. An open-addressing hash table over one array of code
 * units: looking up a word that is already there creates nothing.
 */
export class TermTable {
	count = 0;
	units = new Uint16Array(1 << 18);
	starts = new Uint32Array(1 << 15);
	private used = 0;
	private slots = new Int32Array(1 << 16).fill(-1);
	private hashes = new Uint32Array(1 << 15);

	/** The number of the word `codes[0..length)`, given a new one if it is not known. */
	add(codes: Uint16Array, length: number): number {
		let hash = 0x811c9dc5;
		for (let index = 0; index < length; index++) {
			hash = Math.imul(hash ^ (codes[index] as number), 0x01000193);
		}
		hash = (hash ^ (hash >>> 15)) >>> 0;
		const mask = this.slots.length - 1;
		let slot = hash & mask;
		for (;;) {
			const term = this.slots[slot] as number;
			if (term === -1) break;
			if (this.hashes[term] === hash && this.equals(term, codes, length)) return term;
			slot = (slot + 1) & mask;
		}
		return this.insert(slot, hash, codes, length);
	}

	term(number: number): string {
		return String.fromCharCode(...this.units.subarray(this.starts[number] as number, this.endOf(number)));
	}

	endOf(number: number): number {
		return number + 1 < this.count ? (this.starts[number + 1] as number) : this.used;
	}

	/** Term numbers in the order of their code units. */
	sorted(): Uint32Array {
		const { units } = this;
		const order = new Uint32Array(this.count);
		for (let index = 0; index < order.length; index++) order[index] = index;
		return order.sort((a, b) => {
			let left = this.starts[a] as number;
			let right = this.starts[b] as number;
			const leftEnd = this.endOf(a);
			const rightEnd = this.endOf(b);
			while (left < leftEnd && right < rightEnd) {
				const difference = (units[left++] as number) - (units[right++] as number);
				if (difference !== 0) return difference;
			}
			return leftEnd - left - (rightEnd - right);
		});
	}

	private equals(term: number, codes: Uint16Array, length: number): boolean {
		const start = this.starts[term] as number;
		if (this.endOf(term) - start !== length) return false;
		const { units } = this;
		for (let index = 0; index < length; index++) {
			if (units[start + index] !== codes[index]) return false;
		}
		return true;
	}

	private insert(slot: number, hash: number, codes: Uint16Array, length: number): number {
		const term = this.count;
		if (term === this.starts.length) {
			this.starts = growUint32(this.starts);
			this.hashes = growUint32(this.hashes);
		}
		if (this.used + length > this.units.length) {
			const grown = new Uint16Array(this.units.length * 2);
			grown.set(this.units);
			this.units = grown;
		}
		this.starts[term] = this.used;
		this.hashes[term] = hash;
		for (let index = 0; index < length; index++) this.units[this.used++] = codes[index] as number;
		this.slots[slot] = term;
		this.count++;
		if (this.count * 2 > this.slots.length) this.rehash();
		return term;
	}

	private rehash(): void {
		const slots = new Int32Array(this.slots.length * 2).fill(-1);
		const mask = slots.length - 1;
		for (let term = 0; term < this.count; term++) {
			let slot = (this.hashes[term] as number) & mask;
			while (slots[slot] !== -1) slot = (slot + 1) & mask;
			slots[slot] = term;
		}
		this.slots = slots;
	}
}

export function growUint32(array: Uint32Array, least = 0): Uint32Array<ArrayBuffer> {
	const grown = new Uint32Array(Math.max(array.length * 2, least, 16));
	grown.set(array);
	return grown;
}
