import { COUNTRY_CODES } from '#domain/countries.ts';
import { countryName } from '#domain/country-name.ts';
import { CRIME_GROUP_LABELS, CRIME_GROUPS, CRIME_TYPE_LABELS, CRIME_TYPES } from '#domain/crime-type.ts';
import { type Language, LANGUAGES } from '#domain/language.ts';
import { seriesName } from '#domain/series.ts';
import { CONCEPTS, termsOf } from '#domain/thesaurus.ts';
import { foldText } from '#domain/fold-text.ts';
import type { Suggestion } from '#lib/search/suggestion.ts';
import { operationNames } from './operation-names.ts';

const MOST = 8;
const MOST_OF_A_KIND = 4;

/** A suggestion and everything under which it may be typed, folded. */
interface Candidate extends Suggestion {
	names: string[];
}

const conceptNames = new Map<string, string[]>();
for (const concept of CONCEPTS)
	for (const term of termsOf(concept)) conceptNames.set(foldText(term), termsOf(concept).map(foldText));

/** Names in every language, with the other words that the thesaurus has for them. */
function namesOf(labels: readonly string[]): string[] {
	const folded = labels.map(foldText);
	return [...new Set([...folded, ...folded.flatMap((label) => conceptNames.get(label) ?? [])])];
}

const FIXED: (Omit<Candidate, 'label'> & { labels: Record<Language, string> })[] = [
	...[
		...CRIME_GROUPS.map((id) => ({ id, labels: CRIME_GROUP_LABELS[id] })),
		...CRIME_TYPES.map((id) => ({ id, labels: CRIME_TYPE_LABELS[id] }))
	].map(({ id, labels }) => ({
		key: 'crime' as const,
		value: id,
		labels,
		names: namesOf(Object.values(labels))
	})),
	...COUNTRY_CODES.map((code) => {
		const labels = Object.fromEntries(
			LANGUAGES.map((language) => [language, countryName(code, language)])
		) as Record<Language, string>;
		return { key: 'country' as const, value: code, labels, names: namesOf(Object.values(labels)) };
	})
];

/** What the words may become: series, operations, crimes, countries and years whose name has a word that begins so. */
export async function suggest(q: string, reader: Language): Promise<Suggestion[]> {
	const typed = foldText(q);
	if (!typed) return [];
	const operations = [...(await operationNames()).values()];
	const series = new Set(operations.flatMap(({ series: id }) => id ?? []));
	const candidates: Candidate[] = [
		...[...series].map((id) => ({
			key: 'series' as const,
			value: id,
			label: seriesName(id),
			names: [foldText(seriesName(id))]
		})),
		...FIXED.map(({ labels, ...rest }) => ({ ...rest, label: labels[reader] })),
		...operations.map(({ id, name, variants }) => ({
			key: 'operation' as const,
			value: id,
			label: name,
			names: variants
		})),
		...yearsTyped(
			typed,
			operations.flatMap(({ year }) => year ?? [])
		)
	];
	const ranked = candidates
		.map((candidate) => ({ candidate, rank: rankOf(candidate.names, typed) }))
		.filter(({ rank }) => rank > 0)
		.toSorted((a, b) => b.rank - a.rank || a.candidate.label.length - b.candidate.label.length);
	return firstOfEachKind(ranked.map(({ candidate }) => candidate)).map(({ key, value, label }) => ({
		key,
		value,
		label
	}));
}

/** 3 when a name begins with what is typed, 2 when a later word does, 0 when none. */
function rankOf(names: readonly string[], typed: string): number {
	let rank = 0;
	for (const name of names) {
		if (name.startsWith(typed) || name.startsWith(`operation ${typed}`)) return 3;
		if (name.includes(` ${typed}`)) rank = 2;
	}
	return rank;
}

function yearsTyped(typed: string, years: number[]): Candidate[] {
	if (!/^(?:19|20)\d?\d?$/.test(typed)) return [];
	return [...new Set(years)]
		.toSorted((a, b) => b - a)
		.map((year) => ({ key: 'year', value: String(year), label: String(year), names: [String(year)] }));
}

/** No kind may fill the list alone, and a label is said once. */
function firstOfEachKind(candidates: Candidate[]): Candidate[] {
	const shown: Candidate[] = [];
	for (const candidate of candidates) {
		const alike = shown.filter(({ key }) => key === candidate.key);
		if (alike.length >= MOST_OF_A_KIND || alike.some(({ label }) => label === candidate.label)) continue;
		if (
			candidate.key === 'crime' &&
			shown.some(({ key, label }) => key === 'crime' && label === candidate.label)
		)
			continue;
		shown.push(candidate);
		if (shown.length === MOST) break;
	}
	return shown;
}
