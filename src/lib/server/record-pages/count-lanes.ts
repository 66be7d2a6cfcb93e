import { NOTICE_LABELS } from '#domain/notice-type.ts';
import { axisYears } from '#lib/charts/axis-years.ts';
import { countPeriod } from '#lib/count-period.ts';
import { amountOf, figureWords, qualifierOf } from '#lib/figure-words.ts';
import { groupBy } from '#lib/group-by.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { CountEntry } from './notice-table.ts';

/** A count on a country's line of time. */
export interface CountPoint {
	id: string;
	/** How far along the line, in hundredths. */
	at: number;
	isWeak: boolean;
	title: string;
	/** What is written beside it, and on which side; nothing in a crowd. */
	said?: { side: 'above' | 'below'; qualifier: string; amount: string };
}

/** Counts of one type and measure, which alone may be compared. */
export interface CountLane {
	/** Names the colour; diffusions have none of their own. */
	type: string;
	name: string;
	measure: string;
	points: CountPoint[];
}

const MEASURES = { issued: m.def_issued, 'in-circulation': m.notice_circ, public: m.notice_public };

/** Where two figures on one side would be closer than this, in hundredths of the line, only the newer is written. */
const NEAR = 12;

/**
 * The counts of a country as lanes on one line of years; neighbours write their figures above and below by turns. No
 * lanes where nothing was counted twice: single counts are told by their table.
 */
export function countLanes(counts: readonly CountEntry[]): {
	years: ReturnType<typeof axisYears>;
	lanes: CountLane[];
} {
	const first = Math.min(...counts.map(({ year }) => year));
	const last = Math.max(...counts.map(({ year }) => year));
	const years = axisYears({ from: first, to: last + 1 });
	const share = (count: CountEntry) => Math.round(((placeOf(count) - first) / years.length) * 10_000) / 100;
	const groups = groupBy(counts, ({ type, measure }) => `${type}|${measure}`);
	if (groups.every(([, own]) => own.length < 2)) return { years: [], lanes: [] };
	const lanes = groups.flatMap(([, own]) => {
		const [head] = own;
		if (!head) return [];
		const free = { above: Infinity, below: Infinity };
		const points = own
			.toSorted((a, b) => placeOf(b) - placeOf(a))
			.map((count): CountPoint => {
				const [at, figure] = [share(count), { ...count.figure, unit: '' }];
				const side = free.above >= free.below ? 'above' : 'below';
				const hasRoom = free[side] - at >= NEAR;
				if (hasRoom) free[side] = at;
				return {
					id: count.id,
					at,
					isWeak: figure.bound !== 'exact' || count.confidence === 'low',
					title: `${countPeriod(count)}: ${figureWords(figure)}`,
					...(hasRoom
						? { said: { side, qualifier: qualifierOf(figure.bound), amount: amountOf(figure) } }
						: {})
				};
			});
		const name = NOTICE_LABELS[head.type][getLocale()];
		return [
			{
				type: head.type === 'diffusion' ? 'silver' : head.type,
				name,
				measure: MEASURES[head.measure](),
				points
			}
		];
	});
	return { years, lanes };
}

/** Where on the line of time a count stands: its last day, the middle of a year of which no more is known. */
function placeOf({ asOf, year: whole }: CountEntry): number {
	const [year = '', month, day] = (asOf ?? String(whole)).split('-');
	return Number(year) + (month ? (Number(month) - 1) / 12 + Number(day ?? 15) / 365 : 0.5);
}
