import { countryName } from '#domain/country-name.ts';
import type { CountedThing, Operation } from '#domain/operation.ts';

/** Something in a record that can be checked against something else in it, and what came out. */
export type TotalsCheck =
	| { of: 'countries'; outcome: 'agrees' | 'more-named' | 'fewer-named'; named: number; stated: number }
	| { of: 'arrests'; outcome: 'agrees' | 'exceeds' | 'partial'; sum: number; stated: number; parts: number };

/** The checks that a record allows: a complete list against its stated length, arrests given apart against their total. */
export function checkTotals(record: Operation): TotalsCheck[] {
	return [...checkCountries(record), ...checkArrests(record)];
}

function checkCountries({ countries, countriesComplete, countriesCount }: Operation): TotalsCheck[] {
	if (!countriesComplete || !countriesCount || countries.length < 2) return [];
	const [named, stated] = [countries.length, countriesCount.value];
	if (named === stated || (countriesCount.bound === 'at-least' && named > stated))
		return [{ of: 'countries', outcome: 'agrees', named, stated }];
	if (countriesCount.bound !== 'exact') return [];
	return [{ of: 'countries', outcome: named > stated ? 'more-named' : 'fewer-named', named, stated }];
}

/** One part alone says nothing of the rest, and a rounded one proves nothing. */
function checkArrests({ arrests, other, countries }: Operation): TotalsCheck[] {
	if (arrests?.bound !== 'exact') return [];
	const stated = arrests.value;
	const exact = other.filter(({ figure }) => figure.bound === 'exact');
	const byKind = exact.filter(({ what }) => isArrests(what.en ?? ''));
	const byCountry = exact.filter((part) => countries.some((code) => isArrestsIn(part, code)));
	for (const parts of [byKind, byCountry]) {
		const sum = sumOf(parts);
		if (parts.length > 1 && sum === stated)
			return [{ of: 'arrests', outcome: 'agrees', sum, stated, parts: parts.length }];
	}
	if (byCountry.length < 2) return [];
	const sum = sumOf(byCountry);
	return [
		{ of: 'arrests', outcome: sum > stated ? 'exceeds' : 'partial', sum, stated, parts: byCountry.length }
	];
}

function isArrests(what: string): boolean {
	return /\barrest(?:s|ed)\b/i.test(what) && !/warrant|extorted|nationalit/i.test(what);
}

function isArrestsIn({ what }: CountedThing, code: string): boolean {
	return what.en === `arrests in ${countryName(code, 'en')}`;
}

function sumOf(parts: readonly CountedThing[]): number {
	return parts.reduce((sum, { figure }) => sum + figure.value, 0);
}
