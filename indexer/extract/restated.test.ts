import { describe, expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { extractFacts } from './facts.ts';

const arrests = (text: string, language: Language) =>
	extractFacts(text, language)
		.arrests.filter(({ scope }) => scope === 'whole')
		.map(({ figure }) => figure.value);

describe('what is told twice counts once', () => {
	test.each<[Language, string]>([
		['en', 'Police arrested four men in Peru. All four are now in custody.'],
		['en', 'Police arrested four men. The four suspects were remanded in custody.'],
		['fr', 'La police a arrêté quatre hommes. Les quatre suspects ont été écroués.'],
		['es', 'La policía detuvo a cuatro hombres. Los cuatro han ingresado en prisión.'],
		['ar', 'أوقفت الشرطة أربعة رجال. وأُودع الأربعة السجن.']
	])('by a number with its article (%s)', (language, text) => {
		expect(arrests(text, language)).toEqual([4]);
	});

	test('by the headline above the text', () => {
		expect(arrests('Twelve held in Chile\nPolice in Chile arrested 12 men on Monday.', 'en')).toEqual([12]);
	});

	test('but not two arrests of as many people', () => {
		expect(arrests('Police arrested four men. Four women were arrested in Chile.', 'en')).toHaveLength(2);
	});
});

describe('an amount of another time', () => {
	test.each<[Language, string]>([
		['en', '• 112 arrests (85 in the previous edition)'],
		['fr', '• 112 arrestations (85 lors de la précédente édition)'],
		['es', '• 112 detenciones (85 en la edición anterior)'],
		['ar', '• توقيف 112 شخصا (85 في النسخة السابقة)']
	])('in brackets leaves the figure before it alone (%s)', (language, text) => {
		expect(arrests(text, language)).toEqual([112]);
	});
});
