import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import { FIELDS, measure, precisionOf, readCases, recallOf } from './evaluation/measure.ts';
import { crimesIn, figuresIn, readSentences } from './evaluation/sentences.ts';

describe('extraction against a perfect reader', () => {
	const { scores, misses } = measure();
	const told = (field: string) =>
		misses
			.filter((miss) => miss.field === field)
			.map(({ id, expected, found }) => `${id}: [${expected.join()}] but [${found.join()}]`);

	test('at least 300 sentences and passages in four languages', () => {
		const cases = LANGUAGES.flatMap(readCases);
		expect(cases.length).toBeGreaterThanOrEqual(300);
		expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
	});

	describe.each(LANGUAGES)('%s', (language) => {
		test.each(FIELDS)('%s: precision and recall of 0.95 or more', (field) => {
			const score = scores[language][field];
			expect(precisionOf(score), told(field).join('\n')).toBeGreaterThanOrEqual(0.95);
			expect(recallOf(score), told(field).join('\n')).toBeGreaterThanOrEqual(0.95);
		});
	});
});

describe('one sentence for each way to say it', () => {
	test.each(readSentences('sentences.tsv'))('$language: $sentence', ({ language, told, sentence }) => {
		expect(figuresIn(sentence, language)).toBe(told);
	});
});

describe('one sentence for each crime', () => {
	test.each(readSentences('crimes.tsv'))('$language: $sentence', ({ language, told, sentence }) => {
		expect(crimesIn(sentence, language)).toBe(told);
	});
});
