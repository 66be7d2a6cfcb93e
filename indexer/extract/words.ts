import type { Token } from './tokens.ts';

interface WordLine {
	/** Words without a pattern in them. */
	plain: ReadonlySet<string>;
	/** The others, as one pattern. */
	pattern: RegExp | undefined;
	/** Answers of a long pattern, already given: texts repeat their words. */
	seen: Map<string, boolean> | undefined;
}

const lines = new Map<string, WordLine>();

/** Answers kept for one question before they are forgotten, so that memory stays bounded. */
const MAX_SEEN = 5000;

/** A pattern shorter than this is asked again faster than its answer is found. */
const LONG_PATTERN = 120;

function readLine(line: string): WordLine {
	const words = line.trim().split(/\s+/);
	const isPlain = (word: string) => /^[\p{L}\p{N}'’-]+$/u.test(word);
	const others = words.filter((word) => !isPlain(word)).join('|');
	return {
		plain: new Set(words.filter(isPlain)),
		pattern: others === '' ? undefined : new RegExp(`^(?:${others})$`, 'u'),
		seen: others.length > LONG_PATTERN ? new Map() : undefined
	};
}

/** Whether one form of a token matches one of the words of a line of patterns. */
export function isWord(token: Pick<Token, 'forms'> | undefined, line: string): boolean {
	if (!token || line === '') return false;
	let known = lines.get(line);
	if (!known) {
		known = readLine(line);
		lines.set(line, known);
	}
	for (const form of token.forms) if (known.plain.has(form) || matches(form, known)) return true;
	return false;
}

function matches(form: string, { pattern, seen }: WordLine): boolean {
	if (!pattern) return false;
	if (!seen) return pattern.test(form);
	let answer = seen.get(form);
	if (answer === undefined) {
		if (seen.size >= MAX_SEEN) seen.clear();
		answer = pattern.test(form);
		seen.set(form, answer);
	}
	return answer;
}

const answers = new Map<object, Map<string, unknown>>();

/**
 * What `read` says of a word, asked once for each word: texts repeat theirs. `subject` is what is asked, one
 * object for each question and language.
 */
export function remember<Value>(subject: object, token: Token, read: () => Value): Value {
	let known = answers.get(subject);
	if (!known) {
		known = new Map();
		answers.set(subject, known);
	}
	const form = token.forms[0] ?? '';
	const answer = known.get(form);
	if (answer !== undefined) return answer as Value;
	if (known.size >= MAX_SEEN) known.clear();
	const value = read();
	known.set(form, value);
	return value;
}

/** Those of the phrases whose first word this is. */
export function phrasesFrom<Phrase>(
	token: Token,
	phrases: readonly Phrase[],
	wordsIn: (phrase: Phrase) => string
): readonly Phrase[] {
	return remember(phrases, token, () =>
		phrases.filter((phrase) => isWord(token, wordsOf(wordsIn(phrase))[0] ?? ''))
	);
}

/** What a word maps to, by any of its forms. */
export function lookUp<Value>(token: Token | undefined, table: Record<string, Value>): Value | undefined {
	if (!token) return undefined;
	for (const form of token.forms) if (Object.hasOwn(table, form)) return table[form];
	return undefined;
}

/** What one to three words from `at` map to, the longest first, and how many they are. */
export function lookUpPhrase<Value>(
	tokens: readonly Token[],
	at: number,
	table: Record<string, Value>
): { value: Value; length: number } | undefined {
	for (const [key, value] of longKeys(table)) {
		const length = phraseAt(tokens, at, key);
		if (length) return { value, length };
	}
	const value = lookUp(tokens[at], table);
	return value === undefined ? undefined : { value, length: 1 };
}

const longKeysOf = new WeakMap<object, [string, unknown][]>();

function longKeys<Value>(table: Record<string, Value>): [string, Value][] {
	let keys = longKeysOf.get(table);
	if (!keys) {
		keys = Object.entries(table).filter(([key]) => key.includes(' '));
		keys.sort(([a], [b]) => b.length - a.length);
		longKeysOf.set(table, keys);
	}
	return keys as [string, Value][];
}

/** Number of tokens of the phrase that starts at `from`; 0 when it does not. */
export function phraseAt(tokens: readonly Token[], from: number, phrase: string): number {
	const words = wordsOf(phrase);
	for (let i = 0; i < words.length; i += 1) if (!isWord(tokens[from + i], words[i] ?? '')) return 0;
	return words.length;
}

/** Number of tokens of the longest of the phrases that ends before `to`; 0 when none does. */
export function phraseBefore(tokens: readonly Token[], to: number, phrases: readonly string[]): number {
	const last = tokens[to - 1];
	if (!last) return 0;
	let longest = 0;
	for (const phrase of phrasesTo(last, phrases)) {
		const { length } = wordsOf(phrase);
		if (length > longest && length <= to && phraseAt(tokens, to - length, phrase)) longest = length;
	}
	return longest;
}

const endings = new WeakMap<object, object>();

/** Those of the phrases whose last word this is. */
function phrasesTo(token: Token, phrases: readonly string[]): readonly string[] {
	let subject = endings.get(phrases);
	if (!subject) {
		subject = { phrases };
		endings.set(phrases, subject);
	}
	return remember(subject, token, () =>
		phrases.filter((phrase) => isWord(token, wordsOf(phrase).at(-1) ?? ''))
	);
}

/** Number of tokens of the longest of the phrases that starts at `from`. */
export function longestAt(tokens: readonly Token[], from: number, phrases: readonly string[]): number {
	const token = tokens[from];
	if (!token) return 0;
	let longest = 0;
	for (const phrase of phrasesFrom(token, phrases, (each) => each))
		longest = Math.max(longest, phraseAt(tokens, from, phrase));
	return longest;
}

const phraseWords = new Map<string, string[]>();

function wordsOf(phrase: string): string[] {
	let words = phraseWords.get(phrase);
	if (!words) {
		words = phrase.trim().split(/\s+/);
		phraseWords.set(phrase, words);
	}
	return words;
}
