import { createRandom, readVocabulary } from './engine-corpus.ts';

/** One kind of question, with several wordings, so that no cache answers them all. */
export interface QueryClass {
	name: string;
	queries: string[];
	filter?: string;
	/** Pages to skip. */
	page?: number;
}

const EACH = 20;

/** The same questions for every engine, drawn from the vocabulary of the corpus. */
export function createQueries(): QueryClass[] {
	const random = createRandom(7);
	const { en, fr, es, ar } = readVocabulary();
	const counts = new Map<string, number>();
	for (const word of [...en, ...fr, ...es].filter((text) => /^[\p{L}]{4,}$/u.test(text))) {
		counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
	}
	const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
	const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
	const some = (make: () => string): string[] => Array.from({ length: EACH }, make);
	const frequent = byCount.slice(0, 60);
	const middling = byCount.slice(200, 1500);
	const rare = byCount.filter((word) => counts.get(word) === 1);
	const long = byCount.filter((word) => word.length >= 9);
	const swap = (word: string): string => {
		const at = 1 + Math.floor(random() * (word.length - 2));
		return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
	};
	const prefix = (length: number): QueryClass => ({
		name: `prefix of ${length}`,
		queries: some(() => pick(byCount).slice(0, length))
	});
	return [
		{ name: 'empty', queries: [''] },
		{ name: 'rare word', queries: some(() => pick(rare)) },
		{ name: 'word', queries: some(() => pick(middling)) },
		{ name: 'frequent word', queries: some(() => pick(frequent)) },
		prefix(1),
		prefix(2),
		prefix(3),
		prefix(5),
		{ name: 'two words', queries: some(() => `${pick(middling)} ${pick(middling)}`) },
		{
			name: 'four words',
			queries: some(() => [pick(frequent), pick(middling), pick(middling), pick(rare)].join(' '))
		},
		{ name: 'two frequent words', queries: some(() => `${pick(frequent)} ${pick(frequent)}`) },
		{ name: 'one typo', queries: some(() => swap(pick(middling.filter((word) => word.length > 4)))) },
		{ name: 'two typos', queries: some(() => swap(swap(pick(long)))) },
		{ name: 'Arabic words', queries: some(() => `${pick(ar)} ${pick(ar)}`) },
		{
			name: 'word and filters',
			queries: some(() => pick(middling)),
			filter: 'year >= 2015 AND kind = news AND country = country-7'
		},
		{ name: 'empty and filter', queries: [''], filter: 'year >= 2010 AND crime = crime-3' },
		{ name: 'deep page', queries: some(() => pick(frequent)), page: 20 }
	];
}

export function percentile(sorted: readonly number[], part: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
