/** Round steps of a value axis from zero, at most five, the last at or over the highest value. */
export function stepsTo(highest: number): number[] {
	if (highest <= 0) return [0, 1];
	const rough = highest / 4;
	const isWhole = Number.isInteger(highest);
	const power = 10 ** Math.floor(Math.log10(rough));
	const round = [1, 2, 2.5, 5, 10]
		.map((factor) => factor * power)
		.find((candidate) => candidate >= rough && (!isWhole || Number.isInteger(candidate)));
	const step = round ?? 1;
	return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

/** The highest step for some dots. */
export function topOf(dots: readonly { y: number }[]): number {
	return stepsTo(Math.max(0, ...dots.map(({ y }) => y))).at(-1) ?? 1;
}
