import { readTallies } from '#domain/tally.ts';
import { SEIZURE_KINDS, type SeizureKind } from '#domain/operation.ts';
import type { Chart } from '#lib/charts/chart.ts';
import { formatMoney, formatShort } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { isCurrency } from '#lib/units.ts';
import type { Answers } from './answers.ts';
import { type ChartAsked, sharedParts } from './chart-parts.ts';
import { figuresByYear } from './figures-by-year.ts';
import { tellUnit } from './tell-unit.ts';

type Kind = SeizureKind | 'unspecified';

const KIND_WORDS: Record<Kind, () => string> = {
	goods: m.chart_kind_goods,
	drugs: m.chart_kind_drugs,
	money: m.chart_kind_money,
	mixed: m.chart_kind_mixed,
	unspecified: m.chart_kind_unspecified
};

/** Sum of what was seized, by year: in US dollars as stated, by kind; or in one other unit. */
export function seizuresByYear(asked: ChartAsked): Chart {
	const { answers, options } = asked;
	const inDollars = options.unit === 'USD';
	const currency = isCurrency(options.unit) ? options.unit : undefined;
	const kinds = kindsIn(answers).filter((kind) => options.drugs || kind !== 'drugs');
	const figures = figuresByYear(asked, {
		selected: (inDollars ? answers.selected.tallyMoney : answers.selected.tallySeizures) ?? {},
		all: (inDollars ? answers.all.tallyMoney : answers.all.tallySeizures) ?? {},
		parts: inDollars
			? kinds.map((kind) => ({ part: kind, label: KIND_WORDS[kind]() }))
			: [{ part: options.unit, label: tellUnit(options.unit) }],
		tellTop: (value) =>
			currency
				? formatMoney(value, currency, getLocale())
				: m.chart_unit_top({ n: formatShort(value, getLocale()), unit: tellUnit(options.unit) }),
		currency,
		leaders: inDollars
			? answers.leaders.seizures.filter(({ seizureKind }) => options.drugs || seizureKind !== 'drugs')
			: [],
		figureOf: ({ seizureUsd }) => seizureUsd
	});
	return {
		...sharedParts('seizures-by-year', asked),
		title: inDollars ? m.chart_seized() : m.chart_seized_in({ unit: tellUnit(options.unit) }),
		subtitle: inDollars
			? options.drugs
				? m.chart_seized_how()
				: m.chart_seized_how_nodrugs()
			: m.chart_seized_unit_how(),
		unit: tellUnit(options.unit),
		...figures
	};
}

/** The kinds of seizure on record: the same stack under every selection. */
function kindsIn(answers: Answers): Kind[] {
	const found = new Set(
		[...readTallies(answers.all.tallyMoney ?? {}).values()].flatMap((parts) => [...parts.keys()])
	);
	return [...SEIZURE_KINDS, 'unspecified' as const].filter((kind) => found.has(kind));
}

/** Units that seizures are stated in, those stated most often first. */
export function unitsIn(answers: Answers): { unit: string; label: string; operations: number }[] {
	const counts = new Map<string, number>();
	for (const parts of readTallies(answers.selected.tallySeizures ?? {}).values())
		for (const [unit, { stated }] of parts) counts.set(unit, (counts.get(unit) ?? 0) + stated);
	return [...counts]
		.toSorted(([, a], [, b]) => b - a)
		.map(([unit, operations]) => ({ unit, operations, label: tellUnit(unit) }));
}
