import type { Token } from './tokens.ts';

const patterns = new Map<string, RegExp>();

/** Whether one form of a token matches one of the words of a line of patterns. */
export function isWord(token: Token | undefined, line: string): boolean {
	if (!token || line === '') return false;
	let pattern = patterns.get(line);
	if (!pattern) {
		pattern = new RegExp(`^(?:${line.trim().split(/\s+/).join('|')})$`, 'u');
		patterns.set(line, pattern);
	}
	for (const form of token.forms) if (pattern.test(form)) return true;
	return false;
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
	let longest = 0;
	for (const phrase of phrases) {
		const { length } = wordsOf(phrase);
		if (length > longest && length <= to && phraseAt(tokens, to - length, phrase)) longest = length;
	}
	return longest;
}

/** Number of tokens of the longest of the phrases that starts at `from`. */
export function longestAt(tokens: readonly Token[], from: number, phrases: readonly string[]): number {
	let longest = 0;
	for (const phrase of phrases) longest = Math.max(longest, phraseAt(tokens, from, phrase));
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
