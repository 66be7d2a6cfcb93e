/** How exactly a source states a number. */
export const BOUNDS = ['exact', 'at-least', 'about', 'nearly', 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A number and its bound, without the rest of a figure. */
export interface Bounded {
	value: number;
	bound: Bound;
}

/** What a sum of figures can honestly say, and how many records stand behind it. */
export interface Sum extends Bounded {
	/** Records that state a figure. */
	stated: number;
	/** Records that state none; with any of them the sum is a minimum. */
	silent: number;
}

/**
 * Adds figures. A single minimum, range, or record without a figure makes the whole "at least"; rounding
 * ("about", "nearly") shows only when nothing is a minimum.
 */
export function sumFigures(figures: Iterable<Bounded | undefined>): Sum {
	let value = 0;
	let stated = 0;
	let silent = 0;
	const bounds = new Set<Bound>();
	for (const figure of figures) {
		if (!figure) {
			silent += 1;
			continue;
		}
		stated += 1;
		value += figure.value;
		bounds.add(figure.bound);
	}
	return { value, bound: boundOfSum([...bounds], silent > 0 && stated > 0), stated, silent };
}

/** The bound of a sum of figures with these bounds, to which some records may have added nothing. */
export function boundOfSum(bounds: readonly Bound[], incomplete: boolean): Bound {
	if (incomplete || bounds.includes('at-least') || bounds.includes('range')) return 'at-least';
	return bounds.includes('about') || bounds.includes('nearly') ? 'about' : 'exact';
}
