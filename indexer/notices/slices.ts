import { COUNTRY_CODES } from '#domain/countries.ts';
import type { ServedType } from './service.ts';
import type { ListedNotice } from './wire.ts';

/** A question to the service: its search parameters. */
export interface Slice {
	nationality?: string;
	arrestWarrantCountryId?: string;
	ageMin?: number;
	ageMax?: number;
	sexId?: string;
	/** A regular expression on the family name. */
	name?: string;
}

/** A way to cut a question into smaller ones. */
export type Cut = 'nationality' | 'warrant' | 'name' | 'age' | 'sex';

/** Bodies that the service treats as countries, and that ISO does not know. */
const OTHER_CODES = ['914', '916', '922', 'XK'];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const OLDEST = 120;

/**
 * Cuts in the order in which they are tried: by country, since its totals are wanted too; by name, since nearly every
 * notice has one. Red alone knows who issued the warrant; UN knows no age and no sex.
 */
export const CUTS_OF: Record<ServedType, readonly Cut[]> = {
	red: ['nationality', 'name', 'age', 'sex', 'warrant'],
	yellow: ['nationality', 'name', 'age', 'sex'],
	un: ['nationality', 'name']
};

/** The smaller questions that a cut makes of one; none when it cannot cut it any further. */
export function cutSlice(slice: Slice, cut: Cut): Slice[] {
	if (cut === 'nationality') return slice.nationality ? [] : byCode(slice, 'nationality');
	if (cut === 'warrant') return slice.arrestWarrantCountryId ? [] : byCode(slice, 'arrestWarrantCountryId');
	if (cut === 'sex') return slice.sexId ? [] : ['F', 'M', 'U'].map((sexId) => ({ ...slice, sexId }));
	if (cut === 'age') return byAge(slice);
	return byName(slice);
}

/** Whether the pieces can be cut again by the same cut: ages are halved, names get one letter longer. */
export function isRepeatable(cut: Cut): boolean {
	return cut === 'age' || cut === 'name';
}

/**
 * Whether a listed notice answers a question; undefined when a list does not tell, as with age (the service's own
 * reckoning), sex and warrants.
 */
export function isAnswer(
	slice: Slice,
	notice: Pick<ListedNotice, 'name' | 'nationalities'>
): boolean | undefined {
	const { nationality, name, ...others } = slice;
	if (Object.keys(others).length) return undefined;
	if (nationality && !notice.nationalities.includes(nationality)) return false;
	return name === undefined || (notice.name !== undefined && new RegExp(name).test(notice.name));
}

function byCode(slice: Slice, key: 'nationality' | 'arrestWarrantCountryId'): Slice[] {
	return [...COUNTRY_CODES, ...OTHER_CODES].map((code) => ({ ...slice, [key]: code }));
}

function byAge(slice: Slice): Slice[] {
	const { ageMin = 0, ageMax = OLDEST } = slice;
	if (ageMin >= ageMax) return [];
	const middle = Math.floor((ageMin + ageMax) / 2);
	return [
		{ ...slice, ageMin, ageMax: middle },
		{ ...slice, ageMin: middle + 1, ageMax }
	];
}

/** `^`, `^[A-M]`, `^[A-F]` … `^A`, `^A[A-M]` …; and what begins with no letter of the alphabet. */
function byName(slice: Slice): Slice[] {
	const { name = '^' } = slice;
	const open = /^(\^[A-Z]*)(?:\[([A-Z])-([A-Z])\])?$/.exec(name);
	if (!open) return [];
	const [, prefix = '^', from, to] = open;
	if (from === undefined || to === undefined) {
		if (prefix.length > 4) return [];
		return [...halves(prefix, 'A', 'Z'), `${prefix}[^A-Z]`, ...(prefix === '^' ? [] : [`${prefix}$`])].map(
			(piece) => ({ ...slice, name: piece })
		);
	}
	return halves(prefix, from, to).map((piece) => ({ ...slice, name: piece }));
}

function halves(prefix: string, from: string, to: string): string[] {
	const [first, last] = [ALPHABET.indexOf(from), ALPHABET.indexOf(to)];
	const middle = Math.floor((first + last) / 2);
	const range = (start: number, end: number) =>
		start === end ? `${prefix}${ALPHABET[start]}` : `${prefix}[${ALPHABET[start]}-${ALPHABET[end]}]`;
	return [range(first, middle), range(middle + 1, last)];
}

/** The question as part of an address, parameters in a fixed order: it is also the slice's name in the journal. */
export function toSearch(slice: Slice): string {
	const search = new URLSearchParams();
	for (const key of ['nationality', 'arrestWarrantCountryId', 'ageMin', 'ageMax', 'sexId', 'name'] as const)
		if (slice[key] !== undefined) search.set(key, String(slice[key]));
	return search.toString();
}
