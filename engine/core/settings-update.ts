import { defaultSettings } from './settings.ts';
import type { Settings, SettingsUpdate } from './settings.ts';

/** The settings after an update: null puts a default back, absent leaves as is, groups merge key by key. */
export function applySettings(before: Settings, update: SettingsUpdate): Settings {
	const defaults = defaultSettings();
	const after: Record<string, unknown> = { ...before };
	for (const [name, value] of Object.entries(update)) {
		if (value === undefined) continue;
		const key = name as keyof Settings;
		if (value === null) after[key] = defaults[key];
		else if (isGroup(key)) after[key] = mergeGroup(before[key], defaults[key], value as object);
		else after[key] = normalizeList(key, value);
	}
	return after as unknown as Settings;
}

function isGroup(key: keyof Settings): key is 'typoTolerance' | 'faceting' | 'pagination' {
	return key === 'typoTolerance' || key === 'faceting' || key === 'pagination';
}

function mergeGroup(before: object, defaults: object, update: object): object {
	const merged: Record<string, unknown> = { ...before };
	for (const [key, value] of Object.entries(update)) {
		const usual = (defaults as Record<string, unknown>)[key];
		if (value === undefined) continue;
		if (value === null) merged[key] = usual;
		else if (typeof value === 'object' && !Array.isArray(value)) {
			merged[key] = mergeGroup(merged[key] as object, (usual ?? {}) as object, value as object);
		} else merged[key] = value;
	}
	return merged;
}

/** Lists that are sets are kept sorted and without repeats, as Meilisearch returns them. */
function normalizeList(key: keyof Settings, value: unknown): unknown {
	const sets: (keyof Settings)[] = [
		'sortableAttributes',
		'stopWords',
		'separatorTokens',
		'nonSeparatorTokens',
		'dictionary'
	];
	if (!sets.includes(key) || !Array.isArray(value)) return value;
	return [...new Set(value as string[])].sort();
}

/** Settings that decide what is written at indexing time; the others act when a search runs. */
const WRITTEN: readonly (keyof Settings)[] = [
	'searchableAttributes',
	'filterableAttributes',
	'sortableAttributes',
	'distinctAttribute',
	'separatorTokens',
	'nonSeparatorTokens',
	'dictionary'
];

export function needsRebuild(before: Settings, after: Settings): boolean {
	const customRules = ({ rankingRules }: Settings): string[] =>
		rankingRules.filter((rule) => rule.includes(':')).sort();
	return (
		WRITTEN.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])) ||
		JSON.stringify(customRules(before)) !== JSON.stringify(customRules(after))
	);
}
