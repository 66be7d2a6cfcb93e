import { type CrimeGroup, type CrimeType, groupOf, TYPES_OF_GROUP } from '#domain/crime-type.ts';
import { idOf, isExclusion, type ListKey, type SearchQuery } from '#domain/query.ts';
import { toggleValue } from '#domain/refine.ts';
import { REGIONS } from '#domain/region.ts';
import { isCrimeGroup } from './filter-labels.ts';
import type { FacetValue } from './result.ts';

export type RowState = 'off' | 'on' | 'excluded';

/** One value of a facet, as its row shows it. */
export interface FacetRow extends FacetValue {
	state: RowState;
}

/** Whether a value is asked for, excluded, or neither. */
function stateOf(query: SearchQuery, key: ListKey, value: string): RowState {
	const chosen = query[key].find((other) => idOf(other) === value);
	return chosen === undefined ? 'off' : isExclusion(chosen) ? 'excluded' : 'on';
}

export function toRows(query: SearchQuery, key: ListKey, values: readonly FacetValue[]): FacetRow[] {
	return values.map((value) => ({ ...value, state: stateOf(query, key, value.value) }));
}

/** Chosen or taken back: what a click on a row asks for. An excluded value is taken back too. */
export function chooseRow(query: SearchQuery, key: ListKey, row: FacetRow): SearchQuery {
	if (row.state === 'excluded') return toggleValue(query, key, `-${row.value}`);
	const next = toggleValue(query, key, row.value);
	return key === 'crime' && row.state === 'off' ? withoutKin(next, row.value) : next;
}

export function excludeRow(query: SearchQuery, key: ListKey, row: FacetRow): SearchQuery {
	return toggleValue(query, key, `-${row.value}`);
}

/** A group holds its types: asking for both would let the group swallow the type, so the newer choice stays. */
function withoutKin(query: SearchQuery, chosen: string): SearchQuery {
	const kin: readonly string[] = isCrimeGroup(chosen)
		? TYPES_OF_GROUP[chosen]
		: [groupOf(chosen as CrimeType)];
	return { ...query, crime: query.crime.filter((value) => isExclusion(value) || !kin.includes(value)) };
}

/**
 * Crime groups, each with the types under it; a group with a single type stands alone. A type that is chosen is
 * always there, even when nothing is left of it or its group.
 */
export function crimeTree(rows: readonly FacetRow[]): { group: FacetRow; types: FacetRow[] }[] {
	const chosen = rows.filter((row) => row.state !== 'off' && !isCrimeGroup(row.value));
	const groups = rows.filter((row) => isCrimeGroup(row.value));
	const lost = new Set(chosen.map((row) => groupOf(row.value as CrimeType)));
	for (const group of groups) lost.delete(group.value as CrimeGroup);
	const empty = [...lost].map((value): FacetRow => ({ value, count: 0, state: 'off' }));
	return [...groups, ...empty].map((group) => {
		const types: readonly string[] = TYPES_OF_GROUP[group.value as CrimeGroup];
		const own = rows.filter((row) => types.includes(row.value));
		return { group, types: types.length > 1 ? own : own.filter((row) => chosen.includes(row)) };
	});
}

/** Regions first and countries after them: one filter holds both. */
export function splitRegions(rows: readonly FacetRow[]): { regions: FacetRow[]; countries: FacetRow[] } {
	const isRegion = (row: FacetRow) => (REGIONS as readonly string[]).includes(row.value);
	return { regions: rows.filter(isRegion), countries: rows.filter((row) => !isRegion(row)) };
}

/** A filter that cannot narrow anything may stay closed. */
export function canNarrow(rows: readonly FacetRow[], total: number): boolean {
	return rows.some(({ state, count }) => state !== 'off' || (count > 0 && count < total));
}
