import type { LexiconPart } from '../lexicon-part.ts';

/** What stands before and behind a number and bounds it. */
export const bounds: LexiconPart<'bounds'> = {
	boundsBefore: {
		'at-least': [
			'more than',
			'over',
			'at least',
			'in excess of',
			'upwards of',
			'no fewer than',
			'no less than',
			'not less than',
			'not fewer than',
			'exceeding',
			'exceeded',
			'above',
			'a minimum of',
			'minimum of',
			'well over',
			'just over',
			'more than an estimated',
			'topped',
			'surpassed',
			'surpassing',
			'greater than'
		],
		about: [
			'about',
			'around',
			'some',
			'approximately',
			'roughly',
			'an estimated',
			'estimated',
			'estimated at',
			'estimated to be',
			'estimated to be worth',
			'hovers around',
			'thought to be',
			'believed to be',
			'estimated value of',
			'an estimated value of',
			'estimated worth of',
			'valued at an estimated',
			'circa',
			'in the region of',
			'in the order of',
			'~'
		],
		nearly: [
			'nearly',
			'almost',
			'close to',
			'just under',
			'just short of',
			'just shy of',
			'approaching',
			'not quite',
			'virtually'
		],
		upper: [
			'fewer than',
			'less than',
			'under',
			'below',
			'up to',
			'no more than',
			'not more than',
			'at most',
			'a maximum of',
			'maximum of',
			'as many as',
			'as much as'
		],
		exact: ['exactly', 'precisely'],
		none: [
			'a total of',
			'their',
			'its',
			'his',
			'an additional',
			'all',
			'all of the',
			'total of',
			'a combined',
			'a further',
			'another',
			'the',
			'a staggering',
			'a record'
		]
	},
	boundsAfter: {
		'at-least': ['or more', '\\+', 'at least', 'at the very least'],
		about: ['or so', 'approximately'],
		upper: ['or less', 'or fewer', 'at most', 'at the most']
	}
};
