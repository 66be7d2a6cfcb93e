/** Where bytes go: into memory, or chunk by chunk into the database. */
export interface ByteSink {
	/** How many have been written. */
	readonly length: number;
	writeVarint(value: number): void;
	writeBytes(source: Uint8Array): void;
}

/** A growing run of bytes with variable-length integers: seven bits a byte, the eighth says that more follow. */
export class ByteWriter {
	bytes: Uint8Array;
	length = 0;

	constructor(capacity = 1 << 16) {
		this.bytes = new Uint8Array(capacity);
	}

	reserve(extra: number): void {
		if (this.length + extra <= this.bytes.length) return;
		const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + extra));
		grown.set(this.bytes.subarray(0, this.length));
		this.bytes = grown;
	}

	writeVarint(value: number): void {
		if (this.length + 6 > this.bytes.length) this.reserve(6);
		const { bytes } = this;
		let length = this.length;
		while (value > 127) {
			bytes[length++] = (value & 127) | 128;
			value >>>= 7;
		}
		bytes[length++] = value;
		this.length = length;
	}

	writeBytes(source: Uint8Array): void {
		this.reserve(source.length);
		this.bytes.set(source, this.length);
		this.length += source.length;
	}

	finish(): Uint8Array {
		return this.bytes.slice(0, this.length);
	}
}

/** Reads what ByteWriter wrote, forwards. */
export class ByteReader {
	readonly bytes: Uint8Array;
	position: number;

	constructor(bytes: Uint8Array, position = 0) {
		this.bytes = bytes;
		this.position = position;
	}

	readVarint(): number {
		const { bytes } = this;
		let position = this.position;
		let byte = bytes[position++] as number;
		let value = byte & 127;
		let shift = 7;
		while (byte > 127) {
			byte = bytes[position++] as number;
			value |= (byte & 127) << shift;
			shift += 7;
		}
		this.position = position;
		return value >>> 0;
	}
}

/** Copies typed arrays one behind the other, each with its length in front, so that one blob can hold them all. */
export function packArrays(arrays: readonly (Uint8Array | Uint16Array | Uint32Array)[]): Uint8Array {
	const size = arrays.reduce((sum, array) => sum + 4 + Math.ceil(array.byteLength / 4) * 4, 0);
	const packed = new Uint8Array(size);
	const view = new DataView(packed.buffer);
	let offset = 0;
	for (const array of arrays) {
		view.setUint32(offset, array.byteLength, true);
		packed.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset + 4);
		offset += 4 + Math.ceil(array.byteLength / 4) * 4;
	}
	return packed;
}

/** The inverse of packArrays: each part as bytes of its own, aligned for any typed array. */
export function unpackArrays(packed: Uint8Array): Uint8Array[] {
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	const parts: Uint8Array[] = [];
	let offset = 0;
	while (offset < packed.length) {
		const size = view.getUint32(offset, true);
		parts.push(packed.slice(offset + 4, offset + 4 + size));
		offset += 4 + Math.ceil(size / 4) * 4;
	}
	return parts;
}

export function asUint32(bytes: Uint8Array): Uint32Array {
	return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

export function asUint16(bytes: Uint8Array): Uint16Array {
	return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}
