import type { Lexicon } from '../lexicon.ts';

/** Small words that steer the reading of a sentence. */
export const clauses: Pick<
	Lexicon,
	| 'verbEndings'
	| 'finite'
	| 'amounts'
	| 'conjunctions'
	| 'relatives'
	| 'alongside'
	| 'clauseBreaks'
	| 'aims'
	| 'inclusions'
	| 'among'
	| 'summaries'
	| 'earlier'
	| 'contrasts'
	| 'ages'
	| 'singles'
	| 'changes'
	| 'raising'
	| 'totals'
	| 'signals'
	| 'partsBefore'
	| 'partsAfter'
	| 'otherTimes'
> = {
	verbEndings:
		/^(?!(?:plusieurs|quelques|environ|autour|dollars?|depuis|puis|mais|près|pris|moins|entre|contre|près|pour|sur)$)(?:\p{Ll}{2,}(?:ée?s?|èrent|aient|issent|ant)|mis|pris|découverts?|ouverts?|recueillis?|fait|permis|rendus?|reçus?|tenus?|établis?|émis|détruits?|conduits?|abattus?|perdus?|vendus?)$/u,
	finite: /^(?:\p{Ll}{3,}(?:aient|èrent)|restent|attendent|demeurent|doivent|devront)$/u,
	amounts: [
		"s' (?:élève|élèvent|élevait|élevaient|établit|établissent) à",
		"s' est (?:élevée?|établie?) à",
		'se (?:monte|montent|chiffre|chiffrent) à',
		'atteint',
		'atteignent',
		'atteignait',
		'est passée?',
		'sont passées?',
		'est de',
		'était de',
		'à',
		'dépassent?',
		'dépassaient?',
		'dépassé',
		'a bondi',
		'ont bondi',
		'totalise',
		'totalisent'
	],
	conjunctions: '',
	relatives: 'qui',
	alongside: [
		'ainsi que',
		'de même que',
		'tout comme',
		'en même temps que',
		'en plus de',
		'outre',
		'avec en plus',
		'accompagnée?s? de',
		'et également',
		'mais aussi',
		'sans oublier'
	],
	clauseBreaks: 'tandis mais alors',
	aims: 'visaient visant visé ciblaient ciblant ciblé touché concerné porté',
	inclusions: 'figur(?:ent|aient|e) compren(?:nent|aient|d) se trouv(?:ent|aient) on compte incluent',
	among: 'parmi entre',
	summaries: ['tel est', 'telle est', 'tels sont', 'telles sont', 'voilà', 'tel a été', "c' est"],
	earlier: 'avait avaient',
	contrasts: 'contre',
	ages: 'âgée?s?',
	singles: 'femme homme fille garcon enfant mineure? adolescente? fillette',
	changes: 'passée?s? bondi grimpé monté',
	raising: 'porte portent porté portant portait désormais',
	totals: 'nombre total bilan chiffre',
	signals: {
		be: 'été est sont était étaient fut furent être étant soient serait seraient sera seront',
		have: 'a ont avait avaient ayant avoir aura auront aurait auraient',
		of: "de d' des du",
		and: 'et ou ainsi puis &',
		circumstance:
			"dans en par depuis pendant durant après avant chez sur sous contre parmi entre à au aux lors dès jusqu'à vers auprès pour",
		aside:
			"soupçonnée?s? accusée?s? recherchée?s? qui que qu' dont lesquelles? lesquels? présumée?s?-pour liée?s? impliquée?s? appartenant visant ciblant contre où tandis alors pendant selon derrière destinée?s? parce car afin avant après pour",
		with: 'avec voir vu à',
		not: "ne n' pas aucune? sans non jamais"
	},
	partsBefore: [
		'dont',
		'notamment',
		'y compris',
		'parmi lesquels?',
		'parmi lesquelles?',
		'parmi eux',
		'parmi elles',
		'entre autres',
		'comprenant',
		'comme',
		'tels? que',
		'telles? que'
	],
	partsAfter: ["d' entre (?:eux|elles)", 'rien que'],
	otherTimes: [
		'fait suite a',
		'faisant suite a',
		'prend la suite d',
		"succede a l'operation",
		'dans le prolongement de',
		"prolonge l'operation",
		'avait fait suite',
		"l'an dernier",
		"l'annee (?:derniere|precedente|passee)",
		'(?:operations?|editions?|phases?) (?:precedentes?|anterieures?)',
		'precedentes? (?:operations?|editions?|phases?)',
		'par le passe',
		'ces dernieres annees',
		'au cours des (?:[a-z]+|[0-9]+) dernieres annees',
		'depuis (?:son|leur|le) (?:lancement|creation|debut|mise en place|instauration)',
		"depuis (?:qu'elle|le debut|la premiere)",
		'premiere edition',
		'par rapport à',
		'un an (?:plus tot|auparavant)',
		'ans (?:plus tot|auparavant)',
		'(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs) (?:precedentes |premieres )?operations [a-z]+ (?:ont|avaient)',
		'a ce jour, les operations',
		'a elles deux',
		'total cumule'
	]
};
