import { isUtf8 } from 'node:buffer';

/** Deeper documents are refused before anything recurses into them. */
const DEEPEST = 500;

// The same as in core/json-bytes.ts: brought in from there, they make the check take half as long again.
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPES = new Set([...'"\\/bfnrt'].map((character) => character.charCodeAt(0)));
const LITERALS = ['true', 'false', 'null'];

/** The objects of a JSON list: how many, and their bytes in pieces of bounded size, each without brackets. */
export interface CutList {
	count: number;
	parts: Uint8Array[];
}

/** A part is closed when it is as large as this; a larger object is a part of its own. */
const PART_BYTES = 256 * 1024;

/**
 * Takes a JSON list of objects apart, or says undefined if the bytes are none. It reads the bytes where they lie and
 * builds nothing: a body of many megabytes is checked on the thread that answers searches, and is parsed by the one
 * that writes, a part at a time.
 */
export function cutDocuments(bytes: Uint8Array): CutList | undefined {
	return isUtf8(bytes) ? new Checker(bytes).cutObjects() : undefined;
}

/** Is anything in these bytes, if they are JSON, nested deeper than can be worked with? */
export function isTooDeep(bytes: Uint8Array): boolean {
	let depth = 0;
	let isInString = false;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (isInString) {
			if (byte === BACKSLASH) at++;
			else if (byte === QUOTE) isInString = false;
		} else if (byte === QUOTE) isInString = true;
		else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
			if (++depth > DEEPEST) return true;
		} else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
	}
	return false;
}

class Checker {
	private readonly bytes: Uint8Array;
	private at = 0;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	cutObjects(): CutList | undefined {
		this.skipSpace();
		if (this.bytes[this.at] !== OPEN_LIST) return undefined;
		this.at++;
		let count = 0;
		const parts: Uint8Array[] = [];
		let from = this.at;
		this.skipSpace();
		if (this.bytes[this.at] === CLOSE_LIST) this.at++;
		else {
			for (;;) {
				this.skipSpace();
				if (this.bytes[this.at] !== OPEN_OBJECT || !this.readValue(1)) return undefined;
				count++;
				const to = this.at;
				this.skipSpace();
				const next = this.bytes[this.at++];
				if (next === CLOSE_LIST || to - from >= PART_BYTES) {
					parts.push(this.bytes.subarray(from, to));
					from = this.at;
				}
				if (next === CLOSE_LIST) break;
				if (next !== COMMA) return undefined;
			}
		}
		this.skipSpace();
		return this.at === this.bytes.length ? { count, parts } : undefined;
	}

	private readValue(depth: number): boolean {
		const { bytes } = this;
		const first = bytes[this.at];
		if (first === QUOTE) return this.readString();
		if (first === OPEN_OBJECT) return depth < DEEPEST && this.readObject(depth);
		if (first === OPEN_LIST) return depth < DEEPEST && this.readList(depth);
		return this.readPlain();
	}

	private readObject(depth: number): boolean {
		const { bytes } = this;
		this.at++;
		this.skipSpace();
		if (bytes[this.at] === CLOSE_OBJECT) {
			this.at++;
			return true;
		}
		for (;;) {
			this.skipSpace();
			if (bytes[this.at] !== QUOTE || !this.readString()) return false;
			this.skipSpace();
			if (bytes[this.at++] !== COLON) return false;
			this.skipSpace();
			if (!this.readValue(depth + 1)) return false;
			this.skipSpace();
			const next = bytes[this.at++];
			if (next === CLOSE_OBJECT) return true;
			if (next !== COMMA) return false;
		}
	}

	private readList(depth: number): boolean {
		const { bytes } = this;
		this.at++;
		this.skipSpace();
		if (bytes[this.at] === CLOSE_LIST) {
			this.at++;
			return true;
		}
		for (;;) {
			this.skipSpace();
			if (!this.readValue(depth + 1)) return false;
			this.skipSpace();
			const next = bytes[this.at++];
			if (next === CLOSE_LIST) return true;
			if (next !== COMMA) return false;
		}
	}

	private readString(): boolean {
		const { bytes } = this;
		let at = this.at + 1;
		for (;;) {
			const byte = bytes[at];
			if (byte === undefined || byte < 0x20) return false;
			at++;
			if (byte === QUOTE) {
				this.at = at;
				return true;
			}
			if (byte !== BACKSLASH) continue;
			const escape = bytes[at++];
			if (escape === 0x75) {
				const digits = String.fromCharCode(...bytes.subarray(at, at + 4));
				if (!/^[\da-f]{4}$/i.test(digits)) return false;
				at += 4;
			} else if (escape === undefined || !ESCAPES.has(escape)) return false;
		}
	}

	/** A number, true, false or null. */
	private readPlain(): boolean {
		const { bytes } = this;
		let end = this.at;
		while (end < bytes.length && isPlain(bytes[end] as number)) end++;
		const text = String.fromCharCode(...bytes.subarray(this.at, Math.min(end, this.at + 400)));
		this.at = end;
		if (LITERALS.includes(text)) return true;
		NUMBER.lastIndex = 0;
		return text.length > 0 && NUMBER.test(text) && NUMBER.lastIndex === text.length;
	}

	private skipSpace(): void {
		const { bytes } = this;
		for (;;) {
			const byte = bytes[this.at];
			if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
			this.at++;
		}
	}
}

/** Letters, digits, sign and point: what numbers and the three words are made of. */
function isPlain(byte: number): boolean {
	return (
		(byte >= 0x30 && byte <= 0x39) ||
		(byte >= 0x61 && byte <= 0x7a) ||
		byte === 0x2d ||
		byte === 0x2b ||
		byte === 0x2e ||
		byte === 0x45
	);
}
