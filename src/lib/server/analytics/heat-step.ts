const STEPS = 7;

/** The shade of a cell: none for nothing, then seven that reach the highest. */
export function stepOf(value: number | null, highest: number): number {
	return value ? Math.max(1, Math.ceil((value / Math.max(1, highest)) * STEPS)) : 0;
}
