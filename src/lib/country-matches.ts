import { countryName } from '#domain/country-name.ts';
import { LANGUAGES } from '#domain/language.ts';

/** Letters without their accents, and Arabic without the marks and variants that writers leave out. */
function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\u0640]/gu, '')
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/ى/g, 'ي')
		.replace(/ة/g, 'ه')
		.toLowerCase();
}

/** Whether a country is meant by what someone types: part of its name in any of the four languages, or its code. */
export function countryMatches(code: string, typed: string): boolean {
	const wanted = fold(typed.trim());
	if (!wanted) return true;
	if (wanted === code.toLowerCase()) return true;
	return LANGUAGES.some((language) => fold(countryName(code, language)).includes(wanted));
}
