import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '#domain/collections.ts';

/** The part of JSON Schema that tells what a column holds. */
interface Shape {
	type?: string;
	properties?: Record<string, Shape>;
	items?: Shape;
	allOf?: Shape[];
}

const shapes = new Map<CollectionName, Shape>();

function shapeOf(name: CollectionName): Shape {
	let shape = shapes.get(name);
	if (!shape) {
		shape = z.toJSONSchema(COLLECTIONS[name], { unrepresentable: 'any' }) as Shape;
		shapes.set(name, shape);
	}
	return shape;
}

/** What stands at `arrests.value` or `sources.0.url` of a record; undefined where no such field is. */
function shapeAt(name: CollectionName, path: readonly string[]): Shape | undefined {
	let shape: Shape | undefined = shapeOf(name);
	for (const key of path) {
		shape = shape?.type === 'array' && /^\d+$/.test(key) ? shape.items : shape?.properties?.[key];
	}
	return shape;
}

/** Whether a column's name is a field of the collection's records: `start`, `title.fr`, `sources.0.url`. */
export function isField(name: CollectionName, column: string): boolean {
	const type = shapeAt(name, column.split('.'))?.type;
	return type !== undefined && type !== 'object';
}

/** Separates the values of a list in one cell. */
const LIST_SEPARATOR = /\s*;\s*/;

/**
 * A row of a table whose columns are named as the fields of a record, as that record: empty cells are absent,
 * `;` separates the values of a list. A cell that is no number where one belongs stays text, for the schema to say so.
 */
export function rowToRecord(name: CollectionName, row: Record<string, string>): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	for (const [column, cell] of Object.entries(row)) {
		const path = column.split('.');
		const shape = shapeAt(name, path);
		if (cell !== '') setAt(record, path, toValue(cell, shape));
		else if (shape?.type === 'array') setAt(record, path, []);
	}
	return record;
}

function toValue(cell: string, shape: Shape | undefined): unknown {
	if (shape?.type === 'array') return cell.split(LIST_SEPARATOR).map((part) => toValue(part, shape.items));
	if (shape?.type === 'boolean' && /^(?:true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
	if ((shape?.type === 'number' || shape?.type === 'integer') && /^-?\d+(?:\.\d+)?$/.test(cell))
		return Number(cell);
	return cell;
}

function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
	let place: Record<string, unknown> | unknown[] = record;
	path.forEach((key, depth) => {
		const here = place as Record<string, unknown>;
		if (depth === path.length - 1) here[key] = value;
		else here[key] ??= /^\d+$/.test(path[depth + 1] ?? '') ? [] : {};
		place = here[key] as Record<string, unknown> | unknown[];
	});
}
