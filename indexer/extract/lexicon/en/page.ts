import type { LexiconPart } from '../lexicon-part.ts';

/** Names of operations, labels of INTERPOL’s pages, frequent words. */
export const page: LexiconPart<'page'> = {
	stopwords:
		'the of and to in a is that for on with was as by are from at an be this has have been were their which its or more than it also across will who not into during about other between after',
	page: {
		memberSince: 'member since',
		region: 'region',
		bureau: 'national central bureau',
		subBureaus: 'sub-?bureaus?',
		inAction: 'in action',
		ageToday: 'age today',
		nationality: 'nationality',
		conferences: 'conferences (?:&|and) meetings',
		notices: '(red|yellow|blue|green|black|orange|purple) notices?'
	},
	operation: {
		nouns: 'operations? op op\\.',
		called: [
			'nicknamed',
			'christened',
			'titled',
			'entitled',
			'labelled',
			'labeled',
			'branded',
			'by the name of',
			'christened as',
			'going by the name of',
			'given the name',
			'under the banner of',
			'codenamed',
			'code-named',
			'code - named',
			'code named',
			'dubbed',
			'named',
			'called',
			'known as',
			'under the name',
			'under the code name',
			'under the codename',
			'code name',
			'codename'
		],
		order: 'noun-first'
	}
};
