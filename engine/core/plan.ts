import { covers } from './flatten.ts';
import type { FilterableRule, Settings } from './settings.ts';

/** What is done with the values at one path of a document. */
export interface PathPlan {
	searched: boolean;
	faceted: boolean;
}

export function filterablePatterns(settings: Settings): string[] {
	return settings.filterableAttributes.flatMap((rule) =>
		typeof rule === 'string' ? [rule] : rule.attributePatterns
	);
}

/** The features that the settings grant to an attribute, or undefined if it cannot be filtered at all. */
export function filterableFeatures(settings: Settings, path: string): FilterableRule['features'] | undefined {
	for (const rule of settings.filterableAttributes) {
		if (typeof rule === 'string') {
			if (covers(rule, path)) {
				return { facetSearch: true, filter: { equality: true, comparison: true } };
			}
		} else if (rule.attributePatterns.some((pattern) => covers(pattern, path))) return rule.features;
	}
	return undefined;
}

export function isSortable(settings: Settings, path: string): boolean {
	return settings.sortableAttributes.some((pattern) => covers(pattern, path));
}

/** The attributes that custom ranking rules such as `year:desc` sort by. */
export function customRule(rule: string): { path: string; descending: boolean } | undefined {
	const match = /^(.+):(asc|desc)$/.exec(rule);
	return match?.[1] ? { path: match[1], descending: match[2] === 'desc' } : undefined;
}

/** Decides, once for each path met, whether it is searched and whether it needs a facet column. */
export class FieldPlan {
	private readonly known = new Map<string, PathPlan>();
	private readonly searched: readonly string[];
	private readonly faceted: readonly string[];

	constructor(settings: Settings) {
		this.searched = settings.searchableAttributes;
		this.faceted = [
			...filterablePatterns(settings),
			...settings.sortableAttributes,
			...settings.rankingRules.flatMap((rule) => customRule(rule)?.path ?? []),
			...(settings.distinctAttribute === null ? [] : [settings.distinctAttribute])
		];
	}

	of(path: string): PathPlan {
		let plan = this.known.get(path);
		if (!plan) {
			plan = {
				searched: path !== '_vectors' && this.searched.some((pattern) => covers(pattern, path)),
				faceted: this.faceted.some((pattern) => covers(pattern, path))
			};
			this.known.set(path, plan);
		}
		return plan;
	}
}

/** The searched fields, most important first, where settings name each of them; nothing where they hold patterns or paths. */
export function fieldsByImportance({ searchableAttributes }: Settings): readonly string[] {
	return searchableAttributes.some((name) => /[*.]/.test(name)) ? [] : searchableAttributes;
}

/** The order of importance of fields: that of searchableAttributes. With `*` all are equal. */
export function fieldWeights(settings: Settings, fields: readonly string[]): Uint16Array<ArrayBuffer> {
	return Uint16Array.from(fields, (field) =>
		Math.max(
			0,
			settings.searchableAttributes.findIndex((pattern) => covers(pattern, field))
		)
	);
}
