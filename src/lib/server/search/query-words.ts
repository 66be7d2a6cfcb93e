import { foldText } from '#domain/fold-text.ts';

/** A word of a query, where it stands, and how it is compared. */
export interface QueryWord {
	text: string;
	start: number;
	end: number;
	folded: string;
}

/** The words of a query outside quotation marks: what is quoted is meant exactly. A word with a minus is not wanted. */
export function queryWords(q: string): QueryWord[] {
	const quoted = [...q.matchAll(/"[^"]*"?/g)].map(
		({ index, 0: text }) => [index, index + text.length] as const
	);
	return [...q.matchAll(/[^\s"]+/g)].flatMap(({ 0: text, index }) => {
		const isQuoted = quoted.some(([start, end]) => index >= start && index < end);
		if (isQuoted || text.startsWith('-')) return [];
		return [{ text, start: index, end: index + text.length, folded: foldText(text) }];
	});
}

/** Neighbouring words that may be one name, longest first. */
export interface Phrase {
	text: string;
	folded: string;
	start: number;
	end: number;
}

const LONGEST_PHRASE = 6;

/** Arabic "and", "with", "as", "for", written in one with the article and the word. */
export const JOINED_PREPOSITION = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u;

/** The same on a word without an article: وتهريب, بمخدرات. Many words begin so, hence only where the rest is known. */
export const JOINED_LETTER = /^[وفبكل](?=\p{Script=Arabic}{3})/u;

/**
 * Goes through a query and finds what `known` knows: at each place the longest phrase, and no word twice.
 * A French or Arabic article or preposition that hangs on the first word is tried without.
 */
export function findPhrases<Value>(
	q: string,
	known: (folded: string) => Value | undefined
): (Phrase & { value: Value })[] {
	const words = queryWords(q);
	const found: (Phrase & { value: Value })[] = [];
	for (let first = 0; first < words.length;) {
		const hit = longestAt(q, words, first, known);
		if (hit) found.push(hit.phrase);
		first += hit?.words ?? 1;
	}
	return found;
}

function longestAt<Value>(
	q: string,
	words: QueryWord[],
	first: number,
	known: (folded: string) => Value | undefined
): { phrase: Phrase & { value: Value }; words: number } | undefined {
	for (let length = Math.min(LONGEST_PHRASE, words.length - first); length > 0; length -= 1) {
		const [start, end] = [words[first]?.start ?? 0, words[first + length - 1]?.end ?? 0];
		const text = q.slice(start, end);
		if (text.includes('"')) continue;
		const folded = foldText(text);
		for (const form of [
			folded,
			folded.replace(/^[ld]\s/, ''),
			folded.replace(JOINED_PREPOSITION, '').replace(/(^|\s)ال/g, '$1'),
			folded.replace(JOINED_LETTER, '')
		]) {
			const value = known(form);
			if (value !== undefined) return { phrase: { text, folded: form, start, end, value }, words: length };
		}
	}
	return undefined;
}

/** A query without one of its phrases. */
export function withoutPhrase(q: string, { start, end }: Phrase): string {
	return `${q.slice(0, start)} ${q.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** A query with one of its phrases in quotation marks, which stand for "exactly so". */
export function quotePhrase(q: string, { start, end }: Phrase): string {
	return `${q.slice(0, start)}"${q.slice(start, end)}"${q.slice(end)}`;
}
