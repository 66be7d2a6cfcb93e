import type { Bounded } from '#domain/bound.ts';
import { intlLocale, type Language } from '#domain/language.ts';
import type { Text } from '#domain/text.ts';
import { chooseText } from '#domain/text-choice.ts';
import { findFigure } from './find-figure.ts';
import { markSpan } from './marked-text.ts';
import type { Sentence } from './stated-figure.ts';

/** Smaller numbers stand for too many things in a text to be sure what they count. */
const SMALLEST = 20;

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
	return only && { language, pieces: markSpan(only.sentence, only.span) };
}
