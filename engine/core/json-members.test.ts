import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMembers, readString } from './json-members.ts';

function takeApart(document: Record<string, unknown>): [string, unknown][] {
	const bytes = Buffer.from(JSON.stringify(document));
	return readMembers(bytes).map(({ name, value, to }) => [
		name,
		JSON.parse(bytes.toString('utf8', value, to))
	]);
}

describe('the members of a stored document', () => {
	it('are found behind quotes, escapes, lists and objects', () => {
		const document = {
			'a"b': 'x\\',
			list: [{ 'c]': ',"}' }, []],
			n: -1.5e300,
			empty: {},
			no: null,
			last: '\\"'
		};
		expect(takeApart(document)).toEqual(Object.entries(document));
	});

	it('are those that JSON.parse finds, in any document', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })),
				(any) => {
					const document = JSON.parse(JSON.stringify(any)) as Record<string, unknown>;
					expect(takeApart(document)).toEqual(Object.entries(document));
				}
			)
		);
	});

	it('have texts that are read as they were written', () => {
		const text = 'الأدوية "fake" \\ \u0001 œ 𝒳';
		const bytes = Buffer.from(JSON.stringify({ text }));
		const [member] = readMembers(bytes);
		expect(member && readString(bytes, member.value, member.to)).toBe(text);
	});
});
