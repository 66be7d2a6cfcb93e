import type { Dot, DotName } from '#lib/charts/chart.ts';
import { topOf } from '#lib/charts/steps.ts';

/** Widths in which a lane is read, in pixels: on a phone, and across a page. */
const NARROW = 250;
const WIDE = 900;
/** Width of a character of a label, the room that two labels keep between them, half of a dot. */
const CHARACTER = 6.6;
const GAP = 6;
const DOT = 5;
/** Shares of a lane: how high a label reaches, how near another dot may come, room for a label under a dot. */
const REACH = 0.3;
const NEAR = 0.06;
const LOWEST = 0.4;

type Side = DotName['side'];
type Said = Omit<DotName, 'side' | 'isWide'>;

/** A figure as it is written beside a dot. */
export function wordsOf(said: Said | undefined): string {
	return [said?.whose, said?.qualifier, said?.amount].filter(Boolean).join(' ');
}

/**
 * Writes figures beside the dots of a lane: the newest first, of two on one day the higher, then each that stands clear
 * of the figures written and of the other dots, over its dot or else under it. What has room across a page alone is
 * marked so.
 */
export function nameDots(
	dots: readonly Dot[],
	says: readonly Said[],
	span: { from: number; to: number }
): Dot[] {
	const top = topOf(dots);
	const places = dots.map(({ x, y, isYear }, at) => ({
		at,
		x: (x - span.from) / (span.to - span.from),
		y: y / top,
		isYear,
		half: (wordsOf(says[at]).length * CHARACTER) / 2
	}));
	type Place = (typeof places)[number];
	const order = places.toSorted((a, b) => b.x - a.x || b.y - a.y);

	const write = (width: number, already: ReadonlyMap<Place, Side>) => {
		const written = new Map(already);
		const isFree = (place: Place, side: Side) =>
			places.every((other) => {
				if (other === place) return true;
				const apart = Math.abs(other.x - place.x) * width;
				const over = (side === 'above' ? 1 : -1) * (other.y - place.y);
				const isHit = apart < place.half + DOT && over > (place.isYear ? 0 : NEAR) && over < REACH;
				return !isHit && (written.get(other) !== side || apart >= place.half + other.half + GAP);
			});
		for (const place of order) {
			if (written.has(place)) continue;
			if (isFree(place, 'above')) written.set(place, 'above');
			else if (!place.isYear && place.y >= LOWEST && isFree(place, 'below')) written.set(place, 'below');
		}
		return written;
	};
	const always = write(NARROW, new Map());
	const wide = write(WIDE, always);
	return dots.map((dot, at) => {
		const [place, words] = [places[at], says[at]];
		const side = place && wide.get(place);
		if (!side || !words) return dot;
		const isWide = !always.has(place);
		return { ...dot, name: { ...words, side, ...(isWide ? { isWide: true as const } : {}) } };
	});
}
