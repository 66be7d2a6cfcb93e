import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import { plural } from './plural.ts';

describe('the form of a number', () => {
	it.each(LANGUAGES)('is what the rules of %s say, each time it is asked', (language) => {
		const numbers = [0, 1, 2, 3, 11, 100, 1_000_000, 1.5];
		const expected = numbers.map((number) => new Intl.PluralRules(language).select(number));
		expect(numbers.map((number) => plural(language, number))).toEqual(expected);
		expect(numbers.map((number) => plural(language, number))).toEqual(expected);
	});
});
