import { LANGUAGES } from '#domain/language.ts';
import { namesNotMeant } from '#domain/namesakes.ts';
import {
	type Concept,
	CONCEPTS,
	formsOf,
	GOODS_CONCEPTS,
	LONGEST_KEY,
	PLACE_CONCEPTS,
	termsOf,
	wordsOf
} from '#domain/thesaurus.ts';
import { foldText } from '#domain/fold-text.ts';
import type { Expansion } from '#lib/search/result.ts';
import { findPhrases, quotePhrase } from './query-words.ts';

const CONCEPTS_OF = new Map<string, Concept[]>();
const NAMES_OF_GOODS = new Set<string>();
const NAMES_OF_PLACES = new Set<string>();
for (const concept of CONCEPTS) {
	for (const form of new Set(termsOf(concept).flatMap(formsOf).map(foldText))) {
		if (wordsOf(form).length > LONGEST_KEY) continue;
		CONCEPTS_OF.set(form, [...(CONCEPTS_OF.get(form) ?? []), concept]);
		if (GOODS_CONCEPTS.includes(concept)) NAMES_OF_GOODS.add(form);
		if (PLACE_CONCEPTS.includes(concept)) NAMES_OF_PLACES.add(form);
	}
}

/** Whether a folded phrase names something that is trafficked. */
export function isGoods(folded: string): boolean {
	return NAMES_OF_GOODS.has(folded);
}

/** Whether a folded phrase names a place or its people. */
export function isPlace(folded: string): boolean {
	return NAMES_OF_PLACES.has(folded);
}

/** Whether the thesaurus knows a folded phrase. */
export function isConcept(folded: string): boolean {
	return CONCEPTS_OF.has(folded);
}

const MOST_TERMS = 6;

/** What the thesaurus adds to a query, word by word, and the query that does without. */
export function expansionsOf(q: string): Expansion[] {
	return findPhrases(q, (folded) => CONCEPTS_OF.get(folded)).flatMap((phrase) => {
		const also = LANGUAGES.flatMap((language) =>
			phrase.value.flatMap((concept) => concept[language].slice(0, 2).map((term) => ({ language, term })))
		).filter(
			({ term }, index, all) =>
				foldText(term) !== phrase.folded &&
				all.findIndex((other) => foldText(other.term) === foldText(term)) === index
		);
		if (also.length === 0) return [];
		const [not] = namesNotMeant(phrase.text);
		return [
			{
				word: phrase.text,
				also: also.slice(0, MOST_TERMS),
				...(not && { not }),
				exactly: quotePhrase(q, phrase)
			}
		];
	});
}
