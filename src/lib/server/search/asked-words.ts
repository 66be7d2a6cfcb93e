import { STOP_WORDS } from '#domain/stop-words.ts';
import { foldText } from '#lib/search/fold-text.ts';
import { isConcept } from './expansions.ts';
import { findPhrases, queryWords } from './query-words.ts';

const STOPS = new Set(STOP_WORDS.map(foldText));

/**
 * A query as the search server is asked it: without words too common to search for, save inside a phrase that the
 * thesaurus knows ("lavado de dinero"). What is quoted stays as it is. Nothing is left out when nothing else is there.
 */
export function askedWords(q: string): string {
	const kept = findPhrases(q, (folded) => (isConcept(folded) ? folded : undefined));
	const isKept = (start: number, end: number) =>
		kept.some((phrase) => phrase.start <= start && end <= phrase.end);
	const words = queryWords(q);
	const isStop = ({ folded, start, end }: (typeof words)[number]) => STOPS.has(folded) && !isKept(start, end);
	const drops = words.some((word) => !isStop(word)) || q.includes('"');
	let asked = q;
	if (drops)
		for (const word of words.filter(isStop).toReversed())
			asked = asked.slice(0, word.start) + asked.slice(word.end);
	return asked.replace(/\s+/g, ' ').trim();
}
