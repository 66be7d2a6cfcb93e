import { fromRoman } from '#domain/series.ts';
import { STOP_WORDS } from '#domain/stop-words.ts';
import { TRADE_WORDS } from '#domain/thesaurus/goods.ts';
import { foldText } from '#lib/search/fold-text.ts';
import { isConcept, isGoods } from './expansions.ts';
import { findPhrases, JOINED_PREPOSITION, type QueryWord, queryWords } from './query-words.ts';

const STOPS = new Set(STOP_WORDS.map(foldText));
const TRADE = new Set(TRADE_WORDS.map(foldText));

/**
 * A query as the search server is asked it. What is quoted, and a phrase that the thesaurus knows ("lavado de
 * dinero"), stays as it is; of the other words
 * - those too common to search for are left out, and so is "trafficking" beside what is trafficked,
 * - Arabic ones lose a preposition that is written in one with the article (بالنمر),
 * - the number of an edition is asked exactly: "pangea 1" is not about anything that begins with a 1.
 * Nothing is left out when nothing else is there.
 */
export function askedWords(q: string): string {
	const kept = findPhrases(q, (folded) => (isConcept(folded) ? folded : undefined));
	const isKept = ({ start, end }: QueryWord) =>
		kept.some((phrase) => phrase.start <= start && end <= phrase.end && / /.test(phrase.folded));
	const words = queryWords(q);
	const namesGoods = kept.some(({ value }) => isGoods(value));
	const isLeftOut = (word: QueryWord) =>
		!isKept(word) && (STOPS.has(word.folded) || (namesGoods && TRADE.has(word.folded)));
	const leavesSome = words.some((word) => !isLeftOut(word)) || q.includes('"');
	let asked = q;
	for (const [index, word] of [...words.entries()].toReversed()) {
		const text =
			leavesSome && isLeftOut(word)
				? ''
				: index > 0 && isEdition(word.text)
					? `"${word.text}"`
					: bareWord(word);
		asked = asked.slice(0, word.start) + text + asked.slice(word.end);
	}
	return asked.replace(/\s+/g, ' ').trim();
}

/** The number of an edition in either numerals; "I" is too often a word. */
function isEdition(text: string): boolean {
	return (
		/^\d{1,2}$/.test(text) ||
		(text.length > 1 && fromRoman(text.toUpperCase()) !== undefined) ||
		/^[vx]$/i.test(text)
	);
}

/** An Arabic word with the bare article in place of what is written in one with it. */
function bareWord({ text }: QueryWord): string {
	const bare = text.replace(JOINED_PREPOSITION, 'ال');
	return bare !== text && isConcept(foldText(bare).replace(/^ال/u, '')) ? bare : text;
}
