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
	let minimum = false;
	let rounded = false;
	for (const figure of figures) {
		if (!figure) {
			silent += 1;
			continue;
		}
		stated += 1;
		value += figure.value;
		minimum ||= figure.bound === 'at-least' || figure.bound === 'range';
		rounded ||= figure.bound === 'about' || figure.bound === 'nearly';
	}
	const bound = minimum || (silent > 0 && stated > 0) ? 'at-least' : rounded ? 'about' : 'exact';
	return { value, bound, stated, silent };
}
