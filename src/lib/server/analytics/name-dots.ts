import type { Dot } from '#lib/charts/chart.ts';

/** Widths in which a lane is read, in pixels: on a phone, and across a page. */
const NARROW = 290;
const WIDE = 940;
/** Width of a character of a label, and the room that two labels keep between them. */
const CHARACTER = 6.6;
const GAP = 6;

/**
 * Writes figures beside the dots of a lane: the newest first, then each that stands clear of those already written.
 * What has room across a page alone is marked so.
 */
export function nameDots(
	dots: readonly Dot[],
	says: readonly string[],
	span: { from: number; to: number }
): Dot[] {
	const share = ({ x }: Dot) => (x - span.from) / (span.to - span.from);
	const written = (width: number, already: ReadonlySet<number>) => {
		const chosen = new Set(already);
		const half = (at: number) => ((says[at]?.length ?? 0) * CHARACTER + GAP) / 2;
		for (let at = dots.length - 1; at >= 0; at -= 1) {
			const isClear = [...chosen].every((other) => {
				const [a, b] = [dots[at], dots[other]];
				return a && b && Math.abs(share(a) - share(b)) * width >= half(at) + half(other);
			});
			if (isClear) chosen.add(at);
		}
		return chosen;
	};
	const always = written(NARROW, new Set());
	const wide = written(WIDE, always);
	return dots.map((dot, at) => ({
		...dot,
		...(wide.has(at) ? { named: says[at] ?? '' } : {}),
		...(wide.has(at) && !always.has(at) ? { namedWide: true as const } : {})
	}));
}
