import { distance } from 'fastest-levenshtein';
import { COUNTRY_CODES } from '#domain/countries.ts';
import { countryName } from '#domain/country-name.ts';
import { LANGUAGES } from '#domain/language.ts';
import { IMPLIED_WORDS, QUESTION_WORDS, STOP_WORDS } from '#domain/stop-words.ts';
import { CONCEPTS, formsOf, termsOf } from '#domain/thesaurus.ts';
import { foldText } from '#domain/fold-text.ts';
import type { Hit } from '#lib/search/result.ts';
import { JOINED_LETTER, JOINED_PREPOSITION, queryWords } from './query-words.ts';

const SHORTEST = 4;
const TWO_SLIPS_FROM = 7;

/** The words that we know how to spell, by their folded form. */
const WORDS = new Map<string, string>();
for (const code of COUNTRY_CODES) for (const language of LANGUAGES) learn(WORDS, countryName(code, language));
for (const concept of CONCEPTS) for (const term of termsOf(concept)) learn(WORDS, term);

/** Words that are right as they are, but never offered: other forms of those, and the commonest words. */
const RIGHT = new Map<string, string>();
for (const concept of CONCEPTS) for (const form of termsOf(concept).flatMap(formsOf)) learn(RIGHT, form);
for (const word of [...STOP_WORDS, ...QUESTION_WORDS, ...IMPLIED_WORDS]) learn(RIGHT, word);

function learn(words: Map<string, string>, phrase: string): void {
	for (const word of phrase.split(/[\s'’()-]+/)) {
		const folded = foldText(word);
		if (folded.length >= SHORTEST && !words.has(folded)) words.set(folded, word);
	}
}

/** The words of operations' names, which come and go with the data. */
export function namesToWords(names: Iterable<string>): Map<string, string> {
	const words = new Map<string, string>();
	for (const name of names) learn(words, name);
	return words;
}

/**
 * The query with each word that we do not know spelled like the nearest that we do; undefined when there is none.
 * A word that stands as it is in what was found is spelled right, whatever our vocabulary.
 */
export function didYouMean(
	q: string,
	hits: readonly Hit[],
	names: ReadonlyMap<string, string>
): string | undefined {
	let corrected = q;
	for (const word of queryWords(q).toReversed()) {
		// What hangs on a word is no slip: l’opération, d'ivoire, بالنمر.
		const bare = word.folded.replace(/^(?:qu|[dlns])\s/, '').replace(JOINED_PREPOSITION, '');
		const forms = [word.folded, bare, word.folded.replace(JOINED_LETTER, '')];
		if (forms.some((form) => RIGHT.has(form) || form.includes(' '))) continue;
		const better = nearest(word.folded, names);
		if (!better || isFound(forms, hits)) continue;
		corrected = corrected.slice(0, word.start) + better + corrected.slice(word.end);
	}
	return corrected === q ? undefined : corrected;
}

/** Whether a word stands in what was found, in one of its forms. */
function isFound(forms: readonly string[], hits: readonly Hit[]): boolean {
	return hits.some(({ texts }) =>
		Object.values(texts).some(({ title, snippet }) =>
			[...title, ...snippet].some(({ match, text }) => match && forms.includes(foldText(text)))
		)
	);
}

function nearest(folded: string, names: ReadonlyMap<string, string>): string | undefined {
	if (folded.length < SHORTEST || /\d/.test(folded)) return undefined;
	const allowed = folded.length >= TWO_SLIPS_FROM ? 2 : 1;
	let best: { word: string; slips: number } | undefined;
	for (const words of [names, WORDS]) {
		for (const [known, word] of words) {
			// A word still being typed is no mistake.
			if (known.startsWith(folded)) return undefined;
			if (Math.abs(known.length - folded.length) > allowed) continue;
			const slips = distance(known, folded);
			if (slips <= allowed && (!best || slips < best.slips)) best = { word, slips };
		}
	}
	return best?.word;
}
