import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { findDates } from './dates.ts';
import { LEXICONS } from './lexicon/all.ts';
import { tokenize } from './tokens.ts';

const read = (language: Language, text: string, context?: string) =>
	findDates(tokenize(text, language), LEXICONS[language], context).map(({ start, end }) =>
		end ? `${start}..${end}` : start
	);

const LOCALES: [Language, string][] = [
	['en', 'en-GB'],
	['en', 'en-US'],
	['fr', 'fr'],
	['es', 'es'],
	['ar', 'ar-EG'],
	['ar', 'ar-LB'],
	['ar', 'ar-MA'],
	['ar', 'ar-TN']
];

const days = fc.date({ min: new Date('1923-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

describe('dates', () => {
	test.each(LOCALES)('a day formatted in %s (%s) reads back the same', (language, locale) => {
		const format = new Intl.DateTimeFormat(locale, {
			dateStyle: 'long',
			timeZone: 'UTC',
			calendar: 'gregory'
		});
		fc.assert(
			fc.property(days, (day) => {
				expect(read(language, format.format(day)), format.format(day)).toEqual([
					day.toISOString().slice(0, 10)
				]);
			})
		);
	});

	test.each(LOCALES)('a month formatted in %s (%s) reads back the same', (language, locale) => {
		const format = new Intl.DateTimeFormat(locale, {
			month: 'long',
			year: 'numeric',
			timeZone: 'UTC',
			calendar: 'gregory'
		});
		fc.assert(
			fc.property(days, (day) => {
				expect(read(language, format.format(day)), format.format(day)).toEqual([
					day.toISOString().slice(0, 7)
				]);
			})
		);
	});

	test.each<[Language, string, string[]]>([
		['en', 'between 5 November and 30 November 2025', ['2025-11-05..2025-11-30']],
		['en', 'December 12–18, 2024', ['2024-12-12..2024-12-18']],
		['en', 'from 28 March to 5 April 2017', ['2017-03-28..2017-04-05']],
		['en', '(23 – 25 September 2015)', ['2015-09-23..2015-09-25']],
		['en', 'December 2015 to February 2016', ['2015-12..2016-02']],
		['en', 'in 2012 and since 2007', ['2012', '2007']],
		['fr', 'du 6 au 8 juin 2017', ['2017-06-06..2017-06-08']],
		['fr', 'le 1er février 2017', ['2017-02-01']],
		['fr', 'les 28 et 29 avril 2014', ['2014-04-28..2014-04-29']],
		['es', 'del 5 al 30 de noviembre de 2025', ['2025-11-05..2025-11-30']],
		['es', 'entre noviembre de 2015 y febrero de 2016', ['2015-11..2016-02']],
		['ar', 'بين 28 آذار/مارس و5 نيسان/أبريل 2017', ['2017-03-28..2017-04-05']],
		['ar', 'بين تشرين الثاني/نوفمبر 2015 وشباط/فبراير 2016', ['2015-11..2016-02']],
		['ar', '٣٠ أيار/مايو ٢٠١٧', ['2017-05-30']],
		['ar', '5 جويلية 2015 و12 غشت 2016', ['2015-07-05', '2016-08-12']]
	])('%s: %s', (language, text, expected) => {
		expect(read(language, text)).toEqual(expected);
	});

	test('a day without a year takes the story’s, or the year before when it would lie ahead', () => {
		expect(read('en', 'on 14 February', '2016-03-01')).toEqual(['2016-02-14']);
		expect(read('en', 'on 20 December', '2016-03-01')).toEqual(['2015-12-20']);
		expect(read('en', 'on 14 February')).toEqual([]);
	});

	test('words that only look like months or years are none', () => {
		expect(read('en', 'police may march on; Thunder 2021 and 2014 officers')).toEqual([]);
		expect(read('fr', 'sept 2 personnes')).toEqual([]);
		expect(read('en', '31 February 2015')).toEqual([]);
	});
});
