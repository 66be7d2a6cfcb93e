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
		patterns = CRIME_TYPES.filter((type) => crimes[type]).map((type) => [
			type,
			new RegExp(
				`(?<![\\p{L}\\p{M}])${language === 'ar' ? ARABIC_PREFIX : ''}(?:${crimes[type]})(?![\\p{L}])`,
				'u'
			)
		]);
		compiled.set(language, patterns);
	}
	return patterns;
}

/** Names that hold a word of crime without telling of one. */
const NAMES: Record<Language, RegExp> = {
	en: /\b(?:ivory coast|cote d'ivoire|world wildlife fund|united nations office on drugs and crime|office on drugs and crime|food and drug administration|drug control|fire ?arms and explosives|(?:counter-?terrorism|anti-corruption|cybercrime|financial crime|organi[sz]ed crime|drugs?|narcotics) (?:directorate|unit|department|bureau|agency|authority|commission|division))\b/g,
	fr: /\b(?:cote d'ivoire|office des nations unies contre la drogue et le crime|fonds mondial pour la nature)\b/g,
	es: /\b(?:cote d'ivoire|costa de marfil|oficina de las naciones unidas contra la droga y el delito)\b/g,
	ar: /ساحل العاج|مكتب الامم المتحده المعني بالمخدرات والجريمه/g
};

/** Crime types that a text tells of, in the order of the vocabulary. */
export function findCrimeTypes(text: string, language: Language, names: readonly string[] = []): CrimeType[] {
	// What an operation is called tells nothing: "Operation Falcon" has no birds in it.
	const told = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
	const line = fold(told).replace(/\s+/gu, ' ').replace(NAMES[language], ' ');
	return patternsOf(language)
		.filter(([, pattern]) => pattern.test(line))
		.map(([type]) => type);
}
