import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import { LEXICONS } from './all.ts';

/** Every string of a lexicon, with the fields that lead to it. */
function stringsOf(value: unknown, path: string): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
	return Object.entries(value).flatMap(([key, entry]) => stringsOf(entry, `${path}.${key}`));
}

describe.each(LANGUAGES)('the lexicon of %s', (language) => {
	test('holds words that are patterns each by themselves', () => {
		const lines = stringsOf(LEXICONS[language], '').filter(
			([path]) => !/^\.(?:crimes|faint|hints|countries|notCountries|otherTimes|page)\b/.test(path)
		);
		expect(lines.length).toBeGreaterThan(200);
		const broken = lines.filter(([, line]) =>
			line
				.trim()
				.split(/\s+/)
				.some((word) => {
					try {
						return new RegExp(`^(?:${word})$`, 'u').test('\u0000');
					} catch {
						return true;
					}
				})
		);
		expect(broken).toEqual([]);
	});
});
