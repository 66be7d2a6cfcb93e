import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter } from './filter-parser.ts';
import { FilterError } from './filter-syntax.ts';

describe('filters', () => {
	it('bind AND closer than OR, and NOT closest', () => {
		expect(parseFilter('a = 1 OR b = 2 AND NOT c = 3')).toMatchObject({
			kind: 'or',
			parts: [
				{ kind: 'compare', value: '1' },
				{ kind: 'and', parts: [{ kind: 'compare' }, { kind: 'not', part: { kind: 'compare', value: '3' } }] }
			]
		});
	});

	it('take names and values in quotes, with anything in them', () => {
		expect(parseFilter(`"a b" = 'it\\'s' AND c IN ["x, y", z]`)).toMatchObject({
			parts: [
				{ field: { name: 'a b' }, value: "it's" },
				{ kind: 'in', values: ['x, y', 'z'] }
			]
		});
	});

	it.each([
		'a',
		'a =',
		'a = 1 b',
		'(a = 1',
		'a IN [1',
		'a IN 1',
		'NOT',
		"a = 'x",
		'a > AND b = 1',
		'a IS',
		'a STARTS x',
		')',
		'= 1'
	])('that are wrong are told where: %s', (filter) => {
		expect(() => parseFilter(filter)).toThrow(FilterError);
	});

	it('are refused when nested too deep, not followed into the ground', () => {
		expect(() => parseFilter(`${'('.repeat(5000)}a = 1${')'.repeat(5000)}`)).toThrow(/maximum depth/);
		expect(parseFilter(`${'NOT '.repeat(5000)}a = 1`)).toMatchObject({ kind: 'compare' });
	});

	it('never fail in another way, whatever is written', () => {
		const piece = fc.constantFrom(
			'a',
			'"b c"',
			"'",
			'=',
			'!=',
			'>',
			'(',
			')',
			'[',
			']',
			',',
			'AND',
			'OR',
			'NOT',
			'IN',
			'TO',
			'IS',
			'NULL',
			'EXISTS',
			'1',
			'\\',
			'é',
			'\u0000'
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(piece).map((parts) => parts.join(' '))
				),
				(text) => {
					let error: unknown;
					try {
						parseFilter(text);
					} catch (thrown) {
						error = thrown;
					}
					expect(error === undefined || error instanceof FilterError).toBe(true);
				}
			),
			{ numRuns: 2000 }
		);
	});
});
