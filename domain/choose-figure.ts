import type { Figure } from './figure.ts';
import type { FigureRule } from './figure-rule.ts';
import { countingDate, type Operation, type RivalFigure } from './operation.ts';

export type RivalMeasure = RivalFigure['of'];

/**
 * The figure of an operation under a rule. Where the record shows none, none is chosen: its rivals were judged not
 * to state the same thing. A rival counts only in the unit of the figure shown; an undated one is never the latest.
 */
export function chooseFigure(
	operation: Operation,
	measure: RivalMeasure,
	rule: FigureRule
): Figure | undefined {
	const shown = operation[measure];
	if (!shown || rule === 'stated') return shown;
	const rivals = (operation.rivals ?? []).filter(
		({ of, figure }) => of === measure && figure.unit === shown.unit
	);
	let chosen = shown;
	if (rule === 'lowest') {
		for (const { figure } of rivals) if (figure.value < chosen.value) chosen = figure;
		return chosen;
	}
	let date = dateOf(operation, shown);
	for (const { figure, source } of rivals) {
		if (source?.date === undefined || source.date <= date) continue;
		chosen = figure;
		date = source.date;
	}
	return chosen;
}

/** When the shown figure was published: its source's date, or the operation's own. */
function dateOf(operation: Operation, figure: Figure): string {
	const source = operation.sources.find(({ url }) => url === figure.evidence?.url);
	return source?.date ?? countingDate(operation) ?? '';
}
