import type { Document, Json } from '../core/flatten.ts';
import type { Mark } from '../core/highlight.ts';
import type { Formatter } from './formatter.ts';

type Position = Mark & { indices?: number[] };

/** Where in a document the query's words stand, by attribute: for `showMatchesPosition`. */
export function matchesPosition(document: Document, formatter: Formatter): Record<string, Position[]> {
	const found: Record<string, Position[]> = {};
	const visit = (value: Json, path: string, indices: number[]): void => {
		if (Array.isArray(value)) value.forEach((item, index) => visit(item, path, [...indices, index]));
		else if (value !== null && typeof value === 'object') {
			for (const [key, inner] of Object.entries(value))
				visit(inner, path === '' ? key : `${path}.${key}`, indices);
		} else if (value !== null) {
			const text = String(value);
			const marks = formatter.marks(text, path).map(({ start, length }) => ({
				start: byteLength(text.slice(0, start)),
				length: byteLength(text.slice(start, start + length)),
				...(indices.length > 0 ? { indices } : {})
			}));
			if (marks.length > 0) found[path] = [...(found[path] ?? []), ...marks];
		}
	};
	visit(document, '', []);
	return found;
}

/** Meilisearch counts places in bytes of UTF-8. */
function byteLength(text: string): number {
	return Buffer.byteLength(text);
}
