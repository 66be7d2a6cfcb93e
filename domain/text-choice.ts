import { type Language, LANGUAGES } from './language.ts';
import type { Text } from './text.ts';

/** One text and the language it is really in, which may not be the one asked for. */
export interface ChosenText {
	language: Language;
	value: string;
}

/** Languages in which a text is held, in the site's order. */
export function languagesOf(text: Text): Language[] {
	return LANGUAGES.filter((language) => text[language] !== undefined);
}

/** The text in the reader's language, else in the first language held. */
export function chooseText(text: Text, preferred: Language): ChosenText {
	for (const language of [preferred, ...LANGUAGES]) {
		const value = text[language];
		if (value !== undefined) return { language, value };
	}
	throw new Error('domain: a text without any language');
}
