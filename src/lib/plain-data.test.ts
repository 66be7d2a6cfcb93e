import * as devalue from 'devalue';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify, unflatten } from './plain-data.ts';

const sent = (value: unknown): unknown => JSON.parse(devalue.stringify(value));

test('whatever plain data the server sends arrives as it was', () => {
	const plain = fc.letrec((tie) => ({
		value: fc.oneof(
			{ depthSize: 'small' },
			fc.string(),
			fc.double(),
			fc.integer(),
			fc.boolean(),
			fc.constantFrom(null, undefined, Number.NaN, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
			fc.array(tie('value')),
			fc.dictionary(
				fc.string().filter((key) => key !== '__proto__'),
				tie('value'),
				{ noNullPrototype: true }
			)
		)
	})).value;
	fc.assert(
		fc.property(plain, (value) => {
			expect(unflatten(sent(value))).toEqual(value);
		})
	);
});

test('a list with a gap keeps its length; one with many is no plain data', () => {
	// eslint-disable-next-line no-sparse-arrays -- the gap is the point
	expect(unflatten(sent(['a', , 'b']))).toEqual(['a', undefined, 'b']);
	const long: unknown[] = [];
	long[90] = 'last';
	expect(() => unflatten(sent(long))).toThrow('got a list with many gaps');
});

test('one thing that stands in two places is still one thing, and may hold itself', () => {
	const bound = { kind: 'at-least' };
	const story: Record<string, unknown> = { first: bound, second: bound };
	story.self = story;
	const arrived = unflatten(sent(story)) as typeof story;
	expect(arrived.first).toBe(arrived.second);
	expect(arrived.self).toBe(arrived);
});

test('a promise is handed to the one who waits for it', () => {
	const list = JSON.parse(
		devalue.stringify({ later: Promise.resolve() }, { Promise: (thing) => thing instanceof Promise && 7 })
	) as unknown;
	expect(unflatten(list, { Promise: (id) => `promise ${String(id)}` })).toEqual({ later: 'promise 7' });
});

test('what is not plain data is named, not passed over', () => {
	expect(() => unflatten(sent({ day: new Date(0) }))).toThrow(
		'plain-data: got a Date, can read plain data only'
	);
});

test('what the history keeps comes back', () => {
	for (const kept of [{}, { hit: 'pangea-xvi', id: '' }, null]) expect(parse(stringify(kept))).toEqual(kept);
	expect(parse(stringify(undefined))).toBeNull();
});
