import type { LexiconPart } from '../lexicon-part.ts';

/** What stands before and behind a number and bounds it. */
export const bounds: LexiconPart<'bounds'> = {
	boundsBefore: {
		'at-least': [
			'más de',
			'al menos',
			'por lo menos',
			'como mínimo',
			'no menos de',
			'un mínimo de',
			'mínimo de',
			'superior(?:es)? a',
			'que superan?',
			'superan?',
			'supera',
			'superó',
			'superaron',
			'por encima de',
			'algo más de',
			'poco más de',
			'bastante más de',
			'más de unas?',
			'exceden? de',
			'cuando menos'
		],
		about: [
			'unos',
			'unas',
			'alrededor de',
			'aproximadamente',
			'en torno a',
			'en torno de',
			'cosa de',
			'del orden de',
			'rondan?',
			'rondaba',
			'ronda l[oa]s',
			'rondan l[oa]s',
			'estimad[oa]s? en',
			'calculad[oa]s? en',
			'valorad[oa]s? en unos',
			'valor estimado de',
			'valor estimado en',
			'valor aproximado de'
		],
		nearly: ['cerca de', 'casi', 'próxim[oa]s? a', 'poco menos de', 'algo menos de', 'prácticamente'],
		upper: [
			'menos de',
			'hasta',
			'como máximo',
			'un máximo de',
			'máximo de',
			'no más de',
			'a lo sumo',
			'por debajo de',
			'inferior(?:es)? a'
		],
		exact: ['exactamente', 'precisamente'],
		none: [
			'un total de',
			'total de',
			'los',
			'las',
			'sus',
			'otros',
			'otras',
			'vari[oa]s',
			'unos pocos',
			'en total',
			'a',
			'algun[oa]s'
		]
	},
	boundsAfter: {
		'at-least': ['o más', '\\+', 'al menos', 'como mínimo', 'por lo menos'],
		about: ['aproximadamente', 'más o menos'],
		upper: ['como máximo', 'a lo sumo', 'o menos']
	}
};
