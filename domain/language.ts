/** The four languages of the record: INTERPOL's official ones, in the order in which the site offers them. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	en: 'English',
	fr: 'Français',
	es: 'Español',
	ar: 'العربية'
};

export function isLanguage(value: unknown): value is Language {
	return LANGUAGES.includes(value as Language);
}

/** Writing direction, as in HTML's `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
	return language === 'ar' ? 'rtl' : 'ltr';
}

/** The tag to give to `Intl`: Arabic with Western digits, which match the sources and paste into spreadsheets. */
export function intlLocale(language: Language): string {
	return { en: 'en-GB', fr: 'fr', es: 'es', ar: 'ar-u-nu-latn' }[language];
}
