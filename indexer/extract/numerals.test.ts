import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language } from '#domain/language.ts';
import { LEXICONS } from './lexicon/all.ts';
import { parseNumeral } from './numerals.ts';
import { findNumbers } from './numbers.ts';
import { tokenize } from './tokens.ts';

/** Every way in which the four languages write digits. */
const LOCALES: [Language, string][] = [
	['en', 'en-GB'],
	['fr', 'fr'],
	['fr', 'fr-CH'],
	['es', 'es'],
	['ar', 'ar-u-nu-latn'],
	['ar', 'ar-EG-u-nu-arab']
];

const withBound = (language: Language, words: string) => {
	const tokens = tokenize(words, language);
	return findNumbers(tokens, LEXICONS[language]).map(({ value, high, bound, currency }) =>
		[bound, high === undefined ? value : `${value}-${high}`, currency]
			.filter((part) => part !== undefined)
			.join(' ')
	);
};

describe('digits', () => {
	test.each(LOCALES)('a number formatted in %s (%s) reads back the same', (language, locale) => {
		fc.assert(
			fc.property(fc.nat({ max: 2_000_000_000 }), (value) => {
				expect(parseNumeral(new Intl.NumberFormat(locale).format(value), language)).toBe(value);
			})
		);
	});

	test.each(LOCALES)('decimals formatted in %s (%s) read back the same', (language, locale) => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(1, 2), (digits, decimals) => {
				const value = digits / 10 ** decimals;
				const format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
				expect(parseNumeral(format.format(value), language)).toBe(value);
			})
		);
	});

	test.each(LOCALES)('a number stands whole inside a sentence in %s (%s)', (language, locale) => {
		fc.assert(
			fc.property(fc.integer({ min: 3, max: 900_000_000 }), (value) => {
				fc.pre(value < 1900 || value > 2099);
				const [found] = findNumbers(
					tokenize(`« ${new Intl.NumberFormat(locale).format(value)} »`, language),
					LEXICONS[language]
				);
				expect(found?.value).toBe(value);
			})
		);
	});

	test.each(LOCALES)('an amount of money formatted in %s (%s) reads back the same', (language, locale) => {
		fc.assert(
			fc.property(
				fc.integer({ min: 3, max: 900_000_000 }),
				fc.constantFrom('USD', 'EUR', 'GBP'),
				fc.constantFrom('code' as const, 'name' as const),
				(value, currency, currencyDisplay) => {
					const format = new Intl.NumberFormat(locale, {
						style: 'currency',
						currency,
						currencyDisplay,
						maximumFractionDigits: 0
					});
					const text = format.format(value);
					const [found] = findNumbers(tokenize(text, language), LEXICONS[language]);
					expect([found?.value, found?.currency], text).toEqual([value, currency]);
				}
			)
		);
	});

	test('separators are read as each language means them', () => {
		expect(parseNumeral('1,400', 'en')).toBe(1400);
		expect(parseNumeral('1.400', 'es')).toBe(1400);
		expect(parseNumeral('1.400', 'en')).toBe(1.4);
		expect(parseNumeral('1 400', 'fr')).toBe(1400);
		expect(parseNumeral('1\u00a0400', 'fr')).toBe(1400);
		expect(parseNumeral('1\u202f400', 'fr')).toBe(1400);
		expect(parseNumeral('١٬٤٠٠', 'ar')).toBe(1400);
		expect(parseNumeral('26,4', 'ar')).toBe(26.4);
		expect(parseNumeral('12.03.2014', 'fr')).toBeUndefined();
	});
});

describe('bounds and number words', () => {
	test.each<[Language, string, string[]]>([
		['en', 'more than 1,400 arrests and almost USD 12 million', ['at-least 1400', 'nearly 12000000 USD']],
		[
			'en',
			'two hundred and fifty-three people, dozens of guns, half a million pills',
			['exact 253', 'at-least 24', 'exact 500000']
		],
		[
			'en',
			'some 25, at least 7, up to 300, fewer than ten, 10 or more',
			['about 25', 'at-least 7', 'upper 300', 'upper 10', 'at-least 10']
		],
		[
			'en',
			'between 20 and 30 people, 40-50 sites, tens of thousands of files',
			['range 20-30', 'range 40-50', 'at-least 20000']
		],
		[
			'en',
			'EUR 65.5 million, US$3bn, £2.5m',
			['exact 65500000 EUR', 'exact 3000000000 USD', 'exact 2500000 GBP']
		],
		['en', '1.400 arrests', ['exact 1400']],
		['fr', 'près de 10 millions d’USD, plus de 5 000 personnes', ['nearly 10000000 USD', 'at-least 5000']],
		[
			'fr',
			'quatre-vingt-dix-sept, soixante et onze, deux cent trois, mille deux cents',
			['exact 97', 'exact 71', 'exact 203', 'exact 1200']
		],
		[
			'fr',
			'une vingtaine, des centaines, plusieurs milliers, 3,5 milliards d’euros',
			['about 20', 'at-least 200', 'at-least 2000', 'exact 3500000000 EUR']
		],
		['fr', 'entre 30 et 40, pas moins de 12, moins de dix', ['range 30-40', 'at-least 12', 'upper 10']],
		[
			'es',
			'cerca de diez millones de dólares, más de 2 700 víctimas',
			['nearly 10000000 USD', 'at-least 2700']
		],
		[
			'es',
			'mil millones, tres mil quinientos millones, treinta y uno',
			['exact 1000000000', 'exact 3500000000', 'exact 31']
		],
		[
			'es',
			'decenas, unos 900, un centenar, medio millón, no menos de 5',
			['at-least 20', 'about 900', 'about 100', 'exact 500000', 'at-least 5']
		],
		['ar', 'أكثر من ألف ومئتي شخص', ['at-least 1200']],
		['ar', 'ثلاثة وعشرين رجلا وأحد عشر طفلا', ['exact 23', 'exact 11']],
		['ar', 'نحو 8 ملايين دولار ومليوني يورو', ['about 8000000 USD', 'exact 2000000 EUR']],
		['ar', 'بين 20 و30 مركبة', ['range 20-30']],
		['ar', 'عشرات الآلاف ومئات وما لا يقل عن 5 آلاف', ['at-least 20000', 'at-least 200', 'at-least 5000']]
	])('%s: %s', (language, words, expected) => {
		expect(withBound(language, words)).toEqual(expected);
	});

	test('codes, ordinals and articles count nothing', () => {
		expect(withBound('en', 'COVID-19, I-24/7, the 84th session, one of the most wanted')).toEqual([]);
		expect(withBound('fr', 'un homme, une femme, la 84e session')).toEqual([]);
		expect(withBound('es', 'un hombre, una mujer, la 84ª reunión')).toEqual([]);
	});
});
