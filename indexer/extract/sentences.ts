import type { Language } from '#domain/language.ts';

/** A sentence and where it starts in its text. */
export interface Sentence {
	text: string;
	start: number;
}

const ABBREVIATION =
	/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sr|Sra|Dra|Mme|MM|No|St|Ste|vs|approx|etc|art|núm|p\.\s?ej|U\.S|EE|UU|EE\.\s?UU|B\.C\.N|د|أ)\.\s*$/u;

const segmenters = new Map<Language, Intl.Segmenter>();

/** Splits a text into sentences: line breaks end one, abbreviations and initials do not. */
export function splitSentences(text: string, language: Language): Sentence[] {
	let segmenter = segmenters.get(language);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
		segmenters.set(language, segmenter);
	}
	const sentences: Sentence[] = [];
	let open: Sentence | undefined;
	for (const { segment, index } of segmenter.segment(text)) {
		if (open) open.text += segment;
		else open = { text: segment, start: index };
		if (ABBREVIATION.test(open.text) && !/\n\s*$/.test(open.text)) continue;
		sentences.push(open);
		open = undefined;
	}
	if (open) sentences.push(open);
	return sentences
		.map(({ text: raw, start }) => ({
			text: raw.trim(),
			start: start + (raw.length - raw.trimStart().length)
		}))
		.filter((sentence) => sentence.text !== '');
}

/** Puts back the space that older pages lost between two sentences: "methods.Operation". */
export function restoreLostSpaces(text: string): string {
	return text.replace(/(?<=[\p{Ll}\d)»”"]{2}[.!?…])(?=\p{Lu}[\p{Ll}\p{Lu}’' ])/gu, ' ');
}
