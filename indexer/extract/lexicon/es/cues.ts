import type { LexiconPart } from '../lexicon-part.ts';

/** What tells of an arrest or a seizure without a verb for it, and what takes up the sentence before. */
export const cues: LexiconPart<'cues'> = {
	custody: [
		'entre rejas',
		'tras las rejas',
		'en (?:prisión|calabozos?|cárcel|custodia|detención)',
		'en la cárcel',
		'en el calabozo',
		'en los calabozos',
		'en dependencias policiales',
		'bajo (?:arresto|custodia)',
		'privad[oa]s? de libertad',
		'a disposición (?:judicial|policial)',
		'a disposición de la (?:justicia|fiscalía)',
		'a disposición del (?:juez|juzgado)',
		'en manos de la (?:policía|justicia)',
		'en poder de la (?:policía|justicia)'
	],
	withdrawn: [
		'en (?:poder|manos) de la (?:policía|aduana|justicia)',
		'fuera de circulación',
		'fuera del mercado',
		'a buen recaudo',
		'bajo (?:precinto|secuestro)'
	],
	outcomes: 'balance saldo resultado resultados botín cosecha fruto cuentas',
	resumptives:
		'drogas? mercanc[ií]as? carga cargamentos? armas? productos art[ií]culos animales alijos? lotes? estupefacientes bot[ií]n contrabando',
	pronouns: 'ell[oa]s tod[oa]s los las ambos ambas est[oa]s',
	estimates: 'estimad[oa]s? estim[oa]n? calcul[oa]n? calculad[oa]s? tasad[oa]s?-en aproximad[oa]s?',
	possessives: 'cuy[oa]s?'
};
