import { fromRoman } from '#domain/series.ts';
import { IMPLIED_WORDS, QUESTION_WORDS, STOP_WORDS } from '#domain/stop-words.ts';
import { TRADE_WORDS } from '#domain/thesaurus/goods.ts';
import { foldText } from '#domain/fold-text.ts';
import { isConcept, isGoods, isPlace } from './expansions.ts';
import {
	findPhrases,
	JOINED_LETTER,
	JOINED_PREPOSITION,
	type Phrase,
	type QueryWord,
	queryWords
} from './query-words.ts';

const folded = (words: readonly string[]) => new Set(words.map(foldText));
const STOPS = folded([...STOP_WORDS, ...QUESTION_WORDS]);
const IMPLIED = folded(IMPLIED_WORDS);
const TRADE = folded(TRADE_WORDS);

/** Letters of a word with which many others begin. */
const SHORT = 3;

/**
 * A query as the search server is asked it. What is quoted, and a phrase that the thesaurus knows ("lavado de
 * dinero"), stays as it is; of the other words
 * - those too common to search for, and those that only put a question, are left out,
 * - so is "trafficking" beside what is trafficked, and "arrested" beside a word that says more than where or when,
 * - known ones lose what is written in one with them: d’ivoire is asked as ivoire, بالنمر as النمر,
 * - the number of an edition is asked exactly: "pangea 1" is not about anything that begins with a 1,
 * - a space after a place, or another short word that is known, says that it is whole: "niger" is not about Nigeria,
 *   nor "car" about cartels.
 * Nothing is left out when nothing else is there.
 */
export function askedWords(q: string): string {
	const leftOut = new Set(wordsLeftOut(q));
	return written(q, (word) => !leftOut.has(word.start));
}

/** The same of some of its parts alone, and of what is quoted or not wanted. */
export function askedOf(q: string, parts: readonly Phrase[]): string {
	return written(q, (word) => parts.some(holding(word)));
}

function written(q: string, isAsked: (word: QueryWord) => boolean): string {
	const known = knownPhrases(q);
	const long = known.filter((phrase) => / /.test(phrase.folded));
	const words = queryWords(q);
	const end = q.trimEnd().length;
	const endsWhole = known.some(
		(phrase) => phrase.end === end && (isPlace(phrase.folded) || phrase.folded.length <= SHORT)
	);
	let asked = q;
	for (const [index, word] of [...words.entries()].toReversed()) {
		const isNumber = index > 0 && isEdition(word.text);
		const text = !isAsked(word)
			? ''
			: isNumber
				? `"${word.text}"`
				: long.some(holding(word))
					? word.text
					: bareWord(word);
		asked = asked.slice(0, word.start) + text + asked.slice(word.end);
	}
	const kept = asked.replace(/\s+/g, ' ').trim();
	return endsWhole && words.findLast(isAsked)?.end === end ? `${kept} ` : kept;
}

/** What a query asks for, piece by piece: each phrase that the thesaurus knows, and each other word not left out. */
export function askedParts(q: string): Phrase[] {
	const leftOut = new Set(wordsLeftOut(q));
	const known = knownPhrases(q);
	const isOnePhrase = known.length === 1 && known[0]?.text === q.trim();
	const phrases = isOnePhrase ? [] : known.filter(({ start, text }) => / /.test(text) || !leftOut.has(start));
	const words = queryWords(q).filter((word) => !leftOut.has(word.start) && !phrases.some(holding(word)));
	return [...phrases, ...words].toSorted((a, b) => a.start - b.start);
}

function knownPhrases(q: string): Phrase[] {
	return findPhrases(q, (phrase) => (isConcept(phrase) ? phrase : undefined));
}

const holding =
	({ start, end }: QueryWord) =>
	(phrase: Phrase) =>
		phrase.start <= start && end <= phrase.end;

/** Where the words stand that are not asked for. */
function wordsLeftOut(q: string): number[] {
	const known = knownPhrases(q);
	const namesGoods = known.some((phrase) => isGoods(phrase.folded));
	const long = known.filter((phrase) => / /.test(phrase.folded));
	const isFree = (word: QueryWord) => !long.some(holding(word));
	const words = queryWords(q);
	const common = words.filter(
		(word) => isFree(word) && (STOPS.has(word.folded) || (namesGoods && isOneOf(TRADE, word)))
	);
	const implied = words.filter((word) => isFree(word) && isOneOf(IMPLIED, word));
	const places = known.filter((phrase) => isPlace(phrase.folded));
	const isOnlyWhereOrWhen = (word: QueryWord) => places.some(holding(word)) || /^\d+$/.test(word.folded);
	const saysMore = words.some(
		(word) => !common.includes(word) && !implied.includes(word) && !isOnlyWhereOrWhen(word)
	);
	const leftOut = saysMore ? [...common, ...implied] : common;
	return leftOut.length < words.length || q.includes('"') ? leftOut.map(({ start }) => start) : [];
}

/** Whether a word is one of these, be it with an Arabic "and" or preposition before it. */
function isOneOf(words: ReadonlySet<string>, { folded }: QueryWord): boolean {
	return words.has(folded) || words.has(folded.replace(JOINED_LETTER, ''));
}

/** The number of an edition in either numerals; "I" is too often a word. */
function isEdition(text: string): boolean {
	return (
		/^\d{1,2}$/.test(text) ||
		(text.length > 1 && fromRoman(text.toUpperCase()) !== undefined) ||
		/^[vx]$/i.test(text)
	);
}

/** What hangs on a French word, an article or a preposition: d’ivoire, l’or. */
const ELIDED = /^(?:[dl]|qu)['’]/i;

/** A word without what is written in one with it: a French article, or an Arabic preposition, whose article stays. */
function bareWord({ text }: QueryWord): string {
	const bare = [text.replace(ELIDED, '').replace(JOINED_PREPOSITION, 'ال'), text.replace(JOINED_LETTER, '')];
	return bare.find((form) => form !== text && isConcept(foldText(form).replace(/^ال/u, ''))) ?? text;
}
