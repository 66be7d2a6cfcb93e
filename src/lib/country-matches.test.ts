import { expect, test } from 'vitest';
import { countryMatches } from './country-matches.ts';

test('a country is found by part of its name in any of the four languages, with or without accents', () => {
	for (const typed of ['Côte', 'cote', 'ivoire', 'ديفوار', 'كوت', 'ci'])
		expect(countryMatches('CI', typed), typed).toBe(true);
	expect(countryMatches('AL', 'البانيا')).toBe(true);
});

test('nothing typed matches every country, and other words match none', () => {
	expect(countryMatches('FR', ' ')).toBe(true);
	expect(countryMatches('FR', 'freedonia')).toBe(false);
});
