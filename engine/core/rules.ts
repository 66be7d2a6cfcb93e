import { exactnessCosts } from './exactness.ts';
import type { IndexReader } from './index-reader.ts';
import { typosOf } from './matching.ts';
import type { TermMatches } from './matching.ts';
import { FARTHEST_COST, Places } from './places.ts';
import { customRule } from './plan.ts';
import { proximityCosts } from './proximity.ts';
import type { Rule } from './rank.ts';
import { sortCosts, worstSortCost } from './sort.ts';
import type { SortKey } from './sort.ts';

/** What the rules know about the query and its matches. */
export interface Matching {
	reader: IndexReader;
	terms: TermMatches[];
	/** Terms in the order in which they are given up, the last first. */
	order: number[];
	/** For each document, how many terms from the front of `order` it holds. */
	levels: Uint8Array;
}

/** A rule, with what a score needs. */
export interface ScoredRule extends Rule {
	kind:
		'words' | 'typo' | 'proximity' | 'attribute' | 'attributeRank' | 'wordPosition' | 'exactness' | 'sort';
	/** The cost of the worst document that holds so many of the terms. */
	worstOf(level: number): number;
	sort?: SortKey;
}

export function createRules(
	matching: Matching,
	rankingRules: readonly string[],
	sort: readonly SortKey[]
): ScoredRule[] {
	const { reader, terms } = matching;
	const rules: ScoredRule[] = [];
	for (const name of rankingRules) {
		const custom = customRule(name);
		if (custom) rules.push(sortRule(reader, custom));
		else if (name === 'sort') rules.push(...sort.map((key) => sortRule(reader, key)));
		else if (terms.length > 0) {
			const rule = textRule(matching, name);
			if (rule) rules.push(rule);
		}
	}
	return rules;
}

function sortRule(reader: IndexReader, key: SortKey): ScoredRule {
	const name = `${key.path}:${key.descending ? 'desc' : 'asc'}`;
	return {
		name,
		kind: 'sort',
		worst: worstSortCost(reader, key),
		worstOf: () => 0,
		sort: key,
		costs: (documents, zeros) => sortCosts(reader, key, documents, zeros)
	};
}

function textRule(matching: Matching, name: string): ScoredRule | undefined {
	const { reader, terms, order, levels } = matching;
	const count = terms.length;
	switch (name) {
		case 'words':
			return {
				name,
				kind: name,
				worst: count - 1,
				worstOf: () => count - 1,
				costs: (documents, costs) => {
					if (count === 1) return undefined;
					for (let index = 0; index < costs.length; index++) {
						costs[index] = count - (levels[documents[index] as number] as number);
					}
					return costs;
				}
			};
		case 'typo': {
			const most = Math.max(0, ...terms.flatMap(({ derivations }) => derivations.map(({ typos }) => typos)));
			const allowed = terms.map(({ mostTypos }) => mostTypos);
			return {
				name,
				kind: name,
				worst: most * count,
				worstOf: (level) => order.slice(0, level).reduce((sum, term) => sum + (allowed[term] as number), 0),
				costs: (documents, zeros) => (most === 0 ? undefined : typoCosts(matching, documents, zeros))
			};
		}
		case 'proximity':
			return {
				name,
				kind: name,
				worst: 7 * (count - 1),
				worstOf: (level) => 7 * (level - 1),
				costs: (documents, zeros) => (count < 2 ? undefined : proximityCosts(matching, documents, zeros))
			};
		case 'attributeRank':
		case 'wordPosition':
		case 'attribute': {
			const places = new Places(matching);
			const worstRank = Math.max(0, ...reader.weights);
			const rank = (documents: Uint32Array, zeros: Uint32Array): Uint32Array =>
				places.ranks(matching, documents, zeros);
			const position = (documents: Uint32Array, zeros: Uint32Array): Uint32Array =>
				places.positions(matching, documents, zeros);
			const byRank: ScoredRule = {
				name: 'attributeRank',
				kind: 'attributeRank',
				worst: worstRank * count,
				worstOf: (level) => worstRank * level,
				costs: worstRank === 0 ? () => undefined : rank
			};
			const byPosition: ScoredRule = {
				name: 'wordPosition',
				kind: 'wordPosition',
				worst: FARTHEST_COST * count,
				worstOf: (level) => FARTHEST_COST * level,
				costs: position
			};
			if (name === 'attributeRank') return byRank;
			if (name === 'wordPosition') return byPosition;
			const scale = FARTHEST_COST * count + 1;
			return {
				name,
				kind: name,
				worst: worstRank * count * scale + scale - 1,
				worstOf: (level) => (worstRank * level + 1) * (FARTHEST_COST * level + 1) - 1,
				costs: (documents, zeros) => {
					const positions = position(documents, new Uint32Array(documents.length));
					const costs = rank(documents, zeros);
					for (let index = 0; index < costs.length; index++) {
						costs[index] = (costs[index] as number) * scale + (positions[index] as number);
					}
					return costs;
				},
				parts: [byRank, byPosition]
			};
		}
		case 'exactness':
			return {
				name,
				kind: name,
				worst: 3 * (count + 1) - 1,
				worstOf: (level) => 3 * (level + 1) - 1,
				costs: (documents, zeros) => exactnessCosts(matching, documents, zeros)
			};
		default:
			return undefined;
	}
}

function typoCosts(
	{ terms, order, levels }: Matching,
	documents: Uint32Array,
	sums: Uint32Array
): Uint32Array {
	order.forEach((term, place) => {
		const { costs } = terms[term] as TermMatches;
		for (let index = 0; index < documents.length; index++) {
			const document = documents[index] as number;
			if ((levels[document] as number) <= place) continue;
			sums[index] = (sums[index] as number) + typosOf(costs[document] as number);
		}
	});
	return sums;
}
