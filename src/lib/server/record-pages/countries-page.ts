import { countryName } from '#domain/country-name.ts';
import { intlLocale, type Language } from '#domain/language.ts';
import { type Region, REGIONS } from '#domain/region.ts';
import { regionOf } from '#domain/countries.ts';
import { countBy } from './read-records.ts';

export interface CountryEntry {
	code: string;
	name: string;
	operations: number;
	stories: number;
	hasProfile: boolean;
}

/** Every country that some record names, by region. */
export interface CountriesPage {
	regions: { region: Region; countries: CountryEntry[] }[];
	total: number;
	mostNamed: number;
}

/** The index of countries, sorted by name in the reader's language. */
export async function countriesPage(language: Language): Promise<CountriesPage> {
	const [operations, stories, profiles, events, counts] = await Promise.all(
		(['operation', 'news', 'country', 'event', 'notice-count'] as const).map((kind) =>
			countBy(kind, ['countries'])
		)
	);
	const numberIn = (answer: typeof operations, code: string) => answer?.counts.countries[code] ?? 0;
	const codes = new Set(
		[operations, stories, profiles, events, counts]
			.flatMap((answer) => Object.keys(answer?.counts.countries ?? {}))
			.filter((code) => /^[A-Z]{2}$/.test(code))
	);
	const collator = new Intl.Collator(intlLocale(language));
	const countries = [...codes]
		.map((code) => ({
			code,
			name: countryName(code, language),
			operations: numberIn(operations, code),
			stories: numberIn(stories, code),
			hasProfile: numberIn(profiles, code) > 0
		}))
		.toSorted((a, b) => collator.compare(a.name, b.name));
	return {
		total: countries.length,
		mostNamed: Math.max(1, ...countries.map((country) => country.operations)),
		regions: REGIONS.map((region) => ({
			region,
			countries: countries.filter(({ code }) => regionOf(code) === region)
		})).filter((group) => group.countries.length > 0)
	};
}
