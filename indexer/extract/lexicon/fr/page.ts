import type { LexiconPart } from '../lexicon-part.ts';

/** Names of operations, labels of INTERPOL’s pages, frequent words. */
export const page: LexiconPart<'page'> = {
	stopwords:
		"le la les de des du et en un une dans pour par sur avec que qui est au aux ce cette ses son sont plus été ont a d' l' qu' n' s' ou leur leurs ainsi entre lors dont",
	page: {
		memberSince: 'membre depuis|date d.adhesion',
		region: 'region',
		bureau: 'bureau central national',
		subBureaus: 'sous-bureaux',
		inAction: 'en action',
		ageToday: 'age (?:actuel|aujourd.hui)',
		nationality: 'nationalites?',
		conferences: 'conferences et reunions',
		notices: 'notices? (rouges?|jaunes?|bleues?|vertes?|noires?|oranges?|mauves?|violettes?)'
	},
	operation: {
		nouns: 'opérations?',
		called: [
			'dite',
			'dites',
			'surnommée?s?',
			'répondant au nom de',
			'du nom de',
			"du nom d'",
			'ayant pour nom',
			'appelée?s? du nom de',
			'sous la bannière de',
			'baptisée?s?',
			'dénommée?s?',
			'appelée?s?',
			'nommée?s?',
			'intitulée?s?',
			'portant le nom de',
			'portant le nom de code',
			'nom de code',
			'sous le nom de',
			"sous le nom d'",
			'sous le nom de code',
			'connue sous le nom de',
			'au nom de code de'
		],
		order: 'noun-first'
	}
};
