import { directionOf, type Language } from '#domain/language.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/** `lang` and `dir` for text that is not in the page's language; nothing for text that is. */
export function inLanguage(language: Language): { lang?: Language; dir?: 'ltr' | 'rtl' } {
	return language === getLocale() ? {} : { lang: language, dir: directionOf(language) };
}
