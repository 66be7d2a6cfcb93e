import type { SearchQuery } from '#domain/query.ts';
import { askedOf, askedParts, askedWords } from './asked-words.ts';
import { isConcept } from './expansions.ts';
import type { Phrase } from './query-words.ts';
import { didYouMean } from './spelling.ts';
import type { Matching } from './requests.ts';

/** One way to read a query: its words in an order, and whether all of them must be there. */
export interface Attempt {
	query: SearchQuery;
	matching: Matching;
	/** The parts of the query that it asks for; undefined for all, or for whatever stands at one end. */
	keeps?: readonly Phrase[];
	isStrict: boolean;
}

/** The reading that counts when it finds anything: every word. */
export function strictly(query: SearchQuery): Attempt {
	return { query: { ...query, q: askedWords(query.q) }, matching: 'all', isStrict: true };
}

/** Up to so many parts, two of them are left out at once, too; beyond the second, none is left out alone. */
const MOST_FOR_PAIRS = 5;
const MOST_PARTS = 8;

/**
 * The readings for when few records or none have every word: the query without one of its parts, without two, and
 * each part alone, which also tells how rare it is; all of it with its slips corrected; and of a long query also what
 * stands at either end.
 */
export function leniently(query: SearchQuery): Attempt[] {
	const parts = askedParts(query.q);
	if (parts.length < 2) return [];
	const sizes = new Set([1, ...(parts.length <= MOST_PARTS ? [parts.length - 1] : [])]);
	if (parts.length <= MOST_FOR_PAIRS && parts.length > 2) sizes.add(parts.length - 2);
	const kept = [...sizes].flatMap((size) => choose(parts, size));
	const some = kept.map((keeps) => {
		const q = askedOf(query.q, keeps);
		return { query: { ...query, q }, keeps };
	});
	const asked = askedWords(query.q);
	// An edition in quotation marks could not be left out.
	const plain = asked
		.replaceAll(/"(\S+)"/g, '$1')
		.split(/\s+/)
		.filter(Boolean);
	const ends = parts.length > MOST_FOR_PAIRS ? [plain, plain.toReversed()] : [];
	const spelled = didYouMean(query.q, [], new Map());
	const corrected = spelled ? [{ query: { ...query, q: askedWords(spelled) }, keeps: parts }] : [];
	return [
		...[...corrected, ...some].map((attempt) => ({ ...attempt, matching: 'all' as const, isStrict: false })),
		...ends.map((order) => ({
			query: { ...query, q: order.join(' ') },
			matching: 'last' as const,
			isStrict: false
		}))
	];
}

/** Every choice of `size` of the parts, in their order. */
function choose(parts: readonly Phrase[], size: number): Phrase[][] {
	if (size === 0) return [[]];
	return parts.flatMap((part, index) =>
		choose(parts.slice(index + 1), size - 1).map((rest) => [part, ...rest])
	);
}

/** What a word that the thesaurus knows says beside one that only happens to be rare. */
const KNOWN_SAYS = 2;

/**
 * The readings that find something, closest first. A reading is the closer the more its parts say, and a part says
 * the more the fewer records have it: one of `everything` is worth most, a word that all have next to nothing.
 */
export function byCloseness(
	attempts: readonly Attempt[],
	totals: readonly number[],
	everything: number
): number[] {
	const says = new Map<number, number>();
	for (const [index, { keeps }] of attempts.entries()) {
		const [part, ...others] = keeps ?? [];
		const total = totals[index] ?? 0;
		if (part && others.length === 0 && total > 0)
			says.set(part.start, Math.log(1 + everything / total) * (isConcept(part.folded) ? KNOWN_SAYS : 1));
	}
	const worth = ({ keeps = [] }: Attempt) =>
		keeps.reduce((sum, { start }) => sum + (says.get(start) ?? 0), 0);
	return attempts
		.flatMap((attempt, index) => {
			const total = totals[index] ?? 0;
			return total > 0 ? [{ index, total, worth: worth(attempt) }] : [];
		})
		.toSorted((a, b) => b.worth - a.worth || a.total - b.total)
		.map(({ index }) => index);
}
