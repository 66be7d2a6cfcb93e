import { type Language, LANGUAGES } from '#domain/language.ts';
import { findDates } from '../extract/dates.ts';
import { LEXICONS } from '../extract/lexicon/all.ts';
import { tokenize } from '../extract/tokens.ts';

/** A line that holds a full date and little else: the head of a news item. */
export interface DateLine {
	date: string;
	/** The language in which the date is written; undefined for digits only. */
	language?: Language;
}

const BESIDE =
	/^(?:ar|en|es|fr|عربي|english|français|español|العربية|[|·•,/–—-]|media|release|news|communiqué|presse|comunicado|prensa|de|publicado|published|on|publié|le|el|نشر|في|lun|mar|mer|jeu|ven|sam|dim|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;

/** Reads "18 juillet 2014 ar en es fr", "30 mayo 2017", "29 September 2003 – Media release", "٣٠ أيار/مايو ٢٠١٧". */
export function parseDateLine(text: string): DateLine | undefined {
	if (text.length > 80 || !/[0-9٠-٩]{4}/.test(text)) return undefined;
	const languages = /\p{Script=Arabic}/u.test(text)
		? (['ar'] as const)
		: LANGUAGES.filter((language) => language !== 'ar');
	for (const language of languages) {
		const tokens = tokenize(text, language);
		const [found, another] = findDates(tokens, LEXICONS[language]);
		if (!found || another || found.end || found.start.length !== 10) continue;
		const rest = tokens.filter((_token, at) => at < found.from || at >= found.to);
		if (!rest.every((token) => BESIDE.test(token.text))) continue;
		return tokens.slice(found.from, found.to).some(({ kind }) => kind === 'word')
			? { date: found.start, language }
			: { date: found.start };
	}
	return undefined;
}
