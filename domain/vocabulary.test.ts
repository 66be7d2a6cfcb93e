import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, isCountryCode } from './countries.ts';
import { countryName } from './country-name.ts';
import {
	CRIME_GROUP_LABELS,
	CRIME_GROUPS,
	CRIME_TYPE_LABELS,
	CRIME_TYPES,
	groupOf,
	groupsOf,
	TYPES_OF_GROUP
} from './crime-type.ts';
import { KIND_LABELS, KINDS, STATED_MEASURE_LABELS, STATED_MEASURES } from './kind.ts';
import { directionOf, intlLocale, isLanguage, type Language, LANGUAGES } from './language.ts';
import { NOTICE_PURPOSES } from './notice-purpose.ts';
import { COUNTED_NOTICE_TYPES, NOTICE_LABELS, NOTICE_LETTERS } from './notice-type.ts';
import { COUNTRIES_OF_REGION, regionOf } from './countries.ts';
import { REGION_LABELS, REGIONS } from './region.ts';
import { chooseText, languagesOf } from './text-choice.ts';
import { Text } from './text.ts';

const VOCABULARIES: Record<string, [readonly string[], Record<string, Record<Language, string>>]> = {
	'crime types': [CRIME_TYPES, CRIME_TYPE_LABELS],
	'crime groups': [CRIME_GROUPS, CRIME_GROUP_LABELS],
	kinds: [KINDS, KIND_LABELS],
	'stated measures': [STATED_MEASURES, STATED_MEASURE_LABELS],
	regions: [REGIONS, REGION_LABELS],
	'notice types': [COUNTED_NOTICE_TYPES, NOTICE_LABELS],
	'purposes of notices': [COUNTED_NOTICE_TYPES, NOTICE_PURPOSES]
};

describe.each(Object.entries(VOCABULARIES))('the labels of %s', (_name, [ids, labels]) => {
	it('name each id, and nothing else', () => {
		expect(Object.keys(labels).toSorted()).toEqual([...ids].toSorted());
	});

	it.each(LANGUAGES)('differ from each other in %s', (language) => {
		const words = ids.map((id) => labels[id]?.[language]);
		expect(new Set(words).size).toBe(ids.length);
	});

	it('are in Arabic script in Arabic, and in no other language', () => {
		const inArabicScript = (word = '') => /\p{Script=Arabic}/u.test(word);
		for (const id of ids)
			for (const language of LANGUAGES)
				expect([id, language, inArabicScript(labels[id]?.[language])]).toEqual([
					id,
					language,
					language === 'ar'
				]);
	});
});

describe('crime groups', () => {
	it('hold each crime type exactly once', () => {
		expect(Object.values(TYPES_OF_GROUP).flat().toSorted()).toEqual([...CRIME_TYPES].toSorted());
	});

	it('are found from their types, each once, in stacking order', () => {
		expect(groupOf('rosewood' as never)).toBe('other');
		expect(groupOf('food-fraud')).toBe('goods');
		expect(groupsOf(['vehicle-crime', 'cybercrime', 'maritime-crime', 'corruption'])).toEqual([
			'cyber',
			'finance',
			'other'
		]);
	});
});

describe('countries', () => {
	it('lie in one region each', () => {
		const codes = Object.values(COUNTRIES_OF_REGION).flatMap((list) => list.split(' '));
		expect(new Set(codes).size).toBe(codes.length);
		expect(COUNTRY_CODES).toHaveLength(codes.length);
		expect(COUNTRY_CODES.filter((code) => regionOf(code) === undefined)).toEqual([]);
	});

	it.each(LANGUAGES)('have a name in %s, not just a code', (language) => {
		expect(COUNTRY_CODES.filter((code) => countryName(code, language) === code)).toEqual([]);
	});

	it('are named as INTERPOL names them where that differs', () => {
		expect(countryName('HK', 'fr')).toBe('Hong Kong (Chine)');
		expect(countryName('TR', 'en')).toBe('Türkiye');
		expect(countryName('CN', 'ar')).toBe('الصين');
	});

	it('are known by two capital letters only', () => {
		expect(['FR', 'fr', 'FRA', 'XX', '', 'UK', 'EU'].filter(isCountryCode)).toEqual(['FR']);
	});

	it('are themselves when nobody knows a name', () => {
		expect(countryName('QX', 'en')).toBe('QX');
	});
});

describe('notice types', () => {
	it('have letters of their own, since colour is never the only sign', () => {
		const letters = Object.values(NOTICE_LETTERS);
		expect(new Set(letters).size).toBe(COUNTED_NOTICE_TYPES.length);
	});
});

describe('languages', () => {
	it('are these four; only Arabic runs right to left, and it counts in Western digits', () => {
		expect(LANGUAGES.map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'rtl']);
		expect(new Intl.NumberFormat(intlLocale('ar')).format(127671)).toMatch(/^127\D?671$/);
		expect(['en', 'de', 7, undefined].map(isLanguage)).toEqual([true, false, false, false]);
	});
});

describe('a text', () => {
	it('is read in the language asked for, else in the first one held, and says which', () => {
		expect(chooseText({ en: 'gold', ar: 'ذهب' }, 'ar')).toEqual({ language: 'ar', value: 'ذهب' });
		expect(chooseText({ es: 'oro', ar: 'ذهب' }, 'en')).toEqual({ language: 'es', value: 'oro' });
		expect(languagesOf({ ar: 'ذهب', fr: 'or' })).toEqual(['fr', 'ar']);
	});

	it('has at least one language, and no empty one', () => {
		expect([{}, { en: '' }, { de: 'Gold' }].map((text) => Text.safeParse(text).success)).toEqual([
			false,
			false,
			false
		]);
		expect(() => chooseText({}, 'en')).toThrow('domain: a text without any language');
	});
});
