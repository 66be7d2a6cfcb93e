import { describe, expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { extractFacts } from './facts.ts';

const seizedIn = (language: Language, text: string) =>
	extractFacts(text, language).seizures.map(({ figure }) => `${figure.value} ${figure.unit}`);

describe('a stretch without a verb', () => {
	test.each<[Language, string]>([
		['en', 'In Chad, rangers seized 14 rifles; in Gabon, 320 cartridges.'],
		['fr', 'Au Tchad, 14 fusils ont été saisis ; au Gabon, 320 cartouches.'],
		['es', 'En Chad se incautaron 14 fusiles; en Gabón, 320 cartuchos.'],
		['ar', 'صودرت في تشاد 14 بندقية؛ وفي الغابون 320 خرطوشة.']
	])('shares the verb before the semicolon (%s)', (language, text) => {
		expect(seizedIn(language, text)).toEqual(['14 items', '320 items']);
	});

	test('is filled from what the colon announces', () => {
		expect(seizedIn('en', 'Cash was seized from the couriers: USD 310,000 and EUR 95,500.')).toEqual([
			'310000 USD',
			'95500 EUR'
		]);
	});

	test('with a verb of its own shares nothing', () => {
		expect(seizedIn('en', 'Police seized 14 rifles; 320 cartridges were sold.')).toEqual(['14 items']);
	});

	test('gives no role to officers, who were seized nowhere', () => {
		const { arrests } = extractFacts('Police arrested 17 people; at the border, 1,900 officers.', 'en');
		expect(arrests.map(({ figure }) => figure.value)).toEqual([17]);
	});
});

describe('a list of results', () => {
	test('says of goods and money without a verb that they were seized', () => {
		const text = 'Results:\n• 153 arrests\n• 14 kg of cocaine\n• EUR 640,000\n• 14 countries';
		expect(seizedIn('en', text)).toEqual(['14 kg', '640000 EUR']);
	});

	test('without a result is a list of something else', () => {
		expect(seizedIn('en', 'Taking part:\n• 14 countries\n• 40 vehicles\n• 300 officers')).toEqual([]);
	});

	test('keeps each item as the evidence of its figure', () => {
		expect(
			extractFacts('Incautado:\n– 14 kg de cocaína', 'es').seizures[0]?.figure.evidence?.sentence
		).toEqual({
			es: '14 kg de cocaína'
		});
	});
});
