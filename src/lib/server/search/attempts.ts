import type { SearchQuery } from '#domain/query.ts';
import { askedWords } from './asked-words.ts';
import { isConcept } from './expansions.ts';
import { findPhrases, queryWords, withoutPhrase } from './query-words.ts';
import type { Matching } from './requests.ts';

/** One way to read a query: its words in an order, and whether all of them must be there. */
export interface Attempt {
	query: SearchQuery;
	matching: Matching;
	/** Whether it gives up nothing, one part of the query, or whatever stands at one end of it. */
	gives: 'nothing' | 'a-part' | 'an-end';
}

/** The reading that counts when it finds anything: every word. */
export function strictly(query: SearchQuery): Attempt {
	return { query: { ...query, q: askedWords(query.q) }, matching: 'all', gives: 'nothing' };
}

const MOST_PARTS = 6;

/**
 * The readings for when no record has every word. First without one part of the query, a word or a phrase of the
 * thesaurus; then as the search server does it, which leaves out words from the end only, so from the other end too.
 */
export function leniently(query: SearchQuery): Attempt[] {
	const asked = askedWords(query.q);
	const known = findPhrases(query.q, (folded) => (isConcept(folded) ? folded : undefined));
	const isOnePhrase = known.length === 1 && known[0]?.text === query.q.trim();
	const phrases = isOnePhrase ? [] : known;
	const words = queryWords(query.q).filter(
		({ start, end }) => !phrases.some((phrase) => phrase.start <= start && end <= phrase.end)
	);
	const readings = [...phrases, ...words]
		.map((part) => askedWords(withoutPhrase(query.q, part)))
		.filter((reading) => reading !== '' && reading !== asked);
	// An edition in quotation marks could not be left out.
	const plain = asked
		.replaceAll(/"(\S+)"/g, '$1')
		.split(/\s+/)
		.filter(Boolean);
	if (plain.length < 2) return [];
	return [
		...(readings.length > MOST_PARTS ? [] : readings).map((q) => ({
			query: { ...query, q },
			matching: 'all' as const,
			gives: 'a-part' as const
		})),
		...[plain, plain.toReversed()].map((order) => ({
			query: { ...query, q: order.join(' ') },
			matching: 'last' as const,
			gives: 'an-end' as const
		}))
	];
}

/**
 * The readings that find something, closest first: those that give up one part before those that give up an end, and
 * of either those that find fewest records, which have kept what says most.
 */
export function byCloseness(attempts: readonly Attempt[], totals: readonly number[]): number[] {
	const rank = ({ gives }: Attempt) => (gives === 'an-end' ? 1 : 0);
	return attempts
		.flatMap((attempt, index) => {
			const total = totals[index] ?? 0;
			return total > 0 ? [{ index, total, rank: rank(attempt) }] : [];
		})
		.toSorted((a, b) => a.rank - b.rank || a.total - b.total)
		.map(({ index }) => index);
}
