import { CRIME_TYPES, type CrimeType } from '#domain/crime-type.ts';
import type { Language } from '#domain/language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './lexicon/all.ts';

const compiled = new Map<Language, [CrimeType, RegExp][]>();

/** Arabic words carry "and", "by", "for" and the article in front. */
const ARABIC_PREFIX = '(?:[وف]?(?:[بلك]?ال|لل|[بلك])?)?';

function patternsOf(language: Language): [CrimeType, RegExp][] {
	let patterns = compiled.get(language);
	if (!patterns) {
		const { crimes } = LEXICONS[language];
		patterns = CRIME_TYPES.flatMap((type) => {
			const pattern = crimes[type];
			return pattern ? [[type, wordsOf(pattern, language, 'u')]] : [];
		});
		compiled.set(language, patterns);
	}
	return patterns;
}

/** Names that hold a word of crime without telling of one. */
const NAMES: Record<Language, RegExp> = {
	en: /\b(?:forest rangers?|forest guards?|forestry (?:department|service|officers?)|ivory coast|cote d'ivoire|world wildlife fund|united nations office on drugs and crime|office on drugs and crime|food and drug administration|drug control|fire ?arms and explosives|(?:counter-?terrorism|anti-corruption|cybercrime|financial crime|organi[sz]ed crime|drugs?|narcotics) (?:directorate|unit|department|bureau|agency|authority|commission|division))\b/g,
	fr: /\b(?:gardes? forestiers?|agents? forestiers?|cote d'ivoire|office des nations unies contre la drogue et le crime|fonds mondial pour la nature)\b/g,
	es: /\b(?:guardas? forestal(?:es)?|agentes? forestal(?:es)?|cote d'ivoire|costa de marfil|oficina de las naciones unidas contra la droga y el delito)\b/g,
	ar: /حراس (?:ال)?غابات|ساحل العاج|مكتب الامم المتحده المعني بالمخدرات والجريمه/g
};

/** Crime types that a text tells of, in the order of the vocabulary; faint words count where nothing else is told. */
export function findCrimeTypes(text: string, language: Language, names: readonly string[] = []): CrimeType[] {
	// What an operation is called tells nothing: "Operation Falcon" has no birds in it.
	const told = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
	const line = fold(told).replace(/\s+/gu, ' ').replace(NAMES[language], ' ');
	const found = patternsOf(language).filter(([, pattern]) => pattern.test(line));
	const firm = found.filter(([type, pattern]) => {
		const faint = faintOf(language).get(type);
		return !faint || pattern.test(line.replace(faint, ' '));
	});
	return (firm.length > 0 ? firm : found).map(([type]) => type);
}

const faintCompiled = new Map<Language, Map<CrimeType, RegExp>>();

function faintOf(language: Language): Map<CrimeType, RegExp> {
	let words = faintCompiled.get(language);
	if (!words) {
		const { faint } = LEXICONS[language];
		const entries = CRIME_TYPES.flatMap((type) => {
			const pattern = faint[type];
			return pattern ? [[type, wordsOf(pattern, language, 'gu')] as const] : [];
		});
		words = new Map(entries);
		faintCompiled.set(language, words);
	}
	return words;
}

function wordsOf(pattern: string, language: Language, flags: 'u' | 'gu'): RegExp {
	const prefix = language === 'ar' ? ARABIC_PREFIX : '';
	return new RegExp(`(?<![\\p{L}\\p{M}])${prefix}(?:${pattern})(?![\\p{L}])`, flags);
}
