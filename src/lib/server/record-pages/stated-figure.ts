import type { Figure } from '#domain/figure.ts';
import type { Language } from '#domain/language.ts';
import type { Operation, RivalFigure } from '#domain/operation.ts';
import type { Source } from '#domain/source.ts';
import { chooseText } from '#domain/text-choice.ts';
import { findFigure } from './find-figure.ts';
import { markSpan, type TextPiece } from './marked-text.ts';

/** The figures that operations and stories carry by name. */
export type FigureName = RivalFigure['of'];

/** A number as pages show it. */
export type ShownFigure = Pick<Figure, 'value' | 'bound' | 'high' | 'unit'>;

/** Words that state a figure, in the reader's language or in the one in which they are held. */
export interface Sentence {
	language: Language;
	pieces: TextPiece[];
}

/** A figure with everything that lets a reader check it. */
export interface StatedFigure {
	of: FigureName;
	/** Absent where the sources state none that is sure, and rivals are all there is. */
	figure?: ShownFigure;
	asWritten?: string;
	sentence?: Sentence;
	source?: Source;
	/** No source states it: we counted the names in a list that is complete. */
	isCounted?: boolean;
	rivals: { figure: ShownFigure; source?: Source; rule?: RivalFigure['rule'] }[];
}

type FigureHolder = Partial<Pick<Operation, FigureName>> &
	Pick<Operation, 'sources'> &
	Partial<Pick<Operation, 'rivals'>>;

/** The named figures of a record in the order given, each with its evidence; those neither stated nor disputed are left out. */
export function statedFigures(
	record: FigureHolder,
	names: readonly FigureName[],
	language: Language
): StatedFigure[] {
	const stated: StatedFigure[] = [];
	for (const of of names) {
		const figure = record[of];
		const rivals = (record.rivals ?? []).filter((rival) => rival.of === of);
		if (!figure && rivals.length === 0) continue;
		stated.push({
			of,
			rivals: rivals.map(({ figure: other, source, rule }) => ({
				figure: toShown(other),
				...(source ? { source } : {}),
				...(rule ? { rule } : {})
			})),
			...(figure ? evidenceOf(figure, record.sources, language) : {})
		});
	}
	return stated;
}

/** A figure without its evidence. */
export function toShown({ value, bound, high, unit }: Figure): ShownFigure {
	return { value, bound, unit, ...(high === undefined ? {} : { high }) };
}

function evidenceOf(figure: Figure, sources: readonly Source[], language: Language): Partial<StatedFigure> {
	const { asWritten, evidence } = figure;
	// A record with one source leaves no doubt; with several, only the evidence's own address tells which.
	const source =
		sources.find(({ url }) => url === evidence?.url) ?? (sources.length === 1 ? sources[0] : undefined);
	return {
		figure: toShown(figure),
		...(asWritten ? { asWritten } : {}),
		...(evidence ? { sentence: toSentence(figure, evidence, language) } : {}),
		...(source ? { source } : {})
	};
}

/** The words that a figure was read from, or that state it; undefined when none are kept with it. */
export function evidenceSentence(figure: Figure, language: Language): Sentence | undefined {
	return figure.evidence && toSentence(figure, figure.evidence, language);
}

function toSentence(
	figure: Figure,
	evidence: NonNullable<Figure['evidence']>,
	preferred: Language
): Sentence {
	const { language, value } = chooseText(evidence.sentence, preferred);
	const span = evidence.span ?? findFigure(value, figure, language);
	return { language, pieces: span ? markSpan(value, span) : [{ text: value, marked: false }] };
}
