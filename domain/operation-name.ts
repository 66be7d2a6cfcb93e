import type { Language } from './language.ts';

const WORDS: Record<Language, { one: string; several: string; and: string }> = {
	en: { one: 'Operation ', several: 'Operations ', and: ' and ' },
	fr: { one: 'Opération ', several: 'Opérations ', and: ' et ' },
	es: { one: 'Operación ', several: 'Operaciones ', and: ' y ' },
	ar: { one: 'عملية ', several: 'عمليات ', and: ' و' }
};

/**
 * An operation's name as the reader's language writes it: the proper name stays ("Lionfish V"), the word before it
 * does not ("Opération", "عملية"). A description ("Operation against the tiger trade") is left as it is.
 */
export function operationName(name: string, language: Language): string {
	const [, plural, proper = ''] = /^Operation(s?) (?![a-z])(.+)/.exec(name) ?? [];
	const { one, several, and } = WORDS[language];
	if (!proper) return name;
	return plural ? several + proper.replaceAll(WORDS.en.and, and) : one + proper;
}
