import type { LexiconPart } from '../lexicon-part.ts';

/** Months and the small words of dates. */
export const dates: LexiconPart<'dates'> = {
	months: {
		janvier: 1,
		février: 2,
		mars: 3,
		avril: 4,
		mai: 5,
		juin: 6,
		juillet: 7,
		août: 8,
		septembre: 9,
		octobre: 10,
		novembre: 11,
		décembre: 12,
		janv: 1,
		févr: 2,
		juil: 7,
		oct: 10,
		nov: 11,
		déc: 12
	},
	dateFillers: "er le de d'",
	yearCues: "en depuis dès courant année fin début durant pendant avant après jusqu' entre mi",
	rangeOpen: 'du de entre des',
	rangeMiddle: 'au à et'
};
