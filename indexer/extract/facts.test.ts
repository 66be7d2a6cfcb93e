import { describe, expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { chooseFigure } from './choose-figure.ts';
import { extractFacts } from './facts.ts';

const arrestsOf = (language: Language, text: string, date?: string) => {
	const chosen = chooseFigure(extractFacts(text, language, date).arrests)?.figure;
	return chosen && `${chosen.bound} ${chosen.value}`;
};

describe('arrests', () => {
	test.each<[Language, string, string | undefined]>([
		['en', 'The operation led to the arrest of some 25 individuals.', 'about 25'],
		[
			'en',
			'Operation Storm VI saw the arrest of 87 individuals and the investigation of nearly 500 pharmacies.',
			'exact 87'
		],
		['en', 'More than 2,000 police officers were deployed.', undefined],
		['en', 'Judges issued 45 arrest warrants and convicted 11 smugglers.', undefined],
		['en', 'About 100 people were arrested or charged.', undefined],
		['en', 'A 37-year-old man was arrested.', undefined],
		['en', '1,400 people were arrested, including 300 in China.', 'exact 1400'],
		['en', '71 people were arrested in Morocco and 92 in Algeria.', 'at-least 92'],
		['fr', 'Plus de 5 000 personnes ont été arrêtées et près de 10 millions d’USD saisis.', 'at-least 5000'],
		[
			'es',
			'Se han practicado más de 5.000 detenciones y se han decomisado cerca de diez millones de dólares.',
			'at-least 5000'
		],
		['es', 'Detenidas 19 personas en Uruguay.', 'exact 19'],
		['ar', 'أوقف 87 شخصا وضُبطت أدوية بقيمة 7 ملايين دولار.', 'exact 87'],
		['ar', 'أصدرت المحاكم 45 مذكرة توقيف.', undefined]
	])('%s: %s', (language, text, expected) => {
		expect(arrestsOf(language, text)).toBe(expected);
	});

	test('of another year or another operation are not taken', () => {
		expect(arrestsOf('en', 'In 2012, the first edition led to 400 arrests.', '2016-06-01')).toBeUndefined();
		expect(
			arrestsOf(
				'en',
				'Operation Heron II led to 80 arrests. The previous operation had brought 120 arrests.',
				'2016-06-01'
			)
		).toBe('exact 80');
		expect(
			arrestsOf('en', 'Operation Heron II led to 80 arrests. Operation Falcon brought 900 arrests.')
		).toBe('exact 80');
	});

	test('a number says more than "hundreds" in the headline', () => {
		expect(arrestsOf('en', 'Hundreds arrested in Asia.\nPolice arrested 438 people in ten countries.')).toBe(
			'exact 438'
		);
	});
});

describe('a figure', () => {
	test('keeps its sentence, its place in it and the words it was read from', () => {
		const text = 'It is over. Près de 10 millions d’USD ont été saisis.';
		const [seizure] = extractFacts(text, 'fr').seizures;
		expect(seizure?.figure).toMatchObject({
			value: 10_000_000,
			bound: 'nearly',
			unit: 'USD',
			asWritten: 'Près de 10 millions d’USD',
			evidence: { sentence: { fr: 'Près de 10 millions d’USD ont été saisis.' }, span: [0, 25] }
		});
	});

	test('of money knows whether it is the value of drugs, of goods, or money itself', () => {
		const kindOf = (text: string) =>
			extractFacts(text, 'en').seizures.find(({ figure }) => figure.unit === 'USD')?.kind;
		expect(kindOf('Police seized cocaine worth USD 5 million.')).toBe('drugs');
		expect(kindOf('Fake medicines worth USD 5 million were seized.')).toBe('goods');
		expect(kindOf('Police seized USD 5 million in cash.')).toBe('money');
		expect(kindOf('The fraud caused losses of USD 5 million.')).toBeUndefined();
	});

	test('is the sum of men and women who were arrested together', () => {
		expect(arrestsOf('en', 'Twelve men and three women were arrested.')).toBe('exact 15');
	});
});
