import { createBitmap, intersect, setBit, subtract, unite } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { EXISTS, IS_EMPTY, IS_NULL, normalizeFacet } from './columns.ts';
import type { Column, FacetValue } from './columns.ts';
import { FilterError, place } from './filter-syntax.ts';
import type { Comparison, Filter, Name } from './filter-syntax.ts';
import type { IndexReader } from './index-reader.ts';
import { filterableFeatures, filterablePatterns } from './plan.ts';

/** The living documents that satisfy a filter. Conditions are remembered until the index changes. */
export function evaluateFilter(reader: IndexReader, filter: Filter): Bitmap {
	switch (filter.kind) {
		case 'and':
			return filter.parts.map((part) => evaluateFilter(reader, part)).reduce(intersect);
		case 'or':
			return filter.parts.map((part) => evaluateFilter(reader, part)).reduce(unite);
		case 'not':
			return subtract(reader.alive, evaluateFilter(reader, filter.part));
		default: {
			checkFilterable(reader, filter);
			const key = `filter ${JSON.stringify({ ...filter, field: filter.field.name })}`;
			const known = reader.remembered.get(key) as Bitmap | undefined;
			if (known) return known;
			const found = intersect(evaluateCondition(reader, filter), reader.alive);
			reader.remembered.set(key, found, found.byteLength + key.length * 2);
			return found;
		}
	}
}

type Condition = Exclude<Filter, { kind: 'and' | 'or' | 'not' }>;

function checkFilterable(reader: IndexReader, condition: Condition): void {
	const { field } = condition;
	const features = filterableFeatures(reader.settings, field.name);
	if (!features) {
		const patterns = filterablePatterns(reader.settings);
		const available =
			patterns.length === 0
				? 'This index does not have configured filterable attributes.'
				: `Available filterable attribute patterns are: ${patterns.map((name) => `\`${name}\``).join(', ')}.`;
		fail(`Attribute \`${field.name}\` is not filterable. ${available}`, field);
	}
	const isComparison =
		condition.kind === 'between' ||
		(condition.kind === 'compare' && condition.operator !== '=' && condition.operator !== '!=');
	const isAllowed = isComparison ? features.filter.comparison : features.filter.equality;
	if (!isAllowed) {
		const operator =
			condition.kind === 'compare' ? condition.operator : condition.kind === 'between' ? 'TO' : '=';
		fail(`Filter operator \`${operator}\` is not allowed for the attribute \`${field.name}\`.`, field);
	}
}

function evaluateCondition(reader: IndexReader, condition: Condition): Bitmap {
	const { documentLimit } = reader;
	const column = reader.columns.get(condition.field.name);
	switch (condition.kind) {
		case 'exists':
			return byFlag(column, EXISTS, documentLimit);
		case 'null':
			return byFlag(column, IS_NULL, documentLimit);
		case 'empty':
			return byFlag(column, IS_EMPTY, documentLimit);
		case 'in':
			return byOrdinals(
				column,
				condition.values.flatMap((value) => ordinalsOf(column, value)),
				documentLimit
			);
		case 'compare': {
			const { operator, value, field } = condition;
			if (operator === '=') return byOrdinals(column, ordinalsOf(column, value), documentLimit);
			if (operator === '!=') {
				return subtract(reader.alive, byOrdinals(column, ordinalsOf(column, value), documentLimit));
			}
			return byValue(column, comparer(operator, value, field), documentLimit);
		}
		case 'between': {
			const above = comparer('>=', condition.low, condition.field);
			const below = comparer('<=', condition.high, condition.field);
			return byValue(column, (value) => above(value) && below(value), documentLimit);
		}
		case 'startsWith': {
			const start = normalizeFacet(condition.value);
			return byValue(column, (value) => normalizeFacet(String(value)).startsWith(start), documentLimit);
		}
		case 'contains': {
			const part = normalizeFacet(condition.value);
			return byValue(column, (value) => normalizeFacet(String(value)).includes(part), documentLimit);
		}
	}
}

/** A value in a filter has no type: `2014` finds the number and the text. */
function ordinalsOf(column: Column | undefined, value: string): number[] {
	if (!column) return [];
	const found = [column.find(value)];
	const number = parseNumber(value);
	if (number !== undefined) found.push(column.find(number));
	return found.filter((ordinal) => ordinal !== undefined);
}

function parseNumber(text: string): number | undefined {
	const number = Number(text);
	return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

function comparer(operator: Comparison, text: string, field: Name): (value: FacetValue) => boolean {
	const bound = parseNumber(text) ?? normalizeFacet(text);
	if (typeof bound === 'string' && bound === '')
		fail('Was expecting a value but instead got nothing.', field);
	return (value) => {
		// Numbers compare with numbers and texts with texts, by code points.
		const own = typeof value === 'number' ? value : normalizeFacet(value);
		if (typeof own !== typeof bound) return false;
		if (operator === '>') return own > bound;
		if (operator === '>=') return own >= bound;
		if (operator === '<') return own < bound;
		return own <= bound;
	};
}

function byFlag(column: Column | undefined, flag: number, limit: number): Bitmap {
	const bits = createBitmap(limit);
	if (!column) return bits;
	for (let document = 0; document < limit; document++) {
		if (((column.flags[document] as number) & flag) !== 0) setBit(bits, document);
	}
	return bits;
}

function byValue(column: Column | undefined, test: (value: FacetValue) => boolean, limit: number): Bitmap {
	const wanted = column?.values.flatMap((value, ordinal) => (test(value) ? [ordinal] : [])) ?? [];
	return byOrdinals(column, wanted, limit);
}

function byOrdinals(column: Column | undefined, wanted: readonly number[], limit: number): Bitmap {
	const bits = createBitmap(limit);
	if (!column || wanted.length === 0) return bits;
	const isWanted = new Uint8Array(column.values.length);
	for (const ordinal of wanted) isWanted[ordinal] = 1;
	const { starts, ordinals } = column;
	for (let document = 0; document < limit; document++) {
		const end = starts[document + 1] as number;
		for (let at = starts[document] as number; at < end; at++) {
			if (isWanted[ordinals[at] as number] === 1) {
				setBit(bits, document);
				break;
			}
		}
	}
	return bits;
}

function fail(message: string, { source, at, name }: Name): never {
	throw new FilterError(`${message}\n${place(source, at, name.length)}`);
}
