import { createRequire } from 'node:module';
import { isCountryCode } from '#domain/countries.ts';
import type { Language } from '#domain/language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './lexicon/all.ts';
import { citiesIn } from './lexicon/cities.ts';
import { ARABIC_PEOPLES, DEMONYMS } from './lexicon/demonyms.ts';

const require = createRequire(import.meta.url);
const byLanguage = new Map<string, Map<string, Name[]>>();
const KEY_LENGTH = 2;

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

/** The first letters of a name, without its Arabic article. */
export function keyAt(line: string, index: number, language: Language): string {
	const at = language === 'ar' && line.startsWith('ال', index) ? index + 2 : index;
	return line.slice(at, at + KEY_LENGTH);
}

export function namesOf(language: Language, withCities: boolean): Map<string, Name[]> {
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

/** Takes accents off a pattern; its signs stay. */
function level2(source: string): string {
	return source.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'");
}
