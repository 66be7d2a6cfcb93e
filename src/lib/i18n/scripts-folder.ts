import type { Language } from '#domain/language.ts';

/** Scripts of a page, or the address of one, as they are written for a language: English ones lie where Kit puts them. */
export function scriptsFolder(text: string, language: Language): string {
	if (language === 'en') return text;
	return text.replace(/_app\/immutable\/(?=(?:entry|nodes|chunks)\/)/g, `_app/immutable/${language}/`);
}
