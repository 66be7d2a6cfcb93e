import { links } from '#lib/links.ts';
import type { Suggestion } from './suggestion.ts';

/** Where a suggestion leads: to an operation, or to the filters in force and its own, in place of the words typed. */
export function suggestedAddress({ key, value }: Suggestion, filters: readonly [string, string][]): string {
	if (key === 'operation') return links.operation(value);
	const others = filters.filter(([name, given]) => name !== key || (key !== 'year' && given !== value));
	return `${links.search()}?${new URLSearchParams([...others, [key, value]])}`;
}
