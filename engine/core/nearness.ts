import type { Run } from './run.ts';

/** Words further apart than this, or in different fields, are simply not near. */
export const FARTHEST = 8;

/**
 * How near two words, or phrases, come to each other: 1 side by side as asked or one in the other, 2 if they changed
 * places. Both runs are walked over at once, no list is made of them: the nearest neighbours of a place are the ones just
 * before and just behind it.
 */
export function nearestOfTwo(one: Run, other: Run): number {
	let best = FARTHEST;
	for (;;) {
		const left = one.place;
		const right = other.place;
		// Where one field ends and the next begins, places may be near that are not.
		const isOneField = left >>> 16 === right >>> 16;
		if (left < right) {
			const distance = right - left - one.span + 1;
			if (distance < best && isOneField) {
				if (distance <= 1) return 1;
				best = distance;
			}
			if (!one.next()) return best;
		} else {
			// The same place is one word that stands for both.
			if (left === right) return 1;
			const distance = left - right - other.span + 2;
			if (distance < best && isOneField) {
				if (distance <= 1) return 1;
				best = distance;
			}
			if (!other.next()) return best;
		}
	}
}

/** The same where only the field counts: 1 if two words stand in one field, else far. */
export function nearestInFields(one: Run, other: Run): number {
	for (;;) {
		const [left, right] = [one.place >>> 16, other.place >>> 16];
		if (left === right) return 1;
		if (!(left < right ? one : other).next()) return FARTHEST;
	}
}
