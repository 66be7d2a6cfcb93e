import type { Language } from '#domain/language.ts';
import { findCountries } from '../extract/countries.ts';

/** The label under which releases list the countries that took part. */
const LABEL: Record<Language, RegExp> = {
	en: /^(?:participating (?:countries|member countries)|countries (?:that (?:took part|participated)|taking part|participating|involved))(?: in [^:]{0,60})?\s*(?::|$)/iu,
	fr: /^(?:pays (?:participants|ayant participé|membres participants)|ont participé)(?: à [^:]{0,60})?\s*(?::|$)/iu,
	es: /^(?:países (?:participantes|miembros participantes|que participaron)|participaron)(?: en [^:]{0,60})?\s*(?::|$)/iu,
	ar: /^(?:البلدان|الدول) (?:الأعضاء )?المشاركة(?: في [^:]{0,60})?\s*(?::|$)/u
};

/**
 * Countries of a list that says of itself that they took part; the others that a text names are where suspects or
 * goods came from. Undefined where there is no such list.
 */
export function participantsOf(text: string, language: Language): readonly string[] | undefined {
	const lines = text.split('\n').map((line) => line.replace(/^•\s*/u, '').trim());
	const at = lines.findIndex((line) => LABEL[language].test(line));
	if (at < 0) return undefined;
	const own = (lines[at] ?? '').replace(LABEL[language], '').trim();
	const listed = [own];
	// The names stand behind the label, or on the lines below it, one or all of them a line.
	if (own === '')
		for (const line of lines.slice(at + 1)) {
			if (findCountries(line, language).length === 0 || /[.!?؟]$/u.test(line)) break;
			listed.push(line);
		}
	const countries = [...new Set(findCountries(listed.join('\n'), language))];
	return countries.length > 1 ? countries : undefined;
}
