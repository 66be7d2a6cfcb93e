import type { CountryProfile } from '#domain/country-profile.ts';
import type { Language } from '#domain/language.ts';
import type { Operation, RivalFigure } from '#domain/operation.ts';
import type { Source } from '#domain/source.ts';
import { operationName } from '#domain/operation-name.ts';
import { gatherClaims, type ClaimEntry } from '../country-page.ts';
import type { CountEntry } from '../notice-table.ts';
import { type FigureName, type ShownFigure, statedFigures } from '../stated-figure.ts';

/** Two or more sources that disagree, side by side. */
export type Conflict =
	| {
			kind: 'figure';
			operation: { id: string; name: string };
			of: FigureName;
			shown?: ShownFigure;
			shownSource?: Source;
			rivals: { figure: ShownFigure; source?: Source; rule?: RivalFigure['rule'] }[];
	  }
	| { kind: 'claim'; country: string; subject: SingleClaim; claims: ClaimEntry[] }
	| { kind: 'count'; counts: CountEntry[] };

/** What a country has only one of, so that two different claims cannot both be right. */
const SINGLE_CLAIMS = ['member-since', 'bureau', 'region'] as const;
export type SingleClaim = (typeof SINGLE_CLAIMS)[number];

const FIGURES = ['arrests', 'seizureUsd', 'seizureOriginal', 'rescued', 'countriesCount'] as const;

/** Every figure of an operation for which another source gives another number. */
export function figureConflicts(operations: readonly Operation[], language: Language): Conflict[] {
	return operations.flatMap((operation) =>
		statedFigures(operation, FIGURES, language)
			.filter(({ rivals }) => rivals.length > 0)
			.map(({ of, figure, source, rivals }) => ({
				kind: 'figure' as const,
				operation: { id: operation.id, name: operationName(operation.name, language) },
				of,
				rivals,
				...(figure ? { shown: figure } : {}),
				...(source ? { shownSource: source } : {})
			}))
	);
}

/** Every statement about a country that another source contradicts. */
export function claimConflicts(profiles: readonly CountryProfile[], language: Language): Conflict[] {
	return profiles.flatMap((profile) => {
		const gathered = gatherClaims(profile.claims, language);
		return SINGLE_CLAIMS.flatMap((subject) => {
			const claims = gathered[subject] ?? [];
			return claims.length > 1 ? [{ kind: 'claim' as const, country: profile.code, subject, claims }] : [];
		});
	});
}

/** Counts of the same thing at the same time that differ. */
export function countConflicts(counts: readonly CountEntry[]): Conflict[] {
	const groups = new Map<string, CountEntry[]>();
	for (const count of counts) {
		if (count.measure === 'issued' && count.isPartial) continue;
		const key = [count.type, count.measure, count.country, count.countryRole, count.year].join('|');
		groups.set(key, [...(groups.get(key) ?? []), count]);
	}
	return [...groups.values()]
		.map((group) =>
			group.filter((count, at) => group.some((other, place) => place !== at && disagree(count, other)))
		)
		.filter((group) => group.length > 1)
		.map((group) => ({ kind: 'count', counts: group }));
}

/** Two days of one year are two facts; a day and a whole year may be one. */
function disagree(a: CountEntry, b: CountEntry): boolean {
	const sameTime = a.asOf === b.asOf || isVague(a.asOf) || isVague(b.asOf);
	return sameTime && a.figure.value !== b.figure.value;
}

function isVague(asOf: string | undefined): boolean {
	return asOf === undefined || asOf.length < 10;
}
