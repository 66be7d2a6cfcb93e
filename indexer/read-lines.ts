/** A line of a file, or why it cannot be read. Numbers count from 1. */
export type Line = { number: number; text: string } | { number: number; problem: string };

const LONGEST_LINE = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/** Bytes as they come: a file's stream, or what is in memory already. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Lines of a file, one at a time, so that its size does not matter. Split at line feeds alone: JSON may hold
 * U+2028, at which node:readline would break a record in two.
 */
export async function* readLines(bytes: Bytes): AsyncGenerator<Line> {
	let parts: Uint8Array[] = [];
	let size = 0;
	let number = 0;
	const finish = (): Line => {
		number += 1;
		const line = size > LONGEST_LINE ? tooLong(number) : decode(parts, number);
		parts = [];
		size = 0;
		return line;
	};
	for await (const chunk of bytes) {
		let start = 0;
		for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
			size += end - start;
			if (size <= LONGEST_LINE) parts.push(chunk.subarray(start, end));
			yield finish();
			start = end + 1;
		}
		size += chunk.length - start;
		if (size <= LONGEST_LINE) parts.push(chunk.subarray(start));
		else parts = [];
	}
	if (size > 0) yield finish();
}

function tooLong(number: number): Line {
	return { number, problem: `the line is longer than ${LONGEST_LINE / 1024 / 1024} MB` };
}

function decode(parts: Uint8Array[], number: number): Line {
	try {
		// The decoder drops a byte order mark.
		const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
		return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
	} catch {
		return { number, problem: 'the line is not UTF-8 text; save the file as UTF-8' };
	}
}
