import { expandTerm, expandWord } from './expand.ts';
import type { Derivation } from './expand.ts';
import type { IndexReader } from './index-reader.ts';
import { countBits, setBit } from './bitmap.ts';
import type { QueryTerm } from './query-parser.ts';
import { restrictToFields } from './restrict.ts';
import { Run } from './run.ts';
import type { SearchText } from './search-text.ts';
import type { TermArrays } from './term-arrays.ts';

/** Which documents satisfy one term of the query, how well, and where. */
export interface TermMatches extends TermArrays {
	term: QueryTerm;
	derivations: Derivation[];
	/** How many typos it may have been found with. */
	mostTypos: number;
	/** For each entry: 1 + the number of the document's entry before. */
	previous: Int32Array;
	/** For each derivation: the number of its first entry. */
	starts: number[];
}

export function typosOf(cost: number): number {
	return (cost - 1) >>> 1;
}

export function isExactCost(cost: number): boolean {
	return (cost & 1) === 1;
}

/** Finds the matches of all terms; neighbours are also tried written as one word, and as synonyms of several words. */
export function matchTerms(
	reader: IndexReader,
	text: SearchText,
	terms: readonly QueryTerm[],
	allowedFields: Uint8Array | undefined
): TermMatches[] {
	// The first place of a word says nothing about whether it also stands in another field.
	const needsPlaces = allowedFields !== undefined;
	const derivations = terms.map((term) => expandTerm(reader, text, term, needsPlaces));
	for (let size = 2; size <= 3; size++) {
		for (let from = 0; from + size <= terms.length; from++) {
			const group = terms.slice(from, from + size);
			if (group.some(({ isPhrase }) => isPhrase)) continue;
			for (const derivation of joined(reader, text, group, needsPlaces)) {
				// The typos of joining count once, at the first of the terms that it satisfies.
				for (let index = 0; index < size; index++) {
					derivations[from + index]?.push({ ...derivation, typos: index === 0 ? derivation.typos : 0 });
				}
			}
		}
	}
	return terms.map((term, index) => {
		let own = derivations[index] ?? [];
		if (allowedFields) {
			own = own.map((derivation) => ({
				...derivation,
				postings: restrictToFields(derivation.postings, allowedFields)
			}));
		}
		const mostTypos = term.isPhrase ? 0 : text.typosAllowed(term.words[0] ?? '');
		return collect(reader, term, own, mostTypos);
	});
}

function joined(
	reader: IndexReader,
	text: SearchText,
	group: readonly QueryTerm[],
	needsPlaces: boolean
): Derivation[] {
	const words = group.flatMap((term) => term.words);
	const whole = words.join('');
	const last = group[group.length - 1];
	const spare = Math.max(0, text.typosAllowed(whole) - (group.length - 1));
	const found = expandWord(reader, text, whole, {
		isPrefix: last?.isPrefix ?? false,
		mostTypos: spare,
		mayBeTwo: false,
		needsPlaces
	}).map((derivation) => ({
		...derivation,
		isExact: false,
		// As in Meilisearch: two words written as one weigh as much as two typos, three as three.
		typos: derivation.typos + group.length
	}));
	for (const synonym of text.synonymsOf(words)) {
		const postings = reader.words.ofPhrase(synonym);
		if (postings.length === 0) continue;
		found.push({ postings, typos: 0, isExact: false, span: synonym.length, words: synonym, isPrefix: false });
	}
	return found;
}

function collect(
	reader: IndexReader,
	term: QueryTerm,
	derivations: Derivation[],
	mostTypos: number
): TermMatches {
	const arrays = reader.termArrays.take(reader.documentLimit);
	const { costs, heads, firsts, bits } = arrays;
	const total = derivations.reduce((sum, { postings }) => sum + postings.length, 0);
	const isChained = derivations.length > 1;
	if (isChained && arrays.entries.length < total) arrays.entries = new Int32Array(total);
	const previous = arrays.entries.subarray(0, isChained ? total : 0);
	const starts: number[] = [];
	let entry = 0;
	for (const { postings, typos, isExact } of derivations) {
		const cost = 1 + typos * 2 + (isExact ? 0 : 1);
		const { documents, length, firsts: own } = postings;
		starts.push(entry);
		if (entry === 0) {
			previous.fill(0, 0, length);
			// Neighbours share a word of the bits: it is written once.
			let word = 0;
			let held = 0;
			for (let index = 0; index < length; index++) {
				const document = documents[index] as number;
				heads[document] = ++entry;
				costs[document] = cost;
				firsts[document] = own[index] as number;
				if (document >>> 5 !== word) {
					bits[word] = held;
					word = document >>> 5;
					held = 0;
				}
				held |= 1 << (document & 31);
			}
			bits[word] = held;
			continue;
		}
		for (let index = 0; index < length; index++) {
			const document = documents[index] as number;
			previous[entry] = heads[document] as number;
			heads[document] = ++entry;
			const before = costs[document] as number;
			if (before === 0) {
				costs[document] = cost;
				firsts[document] = own[index] as number;
				setBit(bits, document);
				continue;
			}
			const fewest = typosOf(before);
			if (typos > fewest) continue;
			const first = own[index] as number;
			if (typos < fewest || first < (firsts[document] as number)) firsts[document] = first;
			if (cost < before) costs[document] = cost;
		}
	}
	return { ...arrays, term, derivations, mostTypos, previous, starts };
}

/** Says that the matches have served; they must not be looked at any more. */
export function releaseTerms(reader: IndexReader, terms: readonly TermMatches[]): void {
	for (const matches of terms) {
		reader.termArrays.giveBack(
			matches,
			matches.derivations.map(({ postings: { documents, length } }) => documents.subarray(0, length))
		);
	}
}

/** How many documents hold a term, deleted ones included. */
export function frequencyOf({ bits }: TermMatches): number {
	return countBits(bits);
}

/** Which derivation an entry belongs to: the last that starts at it or before. */
export function derivationOf(starts: readonly number[], entry: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if ((starts[middle] as number) <= entry) low = middle;
		else high = middle - 1;
	}
	return low;
}

/**
 * Turns to the places of all words that stand for a term in a document and need as few typos as any of them; returns
 * how many such words there are.
 */
export function turnTo(
	runs: Run[],
	{ derivations, heads, previous, starts, costs }: TermMatches,
	document: number
): number {
	const entry = (heads[document] as number) - 1;
	if (previous.length === 0) {
		const { postings, span } = derivations[0] as Derivation;
		(runs[0] ??= new Run()).open(postings, entry, span);
		return 1;
	}
	const typos = typosOf(costs[document] as number);
	let count = 0;
	for (let at = entry; at >= 0; at = (previous[at] as number) - 1) {
		const index = derivationOf(starts, at);
		const { postings, span, typos: own } = derivations[index] as Derivation;
		if (own === typos) (runs[count++] ??= new Run()).open(postings, at - (starts[index] as number), span);
	}
	return count;
}
