/** The years under a plot, counted back from the last; those that have room on a phone, too, are `rare`. */
export function axisYears({ from, to }: { from: number; to: number }): { year: number; rare: boolean }[] {
	const every = to - from > 12 ? 5 : to - from > 6 ? 2 : 1;
	return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).map((year) => ({
		year,
		rare: (to - 1 - year) % every === 0
	}));
}
