import { chooseFigure, type RivalMeasure } from '#domain/choose-figure.ts';
import type { FigureRule } from '#domain/figure-rule.ts';
import type { Figure } from '#domain/figure.ts';
import { type Language, LANGUAGES } from '#domain/language.ts';
import { countingDate, type Operation, type RivalFigure } from '#domain/operation.ts';
import type { Text } from '#domain/text.ts';
import { operationName } from '#domain/operation-name.ts';
import { m } from '#lib/paraglide/messages.js';

export interface Worded {
	text: string;
	language: Language;
}

/** A figure of an operation and who says so. */
export interface ToldFigure {
	measure: RivalMeasure;
	figure: Pick<Figure, 'value' | 'bound' | 'high' | 'unit' | 'asWritten'>;
	sentence?: Worded | undefined;
	source?: { url: string; publisher: string; date?: string | undefined } | undefined;
	/** What other sources give, and the rule that preferred the figure on record. */
	rivals: ToldRival[];
}

/** What another source gives. */
export interface ToldRival {
	figure: ToldFigure['figure'];
	publisher?: string | undefined;
	url?: string | undefined;
	rule?: string | undefined;
}

/** An operation as the list under the charts tells it. */
export interface ToldRecord {
	id: string;
	name: string;
	date: string | undefined;
	title: Worded | undefined;
	figures: ToldFigure[];
	/** What sources give where no figure is on record: it was left open whether they mean the same thing. */
	unsettled: { measure: RivalMeasure; rivals: ToldRival[] }[];
}

const RULES: Record<NonNullable<RivalFigure['rule']>, () => string> = {
	'interpol-first': m.trends_rule_interpol_first,
	latest: m.trends_rule_latest,
	lowest: m.trends_rule_lowest
};

const MEASURES: RivalMeasure[] = ['arrests', 'seizureUsd', 'seizureOriginal', 'rescued', 'countriesCount'];

/** What an operation states under a rule, each figure with its sentence, source and rivals. */
export function tellRecord(operation: Operation, rule: FigureRule, reader: Language): ToldRecord {
	return {
		id: operation.id,
		name: operationName(operation.name, reader),
		date: countingDate(operation),
		title: inLanguage(operation.title, reader),
		figures: MEASURES.flatMap((measure) => {
			const figure = chooseFigure(operation, measure, rule);
			return figure ? [tellFigureOf(operation, measure, figure, reader)] : [];
		}),
		unsettled: MEASURES.flatMap((measure) => {
			const rivals = operation[measure] ? [] : rivalsOf(operation, measure);
			return rivals.length > 0 ? [{ measure, rivals: rivals.map(tellRival) }] : [];
		})
	};
}

function tellFigureOf(
	operation: Operation,
	measure: RivalMeasure,
	figure: Figure,
	reader: Language
): ToldFigure {
	const { evidence } = figure;
	const others = rivalsOf(operation, measure);
	const rival = others.find((other) => other.figure === figure);
	const source = rival?.source ?? sourceOf(operation, figure);
	const shown = operation[measure];
	const shownBy = shown && sourceOf(operation, shown);
	return {
		measure,
		figure: bare(figure),
		sentence: evidence && inLanguage(evidence.sentence, reader),
		source,
		rivals: [
			...(rival && shown ? [{ figure: bare(shown), publisher: shownBy?.publisher, url: shownBy?.url }] : []),
			...others.filter((other) => other !== rival).map(tellRival)
		]
	};
}

/** The source of a figure's sentence, else the operation's first. */
function sourceOf({ sources }: Operation, { evidence }: Figure) {
	return sources.find(({ url }) => url === evidence?.url) ?? sources[0];
}

function rivalsOf({ rivals = [] }: Operation, measure: RivalMeasure): RivalFigure[] {
	return rivals.filter(({ of }) => of === measure);
}

function tellRival({ figure, source, rule }: RivalFigure): ToldRival {
	return {
		figure: bare(figure),
		publisher: source?.publisher,
		url: source?.url,
		rule: rule && RULES[rule]()
	};
}

function bare({ value, bound, high, unit, asWritten }: Figure): ToldFigure['figure'] {
	return { value, bound, unit, ...(high === undefined ? {} : { high }), ...(asWritten ? { asWritten } : {}) };
}

/** The reader's language if held, else the first held. */
function inLanguage(text: Text, reader: Language): Worded | undefined {
	const language = [reader, ...LANGUAGES].find((candidate) => text[candidate]);
	const words = language && text[language];
	return language && words ? { text: words, language } : undefined;
}
