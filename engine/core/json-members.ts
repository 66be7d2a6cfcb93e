const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** A member of an object: its name, and where it stands in the object's bytes. */
export interface Member {
	name: string;
	/** Of the name's first quote. */
	from: number;
	/** Of the value's first byte. */
	value: number;
	/** Behind the value's last byte. */
	to: number;
}

/**
 * Where the members of a stored document stand: bytes as `JSON.stringify` makes them, without a space. Strings, which
 * are nearly all of a document, are leapt over.
 */
export function readMembers(bytes: Buffer): Member[] {
	const members: Member[] = [];
	let at = 1;
	while (bytes[at] === QUOTE) {
		const from = at;
		const value = endOfString(bytes, from) + 1;
		const to = endOfValue(bytes, value);
		members.push({ name: readString(bytes, from, value - 1), from, value, to });
		at = to + 1;
	}
	return members;
}

/** The string whose quotes stand at `from` and before `to`. */
export function readString(bytes: Buffer, from: number, to: number): string {
	const escape = bytes.subarray(from, to).indexOf(BACKSLASH);
	if (escape < 0) return bytes.toString('utf8', from + 1, to - 1);
	return JSON.parse(bytes.toString('utf8', from, to)) as string;
}

function endOfString(bytes: Buffer, from: number): number {
	let at = from;
	for (;;) {
		at = bytes.indexOf(QUOTE, at + 1);
		if (at < 0) throw new Error('Blotter engine: a stored document ends inside a string');
		let escapes = 0;
		while (bytes[at - 1 - escapes] === BACKSLASH) escapes++;
		if (escapes % 2 === 0) return at + 1;
	}
}

function endOfValue(bytes: Buffer, from: number): number {
	if (bytes[from] === QUOTE) return endOfString(bytes, from);
	let depth = 0;
	for (let at = from; at < bytes.length;) {
		const byte = bytes[at];
		if (byte === QUOTE) {
			at = endOfString(bytes, at);
			continue;
		}
		if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++;
		else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
			if (depth === 0) return at;
			depth--;
		} else if (byte === COMMA && depth === 0) return at;
		at++;
	}
	throw new Error('Blotter engine: a stored document ends inside a value');
}
