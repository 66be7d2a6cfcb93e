import type { LexiconPart } from '../lexicon-part.ts';

/** Months and the small words of dates. */
export const dates: LexiconPart<'dates'> = {
	months: {
		enero: 1,
		febrero: 2,
		marzo: 3,
		abril: 4,
		mayo: 5,
		junio: 6,
		julio: 7,
		agosto: 8,
		septiembre: 9,
		setiembre: 9,
		octubre: 10,
		noviembre: 11,
		diciembre: 12,
		ene: 1,
		abr: 4,
		ago: 8,
		sept: 9,
		dic: 12
	},
	dateFillers: 'de del el',
	yearCues: 'en desde durante año hasta entre',
	rangeOpen: 'del de entre desde',
	rangeMiddle: 'al a y hasta'
};
