import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language.ts';
import {
	CONCEPTS,
	LONGEST_KEY,
	MOST_SYNONYM_WORDS,
	MOST_SYNONYMS,
	termsOf,
	toSynonyms,
	wordsOf
} from './thesaurus.ts';

describe('the thesaurus', () => {
	it('holds at least 300 concepts, each with words in all four languages', () => {
		expect(CONCEPTS.length).toBeGreaterThanOrEqual(300);
		const incomplete = CONCEPTS.filter((concept) =>
			LANGUAGES.some((language) => concept[language].length === 0 || concept[language].includes(''))
		);
		expect(incomplete).toEqual([]);
	});

	it('writes Arabic in the Arabic column and nowhere else', () => {
		const isArabic = (term: string) => /\p{Script=Arabic}/u.test(term);
		expect(CONCEPTS.flatMap(({ en, fr, es }) => [...en, ...fr, ...es]).filter(isArabic)).toEqual([]);
		expect(CONCEPTS.flatMap(({ ar }) => ar).filter((term) => !isArabic(term))).toEqual([]);
	});

	it('says nothing twice in one language', () => {
		const twice = CONCEPTS.flatMap((concept) =>
			LANGUAGES.flatMap((language) =>
				concept[language].filter((term, index, all) => all.indexOf(term) !== index)
			)
		);
		expect(twice.filter((term) => !['notice', 'notices', 'diffusion', 'diffusions'].includes(term))).toEqual(
			[]
		);
	});
});

describe('the synonyms', () => {
	const synonyms = toSynonyms();

	it('stay within what the search server takes, so that none is cut off', () => {
		for (const [key, terms] of Object.entries(synonyms)) {
			expect(terms.length, key).toBeLessThanOrEqual(MOST_SYNONYMS);
			expect(terms.flatMap(wordsOf).length, key).toBeLessThanOrEqual(MOST_SYNONYM_WORDS);
			expect(wordsOf(key).length, key).toBeLessThanOrEqual(LONGEST_KEY);
		}
	});

	it('lead from each language to the others', () => {
		expect(synonyms.gambling).toContain('apuestas');
		expect(synonyms['القمار']).toContain('gambling');
		expect(synonyms['قمار']).toContain('gambling');
		expect(synonyms['trata de personas']).toContain('human trafficking');
	});

	it('know the other number of a word', () => {
		expect(synonyms.seizures).toContain('saisie');
		expect(synonyms['detenciónes'] ?? synonyms['arrestos']).toContain('arrest');
	});

	it('never name a word its own synonym', () => {
		expect(Object.entries(synonyms).filter(([key, terms]) => terms.includes(key))).toEqual([]);
	});

	it('hold every term of every concept that is short enough to be looked up', () => {
		const short = CONCEPTS.flatMap(termsOf).filter((term) => wordsOf(term).length <= LONGEST_KEY);
		expect(short.filter((term) => !(term.toLowerCase() in synonyms))).toEqual([]);
	});
});
