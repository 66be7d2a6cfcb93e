import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, readLines } from './read-lines.ts';

async function linesOf(...chunks: Uint8Array[]): Promise<Line[]> {
	return Array.fromAsync(readLines(chunks));
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readLines', () => {
	test('splits at line feeds alone, so that a separator inside JSON breaks no record', async () => {
		const lines = await linesOf(bytes('{"a":"x\u2028y"}\r\n\n{"b":1}'));
		expect(lines).toEqual([
			{ number: 1, text: '{"a":"x\u2028y"}' },
			{ number: 2, text: '' },
			{ number: 3, text: '{"b":1}' }
		]);
	});

	test('drops a byte order mark', async () => {
		expect(await linesOf(bytes('\uFEFF{"a":1}\n'))).toEqual([{ number: 1, text: '{"a":1}' }]);
	});

	test('names the line that is not UTF-8 and reads the others', async () => {
		const lines = await linesOf(bytes('one\n'), new Uint8Array([0xff, 0xfe, 0x0a]), bytes('three\n'));
		expect(lines).toEqual([
			{ number: 1, text: 'one' },
			{ number: 2, problem: 'the line is not UTF-8 text; save the file as UTF-8' },
			{ number: 3, text: 'three' }
		]);
	});

	test('refuses a line of unreasonable length without keeping it, and goes on', async () => {
		const megabyte = bytes('x'.repeat(1024 * 1024));
		const lines = await linesOf(...Array.from({ length: 17 }, () => megabyte), bytes('\nnext'));
		expect(lines).toEqual([
			{ number: 1, problem: 'the line is longer than 16 MB' },
			{ number: 2, text: 'next' }
		]);
	});

	test('gives the same lines however the bytes are cut', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\uFEFF]/.test(text))),
				fc.integer({ min: 1, max: 7 }),
				async (texts, size) => {
					const all = bytes(texts.map((text) => `${text}\n`).join(''));
					const chunks = [];
					for (let at = 0; at < all.length; at += size) chunks.push(all.subarray(at, at + size));
					const lines = await linesOf(...chunks);
					expect(lines).toEqual(texts.map((text, position) => ({ number: position + 1, text })));
				}
			)
		);
	});
});
