import type { Document, Json } from '../core/flatten.ts';
import { covers } from '../core/flatten.ts';

/**
 * The part of a document that lists of attributes let through. `a.b` lets through that part of `a`; `a` all of it.
 * A `*` lets through everything.
 */
export function selectFields(document: Document, ...lists: (readonly string[] | undefined)[]): Document {
	const effective = lists.filter((list) => list !== undefined && !list.includes('*'));
	if (effective.length === 0) return document;
	return effective.reduce<Document>(
		(rest, list) => selectObject(rest, list as readonly string[], ''),
		document
	);
}

function selectObject(value: Document, list: readonly string[], prefix: string): Document {
	const selected: Document = {};
	for (const key in value) {
		const path = prefix === '' ? key : `${prefix}.${key}`;
		const inner = value[key] as Json;
		if (list.some((name) => covers(name, path))) selected[key] = inner;
		else if (list.some((name) => name.startsWith(`${path}.`))) {
			const part = selectInside(inner, list, path);
			if (part !== undefined) selected[key] = part;
		}
	}
	return selected;
}

function selectInside(value: Json, list: readonly string[], path: string): Json | undefined {
	if (Array.isArray(value)) {
		const parts = value.flatMap((item) => {
			const part = selectInside(item, list, path);
			return part === undefined ? [] : [part];
		});
		return parts.length === 0 ? undefined : parts;
	}
	if (value === null || typeof value !== 'object') return undefined;
	return selectObject(value, list, path);
}
