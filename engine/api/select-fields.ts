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

/** What such lists make of the members at the top of documents, remembered from one document to the next. */
export class FieldSelection {
	private readonly lists: readonly (readonly string[])[];
	private readonly known = new Map<string, 'all' | 'part' | 'none'>();

	constructor(...lists: (readonly string[] | undefined)[]) {
		this.lists = lists.filter((list) => list !== undefined).filter((list) => !list.includes('*'));
	}

	/** How much of the member with this name is let through. */
	share(name: string): 'all' | 'part' | 'none' {
		let share = this.known.get(name);
		if (share === undefined) this.known.set(name, (share = this.work(name)));
		return share;
	}

	/** The part of a document that is let through. */
	pick(document: Document): Document {
		return selectFields(document, ...this.lists);
	}

	private work(name: string): 'all' | 'part' | 'none' {
		if (this.lists.every((list) => list.some((own) => covers(own, name)))) return 'all';
		const isTouched = (list: readonly string[]): boolean =>
			list.some((own) => covers(own, name) || own.startsWith(`${name}.`));
		return this.lists.every(isTouched) ? 'part' : 'none';
	}
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
