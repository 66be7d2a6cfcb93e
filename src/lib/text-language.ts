import { directionOf, type Language } from '#domain/language.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/** What `lang` says of a text: its language, and nothing when that is the page's. */
export function foreignLanguage(language: Language | undefined): Language | undefined {
	return language === getLocale() ? undefined : language;
}

/** What `dir` says of a text: its direction, and nothing when it is in the page's language. */
export function foreignDirection(language: Language | undefined): 'ltr' | 'rtl' | undefined {
	const foreign = foreignLanguage(language);
	return foreign && directionOf(foreign);
}
