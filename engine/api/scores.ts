import type { IndexReader } from '../core/index-reader.ts';
import { levelOf } from '../core/score.ts';
import type { SearchAnswer } from '../core/search.ts';
import type { ScoredRule } from '../core/rules.ts';

/** What each ranking rule thinks of a document, in the order of the rules. */
export function scoreDetails(
	reader: IndexReader,
	{ rules, terms }: SearchAnswer,
	document: number,
	costs: readonly number[]
): Record<string, unknown> {
	const details: Record<string, unknown> = {};
	const level = levelOf(rules, costs, terms.length);
	costs.forEach((cost, order) => {
		const rule = rules[order];
		if (rule) details[rule.kind === 'sort' ? rule.name : rule.kind] = { order, ...describe(rule, cost) };
	});
	if (costs.length < rules.length) details.skipped = { order: costs.length };
	return details;

	function describe(rule: ScoredRule, cost: number): Record<string, unknown> {
		const max = rule.worstOf(level) + 1;
		const score = (max - Math.min(cost, max - 1)) / max;
		switch (rule.kind) {
			case 'words':
				return { matchingWords: terms.length - cost, maxMatchingWords: terms.length, score };
			case 'typo':
				return { typoCount: cost, maxTypoCount: max - 1, score };
			case 'exactness': {
				const kind = Math.floor(cost / (level + 1));
				const matchType = ['exactMatch', 'matchesStart', 'noExactMatch'][kind];
				if (kind < 2) return { matchType, score };
				const matchingWords = level - (cost % (level + 1));
				return { matchType, matchingWords, maxMatchingWords: level, score };
			}
			case 'sort':
				return { value: firstValue(reader, rule.sort?.path ?? '', document) };
			case 'attribute':
				return { attributeRankingOrderScore: score, queryWordDistanceScore: score, score };
			default:
				return { score };
		}
	}
}

function firstValue(reader: IndexReader, path: string, document: number): string | number | null {
	const column = reader.columns.get(path);
	if (!column) return null;
	const start = column.starts[document] as number;
	if (start === column.starts[document + 1]) return null;
	return column.values[column.ordinals[start] as number] ?? null;
}
