import type { IndexReader } from '../core/index-reader.ts';
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
	rules.forEach((rule, order) => {
		const cost = costs[order] ?? 0;
		details[rule.kind === 'sort' ? rule.name : rule.kind] = { order, ...describe(rule, cost) };
	});
	return details;

	function describe(rule: ScoredRule, cost: number): Record<string, unknown> {
		const score = (rule.worst + 1 - Math.min(cost, rule.worst)) / (rule.worst + 1);
		switch (rule.kind) {
			case 'words':
				return { matchingWords: terms.length - cost, maxMatchingWords: terms.length, score };
			case 'typo':
				return { typoCount: cost, maxTypoCount: rule.worst, score };
			case 'exactness': {
				const kind = Math.floor(cost / (terms.length + 1));
				const matchType = ['exactMatch', 'matchesStart', 'noExactMatch'][kind];
				if (kind < 2) return { matchType, score };
				const matchingWords = terms.length - (cost % (terms.length + 1));
				return { matchType, matchingWords, maxMatchingWords: terms.length, score };
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
