import type { LexiconPart } from '../lexicon-part.ts';

/** What stands before and behind a number and bounds it. */
export const bounds: LexiconPart<'bounds'> = {
	boundsBefore: {
		'at-least': [
			'plus de',
			"plus d'",
			'au moins',
			'pas moins de',
			"pas moins d'",
			'un minimum de',
			'au minimum',
			'au-dela de',
			'dépassant',
			'dépasse',
			'dépassent',
			'dépassé',
			'supérieure? à',
			'bien plus de',
			'un peu plus de',
			"un peu plus d'",
			'excédant',
			'plus de quelque'
		],
		about: [
			'environ',
			'quelque',
			'quelques',
			'autour de',
			"autour d'",
			'approximativement',
			'à peu près',
			'aux alentours de',
			'aux environs de',
			"de l'ordre de",
			'avoisinant',
			'avoisinent?',
			'quelque',
			'estimée?s? à'
		],
		nearly: [
			'près de',
			"près d'",
			'presque',
			'pas loin de',
			"pas loin d'",
			'à peine moins de',
			'un peu moins de',
			"un peu moins d'",
			'pratiquement',
			'approchant'
		],
		upper: [
			'moins de',
			"moins d'",
			"jusqu' à",
			'au plus',
			'un maximum de',
			'au maximum',
			'pas plus de',
			"pas plus d'",
			'tout au plus'
		],
		exact: ['exactement', 'précisément'],
		none: [
			'un total de',
			"un total d'",
			'au total',
			'un nombre total de',
			'les',
			'leurs',
			'des',
			'plusieurs',
			'la',
			'ces',
			'ses'
		]
	},
	boundsAfter: {
		'at-least': ['ou plus', '\\+', 'au moins', 'au minimum'],
		about: ['environ', 'à peu près'],
		upper: ['au plus', 'au maximum', 'tout au plus', 'ou moins']
	}
};
