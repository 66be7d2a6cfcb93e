import type { Language } from '#domain/language.ts';
import type { CountedThing } from '#domain/operation.ts';
import type { Text } from '#domain/text.ts';
import { type ChosenText, chooseText } from '#domain/text-choice.ts';
import { clip, sentenceStating } from './sentence-stating.ts';
import { evidenceSentence, type Sentence, type ShownFigure, toShown } from './stated-figure.ts';

/** A figure that has no column of its own: what was counted, and how many. */
export interface CountedEntry {
	what: ChosenText;
	figure: ShownFigure;
	/** The words it was read from, else the summary's sentence that states it, where just one does. */
	sentence?: Sentence;
}

/** A counted thing of a record with a summary, in the reader's language. */
export function toCountedEntry(
	{ what, figure }: CountedThing,
	summary: Text,
	language: Language
): CountedEntry {
	const own = evidenceSentence(figure, language);
	const sentence = own ? { ...own, pieces: clip(own.pieces) } : sentenceStating(summary, figure, language);
	return { what: chooseText(what, language), figure: toShown(figure), ...(sentence ? { sentence } : {}) };
}
