/** Shades of the ramp, from the lightest to the darkest. */
const STEPS = 7;

/** The shade of a share: none for nothing, then seven that reach the whole. */
export function shareStep(part: number, whole: number): number {
	return part > 0 ? Math.max(1, Math.ceil((part / Math.max(1, whole)) * STEPS)) : 0;
}

/** The shade of a count: one is the lightest, the highest count the darkest; where all are one, the middle. */
export function countStep(count: number | null, highest: number): number {
	if (!count) return 0;
	return highest <= 1 ? (STEPS + 1) / 2 : spread(count - 1, highest - 1, STEPS);
}

/** The shades in use from a count of one to the highest. */
export function stepsInUse(highest: number): number[] {
	const counts = Array.from({ length: Math.min(highest, STEPS * 2) }, (_, index) => index + 1);
	return highest > counts.length
		? Array.from({ length: STEPS }, (_, index) => index + 1)
		: [...new Set(counts.map((count) => countStep(count, highest)))];
}

/** The shade of one of some classes: as far apart as they can be, and never so dark that an outline is lost. */
export function classStep(index: number, classes: number): number {
	return classes <= 1 ? (STEPS + 1) / 2 : spread(index, classes - 1, STEPS - 1);
}

const spread = (at: number, end: number, steps: number) => 1 + Math.round((at / end) * (steps - 1));
