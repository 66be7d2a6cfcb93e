/** The years under a plot of dots, counted back from the last; those that have room on a phone, too, are `rare`. */
export function axisYears({ from, to }: { from: number; to: number }): { year: number; rare: boolean }[] {
	const last = to - 1;
	const every = to - from > 12 ? 5 : 2;
	return Array.from({ length: to - from }, (_, index) => from + index).map((year) => ({
		year,
		rare: (last - year) % every === 0
	}));
}
