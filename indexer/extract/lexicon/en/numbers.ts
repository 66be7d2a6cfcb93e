import type { LexiconPart } from '../lexicon-part.ts';

/** Numbers in words, and how their parts are joined. */
export const numbers: LexiconPart<'numbers'> = {
	units: {
		zero: 0,
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		eleven: 11,
		twelve: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		seventy: 70,
		eighty: 80,
		ninety: 90
	},
	hundreds: 'hundred',
	scales: {
		thousand: 1e3,
		million: 1e6,
		millions: 1e6,
		billion: 1e9,
		billions: 1e9,
		trillion: 1e12
	},
	shortScales: { k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, B: 1e9 },
	collectives: {
		dozen: { value: 12, bound: 'exact' },
		score: { value: 20, bound: 'about' }
	},
	companies: { couple: 2, pair: 2, duo: 2, trio: 3, quartet: 4 },
	vague: { dozens: 24, scores: 40, tens: 20, hundreds: 200, thousands: 2000, millions: 2e6, billions: 2e9 },
	articles: 'a an',
	numberJoins: 'and',
	fractions: {
		half: 0.5,
		'half a': 0.5,
		'a half': 0.5,
		'half of a': 0.5,
		'a quarter of a': 0.25,
		'quarter of a': 0.25,
		'a quarter': 0.25,
		'three quarters of a': 0.75,
		'three - quarters of a': 0.75
	},
	halves: ['and a half'],
	ranges: [
		{ open: 'between', middle: 'and' },
		{ open: 'from', middle: 'to' },
		{ open: 'anywhere', middle: 'to' }
	]
};
