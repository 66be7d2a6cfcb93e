import type { LexiconPart } from '../lexicon-part.ts';

/** Names of operations, labels of INTERPOL’s pages, frequent words. */
export const page: LexiconPart<'page'> = {
	stopwords:
		'el la los las de del y en un una que por para con se su sus es al lo como más fue ha han sido entre este esta sobre durante a o no contra desde también cuando',
	page: {
		memberSince: 'miembro desde|fecha de adhesion',
		region: 'region',
		bureau: 'oficina central nacional',
		subBureaus: 'suboficinas',
		inAction: 'en accion',
		ageToday: 'edad (?:actual|hoy)',
		nationality: 'nacionalidad(?:es)?',
		conferences: 'conferencias y reuniones',
		notices: 'notificaciones (rojas?|amarillas?|azules|verdes|negras?|naranjas?|moradas?)'
	},
	operation: {
		nouns: 'operación operaciones operativo operativos',
		called: [
			'apodad[oa]s?',
			'nombrad[oa]s?',
			'de nombre',
			'dich[oa]s?',
			'con nombre en clave',
			'que lleva por nombre',
			'que llevó por nombre',
			'con el nombre clave',
			'que recibió el nombre de',
			'de nombre en clave',
			'denominad[oa]s?',
			'llamad[oa]s?',
			'bautizad[oa]s? con el nombre de',
			'bautizad[oa]s? como',
			'bautizad[oa]s?',
			'conocid[oa]s? como',
			'con el nombre de',
			'con el nombre en clave de',
			'con el nombre en clave',
			'nombre en clave',
			'bajo el nombre de',
			'titulad[oa]s?',
			'designad[oa]s? con el nombre de'
		],
		order: 'noun-first'
	}
};
