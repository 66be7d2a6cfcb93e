import type { ScoredRule } from './rules.ts';

/** How many of the query's terms a document holds, by the cost of the `words` rule. */
export function levelOf(rules: readonly ScoredRule[], costs: readonly number[], terms: number): number {
	const words = rules.findIndex(({ kind }) => kind === 'words');
	return words < 0 ? terms : terms - (costs[words] ?? 0);
}

/** How good a document is by all rules together, from 0 to 1; earlier rules outweigh later ones. */
export function globalScore(rules: readonly ScoredRule[], costs: readonly number[], terms: number): number {
	const level = levelOf(rules, costs, terms);
	let rankSoFar = 1;
	let most = 1;
	rules.slice(0, costs.length).forEach((rule, index) => {
		if (rule.kind === 'sort') return;
		const max = rule.worstOf(level) + 1;
		const cost = Math.min(costs[index] ?? 0, max - 1);
		rankSoFar = (rankSoFar - 1) * max + (max - cost);
		most *= max;
	});
	// Rules for which there was no time: it is behind all that they were asked about.
	return costs.length < rules.length ? (rankSoFar - 1) / most : rankSoFar / most;
}
