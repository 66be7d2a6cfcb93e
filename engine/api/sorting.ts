import type { IndexReader } from '../core/index-reader.ts';
import { isSortable } from '../core/plan.ts';
import { parseSort } from '../core/sort.ts';
import type { SortKey } from '../core/sort.ts';
import { EngineError } from '../errors.ts';

/** Reads `["year:desc"]`; an attribute that is not sortable is refused under the given code. */
export function parseSortList(reader: IndexReader, sort: readonly string[], code: string): SortKey[] {
	return sort.map((expression) => {
		const key = parseSort(expression);
		if (!key) {
			throw new EngineError(
				code,
				`Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${expression}\`.`
			);
		}
		if (!isSortable(reader.settings, key.path)) {
			const available = reader.settings.sortableAttributes;
			throw new EngineError(
				code,
				available.length === 0
					? `Attribute \`${key.path}\` is not sortable. This index does not have configured sortable attributes.`
					: `Attribute \`${key.path}\` is not sortable. Available sortable attributes are: ${available.map((name) => `\`${name}\``).join(', ')}.`
			);
		}
		return key;
	});
}
