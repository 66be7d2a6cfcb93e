import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A story as the bench indexes it: one record in four languages, with eight facets. */
export interface BenchStory {
	id: number;
	[field: string]: string | number | string[];
}

export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];

export const FACETS = ['kind', 'crime', 'country', 'year', 'lang', 'series', 'region', 'source'] as const;
export const SEARCHED = [
	...LANGUAGES.map((language) => `title_${language}`),
	...LANGUAGES.map((language) => `text_${language}`)
];

const WORDS_A_TEXT = 120;
const WORDS_A_TITLE = 9;
/** One word in this many is a name that occurs rarely, as in real news: they make the vocabulary grow with the corpus. */
const WORDS_A_NAME = 25;

/** The same numbers on every machine and in every run. */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** The words of the shipped texts in each language, as often as they occur there. */
export function readVocabulary(): Record<Language, string[]> {
	const words: Record<Language, string[]> = { en: [], fr: [], es: [], ar: [] };
	for (const file of ['news.ndjson', 'operations.ndjson']) {
		const lines = readFileSync(join(import.meta.dirname, '../../data', file), 'utf8').split('\n');
		for (const line of lines.filter((text) => text !== '')) collectTexts(JSON.parse(line), words);
	}
	return words;
}

function collectTexts(value: unknown, words: Record<Language, string[]>): void {
	if (value === null || typeof value !== 'object') return;
	for (const [key, inner] of Object.entries(value)) {
		const isText = typeof inner === 'string' && (LANGUAGES as readonly string[]).includes(key);
		if (isText) words[key as Language].push(...(inner.match(/[\p{L}\p{N}\p{M}’'-]+/gu) ?? []));
		else collectTexts(inner, words);
	}
}

const SYLLABLES: Record<'latin' | 'arabic', string[]> = {
	latin: 'ka ro mi ten sol va dra bel nor zu li fa gor pe shi tan mo ri del us'.split(' '),
	arabic: 'كا رو مي تن سو فا در بل نو زي لي غو شا تم مر دل'.split(' ')
};

/** Stories drawn from the shipped vocabulary, one after the other, so that a million need no memory. */
export function* generateStories(count: number, seed = 20_010_911): Generator<BenchStory> {
	const random = createRandom(seed);
	const vocabulary = readVocabulary();
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const name = (script: 'latin' | 'arabic'): string => {
		// The square makes some names common and most rare.
		let number = Math.floor(random() ** 2 * (2000 + count));
		let text = '';
		do {
			text += SYLLABLES[script][number % SYLLABLES[script].length];
			number = Math.floor(number / SYLLABLES[script].length);
		} while (number > 0 || text.length < 4);
		return text;
	};
	const write = (language: Language, length: number): string => {
		const words: string[] = [];
		for (let index = 0; index < length; index++) {
			if (index % WORDS_A_NAME === WORDS_A_NAME - 1) words.push(name(language === 'ar' ? 'arabic' : 'latin'));
			else words.push(pick(vocabulary[language]));
			if (index % 14 === 13) words[words.length - 1] += '.';
		}
		return words.join(' ');
	};
	const numbered = (prefix: string, size: number): string[] =>
		Array.from({ length: size }, (_, index) => `${prefix}-${index}`);
	const countries = numbered('country', 190);
	const crimes = numbered('crime', 26);
	const series = numbered('series', 60);
	const sources = numbered('source', 400);
	for (let id = 0; id < count; id++) {
		const story: BenchStory = { id };
		for (const language of LANGUAGES) story[`title_${language}`] = write(language, WORDS_A_TITLE);
		for (const language of LANGUAGES) story[`text_${language}`] = write(language, WORDS_A_TEXT);
		story.kind = pick(['operation', 'news', 'event', 'notice']);
		story.crime = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(crimes));
		story.country = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(countries));
		story.year = 2001 + Math.floor(random() * 26);
		story.lang = LANGUAGES.filter(() => random() < 0.7);
		story.series = pick(series);
		story.region = pick(['africa', 'americas', 'asia', 'europe', 'oceania']);
		story.source = pick(sources);
		yield story;
	}
}
