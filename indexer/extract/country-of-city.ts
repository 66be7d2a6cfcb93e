import { LANGUAGES } from '#domain/language.ts';
import { fold } from './fold.ts';
import { citiesIn } from './lexicon/cities.ts';

const BY_NAME = new Map<string, string>([
	// INTERPOL's own seat: in running text it tells of no country, in a dateline it does.
	['lyon', 'FR'],
	[fold('ليون'), 'FR'],
	['rio', 'BR']
]);
for (const language of LANGUAGES)
	for (const [code, name] of citiesIn(language)) BY_NAME.set(fold(name.replace(/\(\?.*?\)+/gu, '')), code);

/** The country of a city that stands alone: "THE HAGUE", "Pékin". */
export function countryOfCity(city: string): string | undefined {
	return BY_NAME.get(fold(city.trim()));
}
