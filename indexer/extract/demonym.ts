import type { Language } from '#domain/language.ts';
import { findCountries } from './countries.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { remember } from './words.ts';

const ASKED: Record<string, object> = { en: {}, fr: {}, es: {}, ar: {} };

/** Whether a word is the people of a country: Malian, Malien, maliense. The country's own name ends a place instead. */
export function isDemonym(token: Token | undefined, lexicon: Lexicon): boolean {
	const { language } = lexicon;
	if (token?.kind !== 'word' || token.text.length < 4 || thingOf(token, lexicon)) return false;
	// English and French write people with a capital, Spanish without.
	if (language !== 'ar' && token.capital !== (language !== 'es')) return false;
	return remember(
		ASKED[language] ?? lexicon,
		token,
		() => ENDINGS[language].test(token.text) && findCountries(token.text, language).length === 1
	);
}

/** Two people of a country in one Arabic word, بلجيكيان, or one behind "and", وهولندي. */
export function arabicDemonym(token: Token | undefined, lexicon: Lexicon): 1 | 2 | undefined {
	if (lexicon.language !== 'ar' || token?.kind !== 'word') return undefined;
	const [, stem, ending] = /^(?:و)?(?!ال)(.{3,}ي)(ان|ين|ة|ه|ا)?$/u.exec(token.text) ?? [];
	if (!stem || ending === 'ين' || findCountries(stem, 'ar').length !== 1) return undefined;
	return ending === 'ان' ? 2 : 1;
}

const ENDINGS: Record<Language, RegExp> = {
	en: /(?:ans?|ese|is?|ians?|ards?|ots?|nes?)$/u,
	fr: /(?:iene?s?|iennes?|ain[es]*|ais[es]*|ois[es]*|and[es]*|ol[es]*|ec[s]?|ques?|es?|s)$/u,
	es: /(?:[oa]s?|es|és|esas?|ens?es?|íes?)$/u,
	// The plural of a nationality, never the country or an adjective with its article.
	ar: /^(?!ال|[وفبلك]ال).{2,}(?:يين|يون|ان|اك|غار|روس|نود|رب|ات)$/u
};
