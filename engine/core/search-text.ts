import { foldString } from './fold.ts';
import { readWords } from './query-parser.ts';
import type { Settings } from './settings.ts';
import { Tokenizer } from './tokenize.ts';

const ALL_DIGITS = /^\p{N}+$/u;

/** The settings that concern words, made ready for searching: folded like the words of the index. */
export class SearchText {
	readonly tokenizer: Tokenizer;
	readonly stopWords: ReadonlySet<string>;
	private readonly synonyms = new Map<string, string[][]>();
	private readonly exactWords: ReadonlySet<string>;
	private readonly settings: Settings;

	constructor(settings: Settings) {
		this.settings = settings;
		this.tokenizer = new Tokenizer({
			separators: settings.separatorTokens,
			nonSeparators: settings.nonSeparatorTokens,
			dictionary: settings.dictionary
		});
		this.stopWords = new Set(settings.stopWords.map(foldString));
		this.exactWords = new Set(settings.typoTolerance.disableOnWords.map(foldString));
		for (const [from, to] of Object.entries(settings.synonyms)) {
			const key = this.words(from).join(' ');
			const lists = to.map((synonym) => this.words(synonym)).filter((words) => words.length > 0);
			this.synonyms.set(key, [...(this.synonyms.get(key) ?? []), ...lists]);
		}
	}

	words(text: string): string[] {
		return readWords(text, this.tokenizer).map(({ word }) => word);
	}

	/** What may stand for these words, each as a list of words. */
	synonymsOf(words: readonly string[]): string[][] {
		return this.synonyms.get(words.join(' ')) ?? [];
	}

	/** How many typos a word may hold: none in a short one. */
	typosAllowed(word: string): number {
		const { enabled, minWordSizeForTypos, disableOnNumbers } = this.settings.typoTolerance;
		if (!enabled || this.exactWords.has(word)) return 0;
		if (disableOnNumbers && ALL_DIGITS.test(word)) return 0;
		const length = [...word].length;
		if (length < minWordSizeForTypos.oneTypo) return 0;
		return length < minWordSizeForTypos.twoTypos ? 1 : 2;
	}
}
