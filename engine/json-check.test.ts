import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutDocuments } from './json-check.ts';

/** What parsing it says. */
function parsedCount(text: string): number | undefined {
	try {
		const value: unknown = JSON.parse(text);
		if (!Array.isArray(value)) return undefined;
		const isObject = (item: unknown): boolean =>
			item !== null && typeof item === 'object' && !Array.isArray(item);
		return value.every(isObject) ? value.length : undefined;
	} catch {
		return undefined;
	}
}

const check = (text: string): number | undefined => cutDocuments(new TextEncoder().encode(text))?.count;

describe('a body of documents', () => {
	it.each([
		['[]', 0],
		[' [ {} , {"a" : [1, -2.5e+3, "\\u00e9\\n", null, true, {}] } ]\n', 2],
		['{}', undefined],
		['[1]', undefined],
		['[{}', undefined],
		['[{}] x', undefined],
		['[{"a":01}]', undefined],
		['[{"a":"\t"}]', undefined],
		['[{"a":"\\x"}]', undefined],
		['[{"a":1,}]', undefined],
		['', undefined]
	])('%j', (text, count) => {
		expect(check(text)).toBe(count);
		expect(parsedCount(text)).toBe(count);
	});

	it('is judged as parsing it would, whole or with a character changed', () => {
		const documents = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 4 });
		fc.assert(
			fc.property(
				documents,
				fc.nat(),
				fc.constantFrom('', '"', ',', '{', ']', '\\', '0', ' ', 'e', '\u0001'),
				fc.boolean(),
				(value, seed, odd, isSpaced) => {
					const text = JSON.stringify(value, null, isSpaced ? 1 : undefined);
					expect(check(text)).toBe(value.length);
					const at = seed % (text.length + 1);
					const changed = text.slice(0, at) + odd + text.slice(at + 1);
					expect(check(changed)).toBe(parsedCount(changed));
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('comes in parts, none much larger than a quarter of a megabyte, that hold all of it', () => {
		const list = Array.from({ length: 3000 }, (_, id) => ({ id, text: 'x]},{'.repeat(id % 200) }));
		const { parts } = cutDocuments(new TextEncoder().encode(JSON.stringify(list, null, 1))) ?? { parts: [] };
		expect(parts.length).toBeGreaterThan(3);
		expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(300_000);
		const whole = parts.flatMap((part) => JSON.parse(`[${new TextDecoder().decode(part)}]`) as unknown[]);
		expect(whole).toEqual(list);
	});

	it('nested without end is refused', () => {
		expect(check(`[{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`)).toBeUndefined();
	});
});
