import type { MarkSign, KeyEntry } from '#lib/charts/chart.ts';
import { element, INK, inkOf, text } from './marks.ts';

/** Small copies of the signs that bars carry, in a square of twelve. */
const SIGNS: Record<MarkSign, Record<string, string>[]> = {
	'at-least': [{ d: 'M0 9h12v3H0zM1.7 6.3h8.6v1.4H1.7zM3.4 3.3h5.2v1.4H3.4zM5 .3h2v1.4H5z', fill: INK.ink2 }],
	about: [{ d: 'M0 1h1.5v5h9V1H12v11H0z', fill: INK.ink2 }],
	range: [
		{ d: 'M0 6h12v6H0z', fill: INK.ink2 },
		{ d: 'M.5 6V.5h11V6', fill: 'none', stroke: INK.ink2, 'stroke-dasharray': '2 1.5' }
	],
	unfinished: [
		{
			d: 'M.5.5h11v11H.5zM.5 4.5l4-4M.5 8.5l8-8M.5 11.5l11-11M4.5 11.5l7-7M8.5 11.5l3-3',
			fill: 'none',
			stroke: INK.ink2
		}
	],
	none: [{ d: 'M3 6h6v1H3z', fill: INK.ink3 }],
	open: [{ d: 'M2 6a4 4 0 0 0 8 0a4 4 0 0 0 -8 0', fill: 'none', stroke: INK.ink2, 'stroke-width': '1.3' }],
	thin: [{ d: 'M.5.5h11v11H.5z', fill: INK.paper2, stroke: INK.grid }]
};

const ROW = 18;
const SQUARE = 12;

/** A key over a plot, from `top` on: each colour and sign beside what it means, in as many rows as it takes. */
export function svgKey(
	entries: readonly KeyEntry[],
	box: { left: number; right: number; top: number },
	isRightToLeft: boolean
): { drawn: string; height: number } {
	if (entries.length === 0) return { drawn: '', height: 0 };
	let [used, row] = [0, 0];
	const drawn = entries.map(({ role, sign, label }) => {
		const width = 36 + label.length * 6.4;
		if (used > 0 && used + width > box.right - box.left) [used, row] = [0, row + 1];
		const base = box.top + row * ROW;
		const x = isRightToLeft ? box.right - used - SQUARE : box.left + used;
		used += width;
		const mark = sign
			? SIGNS[sign].map((path) => element('path', path)).join('')
			: element('rect', { width: SQUARE, height: SQUARE, fill: inkOf(role ?? 'only') });
		return (
			element('g', { transform: `translate(${x} ${base - 10})` }, mark) +
			(isRightToLeft ? text(x - 6, base, label, { anchor: 'end' }) : text(x + SQUARE + 6, base, label))
		);
	});
	return { drawn: drawn.join(''), height: (row + 1) * ROW };
}
