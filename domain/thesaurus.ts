import { type Language, LANGUAGES } from './language.ts';
import { CRIMES } from './thesaurus/crimes.ts';
import { PLACES } from './thesaurus/places.ts';
import { POLICING } from './thesaurus/policing.ts';

/** Words for one thing, in each language; the first of each is the one to show. */
export type Concept = Record<Language, string[]>;

/** The search server cuts silently beyond this: terms of one word's synonyms, and words in all of them. */
export const MOST_SYNONYMS = 50;
export const MOST_SYNONYM_WORDS = 100;
/** The search server looks up at most this many neighbouring words of a query together. */
export const LONGEST_KEY = 3;

export const CONCEPTS: readonly Concept[] = [CRIMES, POLICING, PLACES].flatMap(toConcepts);

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
 * The forms under which a term may be typed: as it is, without Arabic articles, and, for a single word, in the
 * other number. English, French and Spanish make most plurals alike; the few wrong ones that this yields harm
 * nobody, since nobody types them.
 */
export function formsOf(term: string): string[] {
	const forms = [term, term.replace(/(^|\s)ال/gu, '$1')];
	if (/^[\p{Script=Latin}]{4,}$/u.test(term) && term !== term.toUpperCase()) {
		if (/s$/.test(term)) forms.push(term.slice(0, -1));
		else if (/[^aeiou]y$/.test(term)) forms.push(`${term.slice(0, -1)}ies`);
		else if (/(?:ch|sh|x|z)$/.test(term)) forms.push(`${term}es`);
		else forms.push(`${term}s`);
		if (/[dlnr]$/.test(term)) forms.push(`${term}es`);
	}
	return [...new Set(forms)];
}

/**
 * The thesaurus in the search server's form: for each word or phrase that may be typed, the words that mean the same
 * in any of the languages. A word of several concepts has those of all of them.
 */
export function toSynonyms(): Record<string, string[]> {
	const synonyms = new Map<string, Set<string>>();
	for (const concept of CONCEPTS) {
		const terms = [...new Set(termsOf(concept).flatMap((term) => [term, term.replace(/(^|\s)ال/gu, '$1')]))];
		for (const form of new Set(terms.flatMap(formsOf))) {
			if (wordsOf(form).length > LONGEST_KEY) continue;
			const key = form.toLowerCase();
			const known = synonyms.get(key) ?? new Set();
			for (const term of terms) if (term.toLowerCase() !== key) known.add(term.toLowerCase());
			synonyms.set(key, known);
		}
	}
	return Object.fromEntries(
		[...synonyms].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, terms]) => [key, [...terms]])
	);
}
