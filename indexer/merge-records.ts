import type { CollectionName, RecordOf } from '#domain/collections.ts';
import type { CountryProfile } from '#domain/country-profile.ts';

/**
 * Two records with one id as one: the later replaces the earlier, but what sources claim of a country is never
 * replaced, since two claims that disagree are both kept.
 */
export function mergeSame<Name extends CollectionName>(
	name: Name,
	earlier: RecordOf<Name>,
	later: RecordOf<Name>
): RecordOf<Name> {
	if (name !== 'countries') return later;
	return mergeProfiles(earlier as CountryProfile, later as CountryProfile) as RecordOf<Name>;
}

function mergeProfiles(earlier: CountryProfile, later: CountryProfile): CountryProfile {
	const claims = new Map([...earlier.claims, ...later.claims].map((claim) => [JSON.stringify(claim), claim]));
	return { ...earlier, ...later, claims: [...claims.values()] };
}
