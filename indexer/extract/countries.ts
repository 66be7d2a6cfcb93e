import { keyAt, namesOf } from './country-names.ts';
import type { Language } from '#domain/language.ts';
import { fold } from './fold.ts';

/** A country named in a text, with its place in the levelled text. */
export interface CountryMention {
	code: string;
	index: number;
}

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
