import { foldText } from './fold-text.ts';
import type { Language } from './language.ts';
import { type Concept, PLACE_CONCEPTS } from './thesaurus.ts';

const PLACES = new Map<string, Concept>();
for (const concept of PLACE_CONCEPTS) for (const name of concept.en) PLACES.set(foldText(name), concept);

/**
 * The name of a city in the reader's language; a place that the thesaurus does not know keeps the name it was given.
 * The thesaurus is large, so this belongs on the server.
 */
export function placeName(place: string, language: Language): string {
	return PLACES.get(foldText(place))?.[language][0] ?? place;
}
