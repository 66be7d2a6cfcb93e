import { isCountryCode } from '#domain/countries.ts';
import type { Language } from '#domain/language.ts';
import { createRequire } from 'node:module';
import { fold } from './fold.ts';
import { LEXICONS } from './lexicon/all.ts';
import { citiesIn } from './lexicon/cities.ts';
import { ARABIC_PEOPLES, DEMONYMS } from './lexicon/demonyms.ts';

/** The standard names, as i18n-iso-countries keeps them: code to one name or several. */
interface NameFile {
	countries: Record<string, string | string[]>;
}

/** A name that may stand in a text; `code` is absent for what only looks like a country. */
interface Name {
	pattern: RegExp;
	code?: string;
	isCity?: true;
}

/** A country named in a text, with its place in the levelled text. */
export interface CountryMention {
	code: string;
	index: number;
}

const require = createRequire(import.meta.url);
const byLanguage = new Map<string, Map<string, Name[]>>();
const KEY_LENGTH = 2;

/** Country names and nationalities of a text, in its order, each mention once. */
export function findCountryMentions(text: string, language: Language, withCities = false): CountryMention[] {
	const names = namesOf(language, withCities);
	const line = level(text, language);
	const mentions: CountryMention[] = [];
	const starts = new RegExp(WORD);
	let cityEnd: number | undefined;
	for (let start = starts.exec(line); start; start = starts.exec(line)) {
		// Arabic prefixes (و ب ل ك ف) stand before the name; the longest name from any of the starts wins.
		const places = language === 'ar' ? prefixEnds(line, start.index) : [start.index];
		let best: { code?: string; isCity?: true; end: number; index: number } | undefined;
		for (const index of places) {
			for (const { pattern, code, isCity } of names.get(keyAt(line, index, language)) ?? []) {
				pattern.lastIndex = index;
				const match = pattern.exec(line);
				if (!match || match[0] === '') continue;
				const end = index + match[0].length;
				if (best && best.end >= end) continue;
				best = { end, index, ...(code ? { code } : {}), ...(isCity ? { isCity } : {}) };
			}
		}
		if (!best) continue;
		starts.lastIndex = best.end;
		if (cityEnd !== undefined && IN_COUNTRY.test(line.slice(cityEnd, best.index))) mentions.pop();
		cityEnd = best.isCity && best.code ? best.end : undefined;
		if (best.code && !isHeadquarters(line, best, language) && !isMoney(line, best, language))
			mentions.push({ code: best.code, index: best.index });
	}
	return mentions;
}

/** "Birmingham (United States)", "Trípoli, en el Líbano": the country is named behind its city. */
const IN_COUNTRY = /^[,،]? ?\(?(?:en |in |au |aux |en el |en la |في |ب)?$/u;

/** Countries of a text with those whose cities it names, each once, in the order in which they are named. */
export function findPlaces(text: string, language: Language): readonly string[] {
	return [...new Set(findCountryMentions(text, language, true).map(({ code }) => code))];
}

/** Codes of the countries of a text, each once, in the order in which they are named. */
export function findCountries(text: string, language: Language): readonly string[] {
	// Single words are asked again and again: may this one be a nationality?
	if (text.length > MAX_WORD) return codesIn(text, language);
	const key = `${language} ${text}`;
	let codes = ofWords.get(key);
	if (!codes) {
		if (ofWords.size >= MAX_WORDS) ofWords.clear();
		codes = codesIn(text, language);
		ofWords.set(key, codes);
	}
	return codes;
}

const MAX_WORD = 24;
const MAX_WORDS = 20_000;
const ofWords = new Map<string, readonly string[]>();

function codesIn(text: string, language: Language): string[] {
	return [...new Set(findCountryMentions(text, language).map(({ code }) => code))];
}

/** The country that a label such as "China" or "Corea del Sur" names; undefined when none or several. */
export function parseCountry(label: string, language?: Language): string | undefined {
	const languages: Language[] = language ? [language] : ['en', 'fr', 'es', 'ar'];
	for (const each of languages) {
		const codes = findCountries(label, each);
		if (codes.length === 1) return codes[0];
	}
	return undefined;
}

const WORD = /[\p{L}\p{M}]+/gu;

function prefixEnds(line: string, index: number): number[] {
	const places = [index];
	const prefix = /^[وف]?(?:[بلك])?/u.exec(line.slice(index, index + 3))?.[0].length ?? 0;
	for (let length = 1; length <= prefix; length += 1) places.push(index + length);
	// "للصين" is "ل" and "الصين" with one letter lost.
	if (/^[وف]?لل/u.test(line.slice(index, index + 3))) places.push(index + (line[index] === 'ل' ? 2 : 3));
	return places;
}

/** The General Secretariat's seat is an address, not a country taking part. */
function isHeadquarters(
	line: string,
	{ code, index }: { code?: string; index: number },
	language: Language
): boolean {
	if (code !== 'FR') return false;
	const before = line.slice(Math.max(0, index - 90), index);
	const lyon = language === 'ar' ? /ليون[،,]? ?\(?(?:في )?$/u : /Lyon[,]? ?\(?(?:en |in )?$/u;
	return lyon.test(before) && /headquarter|Secretariat|siege|sede|Secretar|مقر|الامانه/u.test(before);
}

const MONEY: Record<Language, RegExp> = {
	en: /^ (?:dollars?|pesos?|francs?|dinars?|shillings?|rupees?|rands?|reais|pounds?|yuan|won|baht|naira|dirhams?|rupiah|kron[aeo]r?|yen|ringgit|riyals?|liras?)(?![\p{L}])/u,
	fr: /(?:dollars?|pesos?|francs?|dinars?|shillings?|roupies?|rands?|reais|reaux|livres?|couronnes?|dirhams?|riyals?|roubles?) $/u,
	es: /(?:dolar(?:es)?|pesos?|francos?|dinares|chelines|rupias?|reales|libras?|coronas?|dirhams?|riales|soles|rublos?) $/u,
	ar: /(?:دولارا?|دولارات|درهما?|دينارا?|ريالا?|بيزو|روبيه|شلنا?|فرنكا?|جنيها?|ليره) $/u
};

/** "12 million Namibian dollars" names money, not a country. */
function isMoney(line: string, { index, end }: { index: number; end: number }, language: Language): boolean {
	return MONEY[language].test(
		language === 'en' ? line.slice(end, end + 12) : line.slice(Math.max(0, index - 12), index)
	);
}

/** The same letters without accents, capitals kept; whole words of capitals become names: "HONG KONG". */
function level(text: string, language: Language): string {
	if (language === 'ar') return fold(text);
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[’ʼ‘`]/g, "'")
		.replace(/[\u00a0\u202f]/g, ' ')
		.replace(/\b[A-Z]{4,}\b/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The first letters of a name, without its Arabic article. */
function keyAt(line: string, index: number, language: Language): string {
	const at = language === 'ar' && line.startsWith('ال', index) ? index + 2 : index;
	return line.slice(at, at + KEY_LENGTH);
}

function namesOf(language: Language, withCities: boolean): Map<string, Name[]> {
	const key = `${language} ${withCities}`;
	const ready = byLanguage.get(key);
	if (ready) return ready;
	const names = new Map<string, Name[]>();
	const add = (source: string, code?: string) => {
		for (const alternative of splitAlternatives(source)) addName(names, alternative, language, code);
	};
	const { countries, notCountries } = LEXICONS[language];
	for (const phrase of notCountries.flatMap(withoutFirstGroup)) add(phrase);
	for (const [code, source] of Object.entries(countries))
		if (isCountryCode(code) || code === 'XK') add(source, code);
	const standard = require(`i18n-iso-countries/langs/${language}.json`) as NameFile;
	for (const [code, given] of Object.entries(standard.countries)) {
		if (!isCountryCode(code) || Object.hasOwn(countries, code)) continue;
		for (const name of [given].flat()) {
			const plain = name
				.replace(/\(.*?\)/g, '')
				.replace(/,.*$/, '')
				.trim();
			if (plain.length > 3 && !AMBIGUOUS.has(plain)) add(escape(plain), code);
			if (language === 'ar') add(arabicDemonym(plain), code);
		}
	}
	for (const [code, [en, fr, es]] of Object.entries(DEMONYMS)) {
		const source = { en, fr, es, ar: '' }[language];
		if (source && isCountryCode(code)) for (const form of source.split('|')) add(`(?:${form})(?:e?s)?`, code);
	}
	if (language === 'ar') for (const [code, source] of Object.entries(ARABIC_PEOPLES)) add(source, code);
	for (const [code, city] of withCities ? citiesIn(language) : []) addName(names, city, language, code, true);
	byLanguage.set(key, names);
	return names;
}

/** "(?:South|Latin) America" is looked up by the first letters of each. */
function withoutFirstGroup(phrase: string): string[] {
	const [, inner, rest = ''] = /^\(\?:([^()]*)\)(?!\?)(.*)$/u.exec(phrase) ?? [];
	return inner === undefined ? [phrase] : inner.split('|').map((each) => `${each}${rest}`);
}

/** Names that mean something else far more often than the place. */
const AMBIGUOUS = new Set([
	'Jersey',
	'Guam',
	'Mayotte',
	'Réunion',
	'La Réunion',
	'Reunión',
	'مالي',
	'لا ريونيون',
	'Dominique',
	'Maurice',
	'جيرسي',
	'Niue',
	'غوام'
]);

function addName(
	names: Map<string, Name[]>,
	source: string,
	language: Language,
	code?: string,
	isCity?: true
): void {
	if (source === '') return;
	let body = language === 'ar' ? fold(source) : level2(source);
	const first = /^(?:\(\?<?[=!][^)]*\)|\(\?:|\()*(\p{L}(?:\p{L}|\\?[.' -]))/u
		.exec(body)?.[1]
		?.replace('\\', '');
	if (!first) throw new Error(`countries: "${source}" must start with two plain letters`);
	// Nationalities are written small in French and Spanish, with a capital at the start of a sentence.
	const small = language !== 'en' && language !== 'ar' && /^\p{Ll}/u.test(first);
	if (small)
		body = body
			.replace(first, `[${first.charAt(0)}${first.charAt(0).toUpperCase()}]${first.slice(1)}`)
			.replace(
				/(?<=\p{L}{2})-(\p{Ll})(?=\p{Ll})/gu,
				(_, letter: string) => `-[${letter}${letter.toUpperCase()}]`
			);
	// Arabic nationalities: masculine, feminine, plural.
	const ending = language === 'ar' && body.endsWith('ي') ? '(?:ه|ين|ون|ات|ان|ا)?' : '';
	// After "for" (لل) the article has lost its alef.
	const own = language === 'ar' && /^ال/u.test(source) ? body.slice(2) : undefined;
	const written = own ? `(?:ال|(?<=لل))${own}` : language === 'ar' ? `(?:ال)?${body}` : body;
	const pattern = new RegExp(`(?:${written})${ending}(?![\\p{L}\\p{M}])`, 'uy');
	const key = own ? own.slice(0, 2) : first;
	// Names that begin like the article, ألمانيا and ألبانيا, are looked up with and without their first letters.
	const bare = !own && language === 'ar' && body.startsWith('ال') ? [body.slice(2, 2 + KEY_LENGTH)] : [];
	const keys = small ? [key, key.charAt(0).toUpperCase() + key.slice(1)] : [key, ...bare];
	for (const each of new Set(keys)) {
		const list = names.get(each) ?? [];
		list.push({ pattern, ...(code ? { code } : {}), ...(isCity ? { isCity } : {}) });
		names.set(each, list);
	}
}

/** Takes accents off a pattern; its signs stay. */
function level2(source: string): string {
	return source.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'");
}

/** "إيطاليا" → "إيطالي", "مصر" → "مصري". */
function arabicDemonym(name: string): string {
	const bare = name.replace(/^ال/u, '');
	if (/\s/.test(bare) || bare.length < 3 || AMBIGUOUS.has(bare)) return '';
	const stem = bare.replace(/(?:يا|ا|ة|ى)$/u, '');
	return stem.endsWith('ي') ? stem : `${stem}ي`;
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Splits a pattern at its outermost bars. */
function splitAlternatives(source: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let part = '';
	for (const letter of source) {
		if (letter === '(' || letter === '[') depth += 1;
		if (letter === ')' || letter === ']') depth -= 1;
		if (letter === '|' && depth === 0) {
			parts.push(part);
			part = '';
		} else part += letter;
	}
	return [...parts, part].filter((each) => each !== '');
}
