import { expect, test } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import { findFigure } from './find-figure.ts';

const SENTENCES = {
	en: 'More than 1,400 people were arrested and almost USD 12 million seized.',
	fr: 'Plus de 1 400 personnes ont été arrêtées et près de 12 millions d’USD saisis.',
	es: 'Hubo más de 1400 detenidos y se incautaron casi 12 millones de USD.',
	ar: 'وأُوقف أكثر من 1400 شخص وصودر قرابة 12 مليون دولار أمريكي.'
};

function marked(sentence: string, value: number, language: keyof typeof SENTENCES): string | undefined {
	const span = findFigure(sentence, { value }, language);
	return span && sentence.slice(...span);
}

test('the words of a number are found in each language with what qualifies it', () => {
	expect(LANGUAGES.map((language) => marked(SENTENCES[language], 1400, language))).toEqual([
		'More than 1,400',
		'Plus de 1 400',
		'más de 1400',
		'أكثر من 1400'
	]);
});

test('an amount of money is found when it is written with a word for millions', () => {
	expect(LANGUAGES.map((language) => marked(SENTENCES[language], 12_000_000, language))).toEqual([
		'almost USD 12 million',
		'près de 12 millions',
		'casi 12 millones',
		'قرابة 12 مليون'
	]);
});

test('a number written as a word is found', () => {
	expect(marked('The police arrested nine people in six countries.', 9, 'en')).toBe('nine');
	expect(marked('وأُوقف تسعة أشخاص.', 9, 'ar')).toBe('تسعة');
	expect(marked('تداولت رهانات بنحو 2.2 مليار دولار', 2_200_000_000, 'ar')).toBe('بنحو 2.2 مليار');
	expect(marked('نفذت الشرطة أكثر من ألف مداهمة.', 1000, 'ar')).toBe('أكثر من ألف');
});

test('thousands of millions are found in Spanish', () => {
	expect(marked('movieron unos 2200 millones de USD', 2_200_000_000, 'es')).toBe('unos 2200 millones');
});

test('a number is not found inside another one', () => {
	expect(marked('They seized 11,400 items and 1,400.5 kg.', 1400, 'en')).toBeUndefined();
	expect(marked('Some 21 400 boîtes', 400, 'fr')).toBeUndefined();
	expect(marked('In 2014, police arrested people.', 14, 'en')).toBeUndefined();
});

test('numbers up to a hundred are found as words in each language', () => {
	expect(marked('Forty-five countries took part.', 45, 'en')).toBe('Forty-five');
	expect(marked('Soixante-treize personnes ont été arrêtées.', 73, 'fr')).toBe('Soixante-treize');
	expect(marked('Quatre-vingt-onze pays', 91, 'fr')).toBe('Quatre-vingt-onze');
	expect(marked('Vingt et une personnes', 21, 'fr')).toBe('Vingt et une');
	expect(marked('Veintiocho personas fueron detenidas.', 28, 'es')).toBe('Veintiocho');
	expect(marked('Setenta y tres personas', 73, 'es')).toBe('Setenta y tres');
	expect(marked('شارك خمسة وأربعون بلدا', 45, 'ar')).toBe('خمسة وأربعون');
	expect(marked('وأُوقف أحد عشر شخصا.', 11, 'ar')).toBe('أحد عشر');
	expect(marked('وأُوقف أكثر من ستة آلاف شخص', 6000, 'ar')).toBe('أكثر من ستة آلاف');
	expect(marked('وتكفلت بـ177 طفلا', 177, 'ar')).toBe('بـ177');
});

test('a word for a number is not found inside a longer one', () => {
	expect(marked('Seventy-three people were arrested.', 3, 'en')).toBeUndefined();
	expect(marked('Setenta y tres personas', 3, 'es')).toBeUndefined();
	expect(marked('Vingt-huit personnes', 8, 'fr')).toBeUndefined();
	expect(marked('شارك خمسة وأربعون بلدا', 5, 'ar')).toBeUndefined();
});
