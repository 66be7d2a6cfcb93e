import { intlLocale, type Language } from '#domain/language.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/** A language's name in the reader's language, to stand within a sentence. */
export function languageName(language: Language): string {
	const names = new Intl.DisplayNames([intlLocale(getLocale())], { type: 'language' });
	return names.of(language) ?? language;
}
