export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Document = { [key: string]: Json };

/** What a path of a document holds. A path through a list of objects gathers the values of all of them. */
export interface Leaf {
	path: string;
	values: (string | number | boolean)[];
	/** A null, an empty string, list or object stood here. */
	isNull: boolean;
	isEmpty: boolean;
}

/**
 * A document as paths and values: `{ a: { b: [1, 2] } }` → `a` (an object: no value of its own) and `a.b` → 1, 2.
 * Objects are listed too, since EXISTS, IS NULL and IS EMPTY may ask for them.
 */
export function flatten(document: Document): Map<string, Leaf> {
	const leaves = new Map<string, Leaf>();
	for (const key in document) visit(leaves, key, document[key] as Json, true);
	return leaves;
}

function leafAt(leaves: Map<string, Leaf>, path: string): Leaf {
	let leaf = leaves.get(path);
	if (!leaf) {
		leaf = { path, values: [], isNull: false, isEmpty: false };
		leaves.set(path, leaf);
	}
	return leaf;
}

function visit(leaves: Map<string, Leaf>, path: string, value: Json, whole: boolean): void {
	const leaf = leafAt(leaves, path);
	if (value === null) {
		if (whole) leaf.isNull = true;
	} else if (typeof value !== 'object') {
		if (value === '' && whole) leaf.isEmpty = true;
		leaf.values.push(value);
	} else if (Array.isArray(value)) {
		if (value.length === 0 && whole) leaf.isEmpty = true;
		for (const item of value) visit(leaves, path, item, false);
	} else {
		let keys = 0;
		for (const key in value) {
			keys++;
			visit(leaves, `${path}.${key}`, value[key] as Json, whole);
		}
		if (keys === 0 && whole) leaf.isEmpty = true;
	}
}

/** Does an attribute name, or pattern with a star at an end, cover a path: itself or what lies below it? */
export function covers(pattern: string, path: string): boolean {
	if (pattern === '*' || pattern === path) return true;
	if (pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1))) return true;
	if (pattern.startsWith('*') && path.endsWith(pattern.slice(1))) return true;
	return path.length > pattern.length && path[pattern.length] === '.' && path.startsWith(pattern);
}
