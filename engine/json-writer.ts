/**
 * Writes JSON into bytes, part by part. What is stored as JSON goes in as it is: most of an answer is texts that were
 * found, and neither reading nor writing them would add anything.
 */
export class JsonWriter {
	private buffer = Buffer.allocUnsafe(1 << 14);
	private length = 0;
	private needsComma = false;

	begin(bracket: '{' | '['): void {
		this.separate();
		this.text(bracket);
		this.needsComma = false;
	}

	end(bracket: '}' | ']'): void {
		this.text(bracket);
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
		this.key(name);
		this.value(value);
	}

	/** Those that are undefined are left out, as everywhere in JSON. */
	members(fields: Readonly<Record<string, unknown>>): void {
		for (const [name, value] of Object.entries(fields)) if (value !== undefined) this.member(name, value);
	}

	/** A value that is JSON already. */
	json(text: string): void {
		this.separate();
		this.text(text);
	}

	/** A value, or members with commas between them, already written. */
	raw(bytes: Uint8Array): void {
		this.separate();
		this.reserve(bytes.length);
		this.buffer.set(bytes, this.length);
		this.length += bytes.length;
	}

	finish(): Uint8Array {
		return this.buffer.subarray(0, this.length);
	}

	private separate(): void {
		if (this.needsComma) this.text(',');
		this.needsComma = true;
	}

	private text(text: string): void {
		// A unit of a string takes three bytes at most.
		this.reserve(text.length * 3);
		this.length += this.buffer.write(text, this.length);
	}

	private reserve(extra: number): void {
		const needed = this.length + extra;
		if (needed <= this.buffer.length) return;
		const grown = Buffer.allocUnsafe(Math.max(needed, this.buffer.length * 2));
		this.buffer.copy(grown, 0, 0, this.length);
		this.buffer = grown;
	}
}
