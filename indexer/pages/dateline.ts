import { parseCountry } from '../extract/countries.ts';
import { countryOfCity } from '../extract/country-of-city.ts';

/** The opening of a release: where it was written, and where the text proper starts. */
export interface Dateline {
	/** As published: "LYON, France", "HONG KONG (Chine)". */
	place: string;
	country?: string;
	/** Length of the dateline with its dash. */
	length: number;
}

const OPENING =
	/^(\p{Lu}[\p{L}\p{M} .,'’()،/-]{1,58}?|\p{Script=Arabic}[\p{L}\p{M} .,'’()،/-]{1,58}?)\s*[-–—‒ـ]+\s+(?=\S)/u;

/** Reads "LYON (France) – ", "SINGAPORE – ", "ليون (فرنسا) – "; undefined where the text starts without one. */
export function parseDateline(text: string): Dateline | undefined {
	const match = OPENING.exec(text);
	const place = match?.[1]?.trim();
	if (!match || !place) return undefined;
	const words = place.split(/\s+/);
	const city = place.replace(/[(,،].*$/u, '').trim();
	const country = parseCountry(place) ?? countryOfCity(city);
	const capitals = /\p{Lu}{3}/u.test(city) && city === city.toUpperCase();
	const bracketed = /[(,،]/.test(place);
	if (
		words.length > 7 ||
		!(country || capitals) ||
		!(capitals || bracketed || (country && words.length <= 2))
	)
		return undefined;
	return { place, ...(country ? { country } : {}), length: match[0].length };
}
