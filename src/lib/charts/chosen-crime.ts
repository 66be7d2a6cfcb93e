import {
	type CrimeType,
	CRIME_GROUPS,
	type CrimeGroup,
	groupOf,
	TYPES_OF_GROUP
} from '#domain/crime-type.ts';
import type { SearchQuery } from '#domain/query.ts';

/** Whether a crime is chosen; a group is, too, when all its types are, and in part when some of them are. */
export type Chosen = 'wholly' | 'partly' | 'not';

const isGroup = (value: string): value is CrimeGroup => (CRIME_GROUPS as readonly string[]).includes(value);

/** Whether a crime group or type is chosen, by itself or through its group or types. */
export function chosenCrime({ crime }: SearchQuery, value: string): Chosen {
	if (crime.includes(value)) return 'wholly';
	if (!isGroup(value)) return crime.includes(groupOf(value as CrimeType)) ? 'wholly' : 'not';
	const types = TYPES_OF_GROUP[value].filter((type) => crime.includes(type));
	if (types.length === TYPES_OF_GROUP[value].length) return 'wholly';
	return types.length > 0 ? 'partly' : 'not';
}

/** The query with a crime chosen, or no longer chosen. What it holds, or what holds it, makes room for it. */
export function toggleCrime(query: SearchQuery, value: string): SearchQuery {
	const kin: readonly string[] = isGroup(value) ? TYPES_OF_GROUP[value] : [groupOf(value as CrimeType)];
	const others = query.crime.filter(
		(other) => other !== value && other !== `-${value}` && !kin.includes(other)
	);
	return {
		...query,
		crime: chosenCrime(query, value) === 'wholly' ? others : [...others, value],
		page: 1
	};
}
