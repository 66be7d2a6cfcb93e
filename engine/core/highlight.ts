import { CLASSES, EXPANSIONS, IGNORED } from './fold.ts';
import type { TermMatches } from './matching.ts';
import type { Tokenizer } from './tokenize.ts';

/** A stretch of the original text that answers the query. */
export interface Mark {
	start: number;
	length: number;
}

/** Knows which words, beginnings and phrases to mark for a query. */
export class Marker {
	private readonly words = new Set<string>();
	private readonly prefixes: string[] = [];
	private readonly phrases: (readonly string[])[] = [];
	private readonly tokenizer: Tokenizer;

	constructor(terms: readonly TermMatches[], tokenizer: Tokenizer) {
		this.tokenizer = tokenizer;
		for (const { derivations } of terms) {
			for (const { words, isPrefix } of derivations) {
				const [word] = words;
				if (word === undefined) continue;
				if (words.length > 1) this.phrases.push(words);
				else if (isPrefix) {
					if (!this.prefixes.includes(word)) this.prefixes.push(word);
				} else this.words.add(word);
			}
		}
	}

	/** The marks in a text, in order, none over another. */
	marks(text: string): Mark[] {
		const marks: Mark[] = [];
		const { tokenizer } = this;
		const tokens: { word: string; start: number; end: number }[] = [];
		tokenizer.reset(text);
		while (tokenizer.next())
			tokens.push({ word: tokenizer.word(), start: tokenizer.start, end: tokenizer.end });
		for (let index = 0; index < tokens.length; index++) {
			const token = tokens[index] as { word: string; start: number; end: number };
			const phrase = this.phraseAt(tokens, index);
			if (phrase > 0) {
				for (let part = index; part < index + phrase; part++) {
					const { start, end } = tokens[part] as { start: number; end: number };
					marks.push({ start, length: end - start });
				}
				index += phrase - 1;
			} else if (this.words.has(token.word)) {
				marks.push({ start: token.start, length: token.end - token.start });
			} else {
				const prefix = this.longestPrefix(token.word);
				if (prefix > 0) marks.push({ start: token.start, length: unfoldedLength(text, token, prefix) });
			}
		}
		return marks;
	}

	private longestPrefix(word: string): number {
		let longest = 0;
		for (const prefix of this.prefixes) {
			if (prefix.length > longest && word.startsWith(prefix)) longest = prefix.length;
		}
		return longest;
	}

	private phraseAt(tokens: readonly { word: string }[], index: number): number {
		for (const phrase of this.phrases) {
			if (phrase.every((word, place) => tokens[index + place]?.word === word)) return phrase.length;
		}
		return 0;
	}
}

/** How many units of the original make up the first `length` folded ones. With an article cut off, the whole word. */
function unfoldedLength(
	text: string,
	token: { word: string; start: number; end: number },
	length: number
): number {
	let folded = 0;
	let at = token.start;
	while (at < token.end && folded < length) {
		const code = text.charCodeAt(at++);
		if (CLASSES[code] === IGNORED) continue;
		folded += EXPANSIONS.get(code)?.length ?? 1;
	}
	while (at < token.end && CLASSES[text.charCodeAt(at)] === IGNORED) at++;
	return at - token.start;
}

/** Wraps each mark in tags. */
export function wrapMarks(text: string, marks: readonly Mark[], before: string, after: string): string {
	let wrapped = '';
	let at = 0;
	for (const { start, length } of marks) {
		wrapped += text.slice(at, start) + before + text.slice(start, start + length) + after;
		at = start + length;
	}
	return wrapped + text.slice(at);
}

/** The part of a text around its marks: so many words, with a sign where something was left out. */
export function crop(
	text: string,
	marks: readonly Mark[],
	{ length, marker, tokenizer }: { length: number; marker: string; tokenizer: Tokenizer }
): { text: string; marks: Mark[] } {
	const words: Mark[] = [];
	tokenizer.reset(text);
	while (tokenizer.next()) words.push({ start: tokenizer.start, length: tokenizer.end - tokenizer.start });
	if (length === 0 || words.length <= length) return { text, marks: [...marks] };
	const from = bestWindow(words, marks, length);
	const to = Math.min(from + length, words.length);
	const first = words[from] as Mark;
	const last = words[to - 1] as Mark;
	const start = from === 0 ? 0 : first.start;
	const end = to === words.length ? text.length : last.start + last.length;
	const lead = start > 0 ? marker : '';
	const shown = marks
		.filter((mark) => mark.start >= start && mark.start + mark.length <= end)
		.map((mark) => ({ start: mark.start - start + lead.length, length: mark.length }));
	return { text: lead + text.slice(start, end) + (end < text.length ? marker : ''), marks: shown };
}

/** The first word of the window with the most marks, its marks in the middle. */
function bestWindow(words: readonly Mark[], marks: readonly Mark[], length: number): number {
	const starts = new Set(marks.map(({ start }) => start));
	const marked = words.flatMap(({ start }, index) => (starts.has(start) ? [index] : []));
	if (marked.length === 0) return 0;
	let best = { first: marked[0] as number, last: marked[0] as number, count: 0 };
	marked.forEach((first, index) => {
		let last = index;
		while (last + 1 < marked.length && (marked[last + 1] as number) - first < length) last++;
		if (last - index + 1 > best.count)
			best = { first, last: marked[last] as number, count: last - index + 1 };
	});
	const spare = length - (best.last - best.first + 1);
	const from = best.first - Math.floor(spare / 2);
	return Math.max(0, Math.min(from, words.length - length));
}
