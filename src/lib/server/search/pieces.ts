import type { Piece } from '#lib/search/result.ts';

/** Characters of the private use area that enclose a match in what the search server sends: no text holds them. */
export const MATCH_START = '\uE000';
export const MATCH_END = '\uE001';

const MATCH = new RegExp(`${MATCH_START}([^${MATCH_END}]*)${MATCH_END}`, 'gu');

/** The Arabic article is a word of its own to the search server: found alone it says nothing. */
const REST_OF_WORD = /^[\p{L}\p{M}\p{N}]+/u;
const ARTICLE = /^[اأٱ]ل$/u;

/** Splits a marked text into pieces, so that a page can mark matches without ever reading text as HTML. */
export function toPieces(marked: string): Piece[] {
	const pieces: Piece[] = [];
	const add = (text: string, match: boolean) => {
		const last = pieces.at(-1);
		if (last && Boolean(last.match) === match) last.text += text;
		else if (text) pieces.push(match ? { text, match } : { text });
	};
	let end = 0;
	for (const { 0: whole, 1: text = '', index } of marked.matchAll(MATCH)) {
		add(marked.slice(end, index), false);
		end = index + whole.length;
		// The search server marks as much as was typed; a reader takes in whole words.
		const [rest = ''] = REST_OF_WORD.exec(marked.slice(end)) ?? [];
		const isMatch = !ARTICLE.test(text) || marked.startsWith(MATCH_START, end);
		add(isMatch ? text + rest : text, isMatch);
		if (isMatch) end += rest.length;
	}
	add(marked.slice(end), false);
	return pieces;
}

/** How many different words were matched, and how often: which text fits the query best. */
export function matchWeight(...texts: Piece[][]): number {
	const words = texts.flat().filter((piece) => piece.match);
	return new Set(words.map(({ text }) => text.toLowerCase())).size + Math.min(words.length, 9) / 10;
}
