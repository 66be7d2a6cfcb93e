import type { LexiconPart } from '../lexicon-part.ts';

/** What tells of an arrest or a seizure without a verb for it, and what takes up the sentence before. */
export const cues: LexiconPart<'cues'> = {
	custody: [
		'sous les verrous',
		'derrière les barreaux',
		'en (?:prison|cellule|détention|cage)',
		'en garde à vue',
		"en état d' arrestation",
		'aux arrêts',
		'sous écrou',
		'aux mains de la (?:police|justice)',
		'entre les mains de la (?:police|justice)',
		'aux mains des (?:policiers|gendarmes|autorités|enquêteurs)',
		'entre les mains des (?:policiers|gendarmes|autorités|enquêteurs)',
		'au poste',
		'au violon'
	],
	withdrawn: [
		'en (?:la|possession) possession de la police',
		'hors de circulation',
		'hors circulation',
		'hors du marché',
		'sous (?:scellés|séquestre|clé|clef)',
		'à la fourrière',
		'en fourrière'
	],
	outcomes: 'bilan résultat résultats butin tableau saldo moisson récolte prise',
	resumptives:
		'drogues? marchandises? cargaisons? armes? produits? articles animaux stock lots? chargements? stupéfiants butin contrebande',
	pronouns: 'ils elles elle il tous toutes les celles-ci ceux-ci le tout ensemble',
	estimates: 'estimée?s? estimative',
	possessives: ''
};
