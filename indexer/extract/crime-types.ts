import { CRIME_TYPES, type CrimeType } from '#domain/crime-type.ts';
import type { Language } from '#domain/language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './lexicon/all.ts';

/** Arabic words carry "and", "by", "for" and the article in front. */
const ARABIC_PREFIX = '(?:[وف]?(?:[بلك]?ال|لل|[بلك])?)?';

/** Names that hold a word of crime without telling of one. */
const NAMES: Record<Language, RegExp> = {
	en: /\b(?:forest rangers?|forest guards?|forestry (?:department|service|officers?)|ivory coast|cote d'ivoire|world wildlife fund|united nations office on drugs and crime|office on drugs and crime|food and drug administration|drug control|fire ?arms and explosives|(?:counter-?terrorism|anti-corruption|cybercrime|financial crime|organi[sz]ed crime|drugs?|narcotics) (?:directorate|unit|department|bureau|agency|authority|commission|division))\b/g,
	fr: /\b(?:gardes? forestiers?|eaux et forets|agents? forestiers?|cote d'ivoire|office des nations unies contre la drogue et le crime|fonds mondial pour la nature)\b/g,
	es: /\b(?:guardas? forestal(?:es)?|agentes? forestal(?:es)?|cote d'ivoire|costa de marfil|oficina de las naciones unidas contra la droga y el delito)\b/g,
	ar: /حراس (?:ال)?غابات|ساحل العاج|مكتب الامم المتحده المعني بالمخدرات والجريمه/g
};

/** "Neither weapons nor drugs": what was not found. */
const DENIED =
	/\b(?:neither [a-z]+ nor [a-z]+|no (?:drugs?|weapons?|firearms|guns)|ni (?:d'|de )?[a-z]+ ni (?:d'|de )?[a-z]+|(?:pas|point) (?:d'|de )(?:armes?|drogues?)|sin (?:armas|drogas?))\b/g;

/**
 * Crime types that a text tells of, in the order of the vocabulary. Faint words count where nothing else is told, hints
 * where not even they are.
 */
export function findCrimeTypes(text: string, language: Language, names: readonly string[] = []): CrimeType[] {
	// What an operation is called tells nothing: "Operation Falcon" has no birds in it.
	const told = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
	// The French city is spelt like wagers, but for its capital.
	const bets =
		language === 'fr'
			? told.replace(/(?<!\p{L})P(?:aris|ARIS)(?! (?:ill|sport|cland|truq|hipp|en ligne))/gu, ' ')
			: told;
	const line = fold(bets).replace(/\s+/gu, ' ').replace(NAMES[language], ' ').replace(DENIED, ' ');
	const matches = (words: ReadonlyMap<CrimeType, RegExp>) =>
		[...words].filter(([, pattern]) => pattern.test(line));
	const found = matches(wordsIn('crimes', language));
	const faint = wordsIn('faint', language, 'gu');
	const firm = found.filter(([type, pattern]) => {
		const weak = faint.get(type);
		return !weak || pattern.test(line.replace(weak, ' '));
	});
	const best = firm.length > 0 ? firm : found;
	return (best.length > 0 ? best : matches(wordsIn('hints', language))).map(([type]) => type);
}

const compiled = new Map<string, Map<CrimeType, RegExp>>();

/** The words of one of the lists, a pattern for each crime type. */
function wordsIn(
	list: 'crimes' | 'faint' | 'hints',
	language: Language,
	flags: 'u' | 'gu' = 'u'
): ReadonlyMap<CrimeType, RegExp> {
	const key = `${list} ${language}`;
	let words = compiled.get(key);
	if (!words) {
		const patterns = LEXICONS[language][list];
		const entries = CRIME_TYPES.flatMap((type) => {
			const pattern = patterns[type];
			return pattern ? [[type, wordsOf(pattern, language, flags)] as const] : [];
		});
		words = new Map(entries);
		compiled.set(key, words);
	}
	return words;
}

function wordsOf(pattern: string, language: Language, flags: 'u' | 'gu'): RegExp {
	const prefix = language === 'ar' ? ARABIC_PREFIX : '';
	return new RegExp(`(?<![\\p{L}\\p{M}])${prefix}(?:${pattern})(?![\\p{L}])`, flags);
}
