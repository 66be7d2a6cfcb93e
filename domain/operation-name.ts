import type { Language } from './language.ts';

const WORDS: Record<Language, { one: string; several: string; and: string }> = {
	en: { one: 'Operation ', several: 'Operations ', and: ' and ' },
	fr: { one: 'Opération ', several: 'Opérations ', and: ' et ' },
	es: { one: 'Operación ', several: 'Operaciones ', and: ' y ' },
	ar: { one: 'عملية ', several: 'عمليات ', and: ' و' }
};

/**
 * An operation's name as the reader's language writes it: the proper name stays ("Lionfish V"), the word before it
 * does not ("Opération", "عملية"). A name that is a description is left as it is.
 */
export function operationName(name: string, language: Language): string {
	// A description ("Operation against the tiger trade") would be half translated.
	if (/^Operations? [a-z]/.test(name)) return name;
	const { one, several, and } = WORDS[language];
	if (name.startsWith(WORDS.en.one)) return one + name.slice(WORDS.en.one.length);
	if (name.startsWith(WORDS.en.several))
		return several + name.slice(WORDS.en.several.length).replaceAll(WORDS.en.and, and);
	return name;
}
