import { BACKSLASH, CLOSE_LIST, CLOSE_OBJECT, COMMA, OPEN_LIST, OPEN_OBJECT, QUOTE } from './json-bytes.ts';

const NEAR = 24;

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
		members.push({ name: readName(bytes, from, value - 1), from, value, to });
		at = to + 1;
	}
	return members;
}

/** Is a value a list of nothing but texts? */
export function isListOfTexts(bytes: Buffer, { value, to }: Member): boolean {
	if (bytes[value] !== OPEN_LIST) return false;
	for (let at = value + 1; at < to - 1; at++) {
		if (bytes[at] !== QUOTE) return false;
		at = endOfString(bytes, at);
	}
	return true;
}

/** Has the string between two places no escapes, so that its bytes are those of its text? */
export function isPlain(bytes: Buffer, from: number, to: number): boolean {
	const escape = bytes.indexOf(BACKSLASH, from);
	return escape < 0 || escape >= to;
}

function readName(bytes: Buffer, from: number, to: number): string {
	for (let at = from + 1; at < to - 1; at++) {
		const byte = bytes[at] as number;
		if (byte === BACKSLASH || byte > 127) return readString(bytes, from, to);
	}
	return bytes.toString('latin1', from + 1, to - 1);
}

/** The string whose quotes stand at `from` and before `to`. */
export function readString(bytes: Buffer, from: number, to: number): string {
	if (isPlain(bytes, from, to)) return bytes.toString('utf8', from + 1, to - 1);
	return JSON.parse(bytes.toString('utf8', from, to)) as string;
}

function endOfString(bytes: Buffer, from: number): number {
	let at = from;
	// Names and short values end soon; to ask for the next quote of a few bytes takes longer than to look at them.
	for (const near = Math.min(from + NEAR, bytes.length); at + 1 < near;) {
		const byte = bytes[++at];
		if (byte === QUOTE) return at + 1;
		if (byte === BACKSLASH) at++;
	}
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
