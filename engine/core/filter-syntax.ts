/** A filter is wrong; `column` counts characters from 1. */
export class FilterError extends Error {
	override readonly name = 'FilterError';
}

export type Comparison = '=' | '!=' | '>' | '>=' | '<' | '<=';

export type Filter =
	| { kind: 'and' | 'or'; parts: Filter[] }
	| { kind: 'not'; part: Filter }
	| { kind: 'compare'; field: Name; operator: Comparison; value: string }
	| { kind: 'between'; field: Name; low: string; high: string }
	| { kind: 'in'; field: Name; values: string[] }
	| { kind: 'exists' | 'null' | 'empty'; field: Name }
	| { kind: 'startsWith' | 'contains'; field: Name; value: string };

/** An attribute in a filter, with what is needed to point at it. */
export interface Name {
	name: string;
	at: number;
	source: string;
}

/** `6:6 year = `: the first and the last column, and the filter itself, as Meilisearch shows where a mistake is. */
export function place(source: string, at: number, length = source.length - at): string {
	return `${at + 1}:${at + 1 + length} ${source}`;
}
