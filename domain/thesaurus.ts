import { foldText } from './fold-text.ts';
import { type Language, LANGUAGES } from './language.ts';
import { NAMES_IN_ARABIC } from './names-in-arabic.ts';
import { CRIMES } from './thesaurus/crimes.ts';
import { GOODS } from './thesaurus/goods.ts';
import { PLACES } from './thesaurus/places.ts';
import { POLICING } from './thesaurus/policing.ts';

/** Words for one thing, in each language; the first of each is the one to show. */
export type Concept = Record<Language, string[]>;

/** The search server cuts silently beyond this: terms of one word's synonyms, and words in all of them. */
export const MOST_SYNONYMS = 50;
export const MOST_SYNONYM_WORDS = 100;
/** The search server looks up at most this many neighbouring words of a query together. */
export const LONGEST_KEY = 3;

/** What is trafficked: drugs, ivory, firearms. */
export const GOODS_CONCEPTS: readonly Concept[] = toConcepts(GOODS);
/** Where something happens: countries, their peoples, regions, cities. */
export const PLACE_CONCEPTS: readonly Concept[] = toConcepts(PLACES);
export const CONCEPTS: readonly Concept[] = [
	...[CRIMES, POLICING].flatMap(toConcepts),
	...GOODS_CONCEPTS,
	...PLACE_CONCEPTS
];

/**
 * Folded terms and names of one word. Spelt rightly, none is a slip for what is a letter away: "malta" for "malte",
 * "ships" for "shops", and in Arabic HAECHI for Haiti.
 */
export function rightWords(): string[] {
	const names = Object.entries(NAMES_IN_ARABIC).flatMap(([id, arabic]) => [
		id.replaceAll('-', ' '),
		...arabic.split(', ')
	]);
	const words = [...CONCEPTS.flatMap(termsOf), ...names].map(foldText);
	return [...new Set(words)].filter((word) => !word.includes(' ')).toSorted();
}

function toConcepts(lines: string): Concept[] {
	return lines
		.trim()
		.split('\n')
		.map((line) => {
			const parts = line.split('|').map((part) => part.split(',').map((term) => term.trim()));
			return Object.fromEntries(
				LANGUAGES.map((language, index) => [language, parts[index] ?? []])
			) as Concept;
		});
}

/** Every term of a concept, each once, in all languages. */
export function termsOf(concept: Concept): string[] {
	return [...new Set(LANGUAGES.flatMap((language) => concept[language]))];
}

/** The words of a term, as a search server parts them: an apostrophe or hyphen ends one. */
export function wordsOf(term: string): string[] {
	return term.split(/[\s'’\-/]+/u).filter(Boolean);
}

/**
 * The forms under which a term may be typed: as it is, without Arabic articles, in the other number and gender.
 * The few wrong ones that this yields harm nobody, since nobody types them and they are never shown.
 */
export function formsOf(term: string): string[] {
	const bare = term.replace(/(^|\s)ال/gu, '$1');
	return [
		...new Set([term, bare, ...(/\p{Script=Arabic}/u.test(term) ? arabicForms(bare) : latinForms(term))])
	];
}

/** Feminine and plurals of a single Arabic word, each with and without the article: عراقي, العراقية, عراقيين. */
function arabicForms(bare: string): string[] {
	if (!/^\p{Script=Arabic}{4,}$/u.test(bare)) return [];
	const stem = bare.replace(/ة$/u, '');
	const endings = bare.endsWith('ي') ? ['ة', 'ين', 'ون', 'ات'] : stem === bare ? ['ة', 'ات', 'ين'] : ['ات'];
	return [bare, ...endings.map((ending) => stem + ending)].flatMap((form) => [form, `ال${form}`]);
}

/**
 * Of a phrase, the other number of all its words, of the first or of the last: languages differ in which words
 * agree ("escroqueries téléphoniques", "trafics de drogue", "phone scams").
 */
function latinForms(term: string): string[] {
	if (term === term.toUpperCase()) return [];
	const words = term.split(' ');
	if (words.length === 1) return wordForms(term);
	const turn = (turns: (at: number) => boolean) =>
		words.map((word, at) => (turns(at) ? otherNumber(word) : word)).join(' ');
	return [turn(() => true), turn((at) => at === 0), turn((at) => at === words.length - 1)];
}

function wordForms(word: string): string[] {
	if (!/^[\p{Script=Latin}]{4,}$/u.test(word)) return [];
	const forms = [otherNumber(word)];
	if (/[dlnr]$/.test(word)) forms.push(`${word}es`, `${word}e`, `${word}a`, `${word}as`);
	if (/ien$/.test(word)) forms.push(`${word}ne`, `${word}nes`);
	if (/o$/.test(word)) forms.push(...['a', 'as', 'os'].map((ending) => word.slice(0, -1) + ending));
	if (/[aio]s$/.test(word)) forms.push(`${word}e`, `${word}es`);
	if (/és$/.test(word)) forms.push(...['esa', 'eses', 'esas'].map((ending) => word.slice(0, -2) + ending));
	if (/[éí]$/.test(word)) forms.push(`${word}e`, `${word}es`);
	return forms;
}

function otherNumber(word: string): string {
	if (!/^[\p{Script=Latin}]{4,}$/u.test(word)) return word;
	if (/s$/.test(word)) return word.slice(0, -1);
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	if (/(?:ch|sh|x|z)$/.test(word)) return `${word}es`;
	return `${word}s`;
}

/**
 * The thesaurus in the search server's form: for each word or phrase that may be typed, the words that mean the same
 * in any of the languages. A word of several concepts has those of all of them.
 */
export function toSynonyms(): Record<string, string[]> {
	const synonyms = new Map<string, string[]>();
	for (const concept of CONCEPTS) {
		const terms = termsOf(concept).flatMap((term) => [term, term.replace(/(^|\s)ال/gu, '$1')]);
		const lower = [...new Set(terms.map((term) => term.toLowerCase()))];
		const shortest = withoutLonger(lower);
		for (const form of new Set(terms.flatMap(formsOf))) {
			if (wordsOf(form).length > LONGEST_KEY) continue;
			const key = form.toLowerCase();
			const known = synonyms.get(key);
			synonyms.set(key, known ? withoutLonger([...new Set([...known, ...shortest])]) : shortest);
		}
	}
	return Object.fromEntries(
		[...synonyms]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, terms]) => [key, terms.filter((term) => term !== key)])
	);
}

/** The terms without those that hold another one: what has "illicit tobacco" is found by "tobacco". */
function withoutLonger(terms: readonly string[]): string[] {
	const apart = terms.map((term) => ` ${wordsOf(term.toLowerCase()).join(' ')} `);
	return terms.filter(
		(_, index) => !apart.some((other) => other !== apart[index] && (apart[index] ?? '').includes(other))
	);
}
