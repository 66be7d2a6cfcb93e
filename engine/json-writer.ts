import { COMMA } from './core/json-bytes.ts';

const LEAST_SIZE = 1 << 14;
/** A larger one is not kept for the next answer. */
const MOST_SIZE = 1 << 18;
/** What the last answer that was sent stood in: the next is written there. */
let spare: Buffer | undefined;

/**
 * Writes JSON into bytes, part by part. What is stored as JSON goes in as it is: most of an answer is texts that were
 * found, and neither reading nor writing them would add anything.
 */
export class JsonWriter {
	private buffer: Buffer;
	private length = 0;
	private needsComma = false;

	constructor() {
		this.buffer = spare ?? Buffer.allocUnsafeSlow(LEAST_SIZE);
		spare = undefined;
	}

	begin(bracket: '{' | '['): void {
		this.separate();
		this.byte(bracket.charCodeAt(0));
		this.needsComma = false;
	}

	end(bracket: '}' | ']'): void {
		this.byte(bracket.charCodeAt(0));
		this.needsComma = true;
	}

	key(name: string): void {
		this.separate();
		this.text(`${JSON.stringify(name)}:`);
		this.needsComma = false;
	}

	value(value: unknown): void {
		this.separate();
		this.text(JSON.stringify(value));
	}

	member(name: string, value: unknown): void {
		this.separate();
		this.text(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
	}

	/** Those that are undefined are left out, as everywhere in JSON. */
	members(fields: Readonly<Record<string, unknown>>): void {
		for (const name in fields) if (fields[name] !== undefined) this.member(name, fields[name]);
	}

	/** A value, or members with commas between them, that is JSON already. */
	json(text: string): void {
		this.separate();
		this.text(text);
	}

	/** The same as bytes: those of `source` from the first to, not including, the second. */
	raw(source: Buffer, from: number, to: number): void {
		this.separate();
		this.copy(source, from, to);
	}

	/** A member whose name, quotes and colon with it, stands ready in bytes. */
	rawMember(source: Buffer, from: number, to: number, json: string): void {
		this.separate();
		this.copy(source, from, to);
		this.text(json);
	}

	finish(): Uint8Array {
		return this.buffer.subarray(0, this.length);
	}

	/** Says that nobody reads what was written any more. */
	release(): void {
		if (this.buffer.length <= MOST_SIZE) spare = this.buffer;
	}

	private separate(): void {
		if (this.needsComma) this.byte(COMMA);
		this.needsComma = true;
	}

	private byte(value: number): void {
		this.reserve(1);
		this.buffer[this.length++] = value;
	}

	private copy(source: Buffer, from: number, to: number): void {
		this.reserve(to - from);
		this.length += source.copy(this.buffer, this.length, from, to);
	}

	private text(text: string): void {
		// A unit of a string takes three bytes at most; of a long one they are counted.
		this.reserve(text.length < MOST_SIZE ? text.length * 3 : Buffer.byteLength(text));
		this.length += this.buffer.write(text, this.length);
	}

	private reserve(extra: number): void {
		const needed = this.length + extra;
		if (needed <= this.buffer.length) return;
		const grown = Buffer.allocUnsafeSlow(Math.max(needed, this.buffer.length * 2));
		this.buffer.copy(grown, 0, 0, this.length);
		this.buffer = grown;
	}
}
