import type { Bounded } from '#domain/bound.ts';
import { intlLocale, type Language } from '#domain/language.ts';
import type { Text } from '#domain/text.ts';
import { chooseText } from '#domain/text-choice.ts';
import { findFigure } from './find-figure.ts';
import { markSpan, type TextPiece } from './marked-text.ts';
import type { Sentence } from './stated-figure.ts';

/** Smaller numbers stand for too many things in a text to be sure what they count. */
const SMALLEST = 20;

/** Characters kept on each side of the number: one sentence often states many. */
const LONGEST_SIDE = 60;

/** The one sentence of a text that writes a number; undefined when none or several do. */
export function sentenceStating(
	text: Text,
	figure: Pick<Bounded, 'value'>,
	preferred: Language
): Sentence | undefined {
	if (figure.value < SMALLEST) return undefined;
	const { language, value } = chooseText(text, preferred);
	const sentences = new Intl.Segmenter(intlLocale(language), { granularity: 'sentence' }).segment(value);
	const stating = [...sentences].flatMap(({ segment }) => {
		const span = findFigure(segment.trim(), figure, language);
		return span ? [{ sentence: segment.trim(), span }] : [];
	});
	const only = stating.length === 1 ? stating[0] : undefined;
	return only && { language, pieces: clip(markSpan(only.sentence, only.span)) };
}

/** A long sentence cut to the words around the number, at word boundaries. */
export function clip(pieces: readonly TextPiece[]): TextPiece[] {
	const marked = pieces.findIndex((piece) => piece.marked);
	return pieces.map((piece, at) => {
		if (at === marked || piece.text.length <= LONGEST_SIDE) return piece;
		const text =
			at < marked
				? `…${piece.text.slice(-LONGEST_SIDE).replace(/^\S*\s/, '')}`
				: `${piece.text.slice(0, LONGEST_SIDE).replace(/\s\S*$/, '')}…`;
		return { ...piece, text };
	});
}
