import type { LexiconPart } from '../lexicon-part.ts';

/** Numbers in words, and how their parts are joined. */
export const numbers: LexiconPart<'numbers'> = {
	units: {
		zéro: 0,
		deux: 2,
		trois: 3,
		quatre: 4,
		cinq: 5,
		six: 6,
		sept: 7,
		huit: 8,
		neuf: 9,
		dix: 10,
		onze: 11,
		douze: 12,
		treize: 13,
		quatorze: 14,
		quinze: 15,
		seize: 16,
		vingt: 20,
		vingts: 20,
		trente: 30,
		quarante: 40,
		cinquante: 50,
		soixante: 60,
		septante: 70,
		octante: 80,
		huitante: 80,
		nonante: 90,
		un: 1,
		une: 1
	},
	hundreds: 'cents?',
	scales: {
		mille: 1e3,
		milliers: 1e3,
		millier: 1e3,
		million: 1e6,
		millions: 1e6,
		milliard: 1e9,
		milliards: 1e9,
		billion: 1e12,
		billions: 1e12
	},
	shortScales: { k: 1e3, M: 1e6, m: 1e6, Md: 1e9, Mds: 1e9, Mrd: 1e9, mds: 1e9 },
	collectives: {
		dizaine: { value: 10, bound: 'about' },
		dizaines: { value: 10, bound: 'about' },
		douzaine: { value: 12, bound: 'about' },
		douzaines: { value: 12, bound: 'about' },
		quinzaine: { value: 15, bound: 'about' },
		vingtaine: { value: 20, bound: 'about' },
		trentaine: { value: 30, bound: 'about' },
		quarantaine: { value: 40, bound: 'about' },
		cinquantaine: { value: 50, bound: 'about' },
		soixantaine: { value: 60, bound: 'about' },
		centaine: { value: 100, bound: 'about' },
		millier: { value: 1000, bound: 'about' }
	},
	companies: { couple: 2, duo: 2, binôme: 2, trio: 3, quatuor: 4 },
	vague: { dizaines: 20, douzaines: 24, centaines: 200, milliers: 2000, millions: 2e6, milliards: 2e9 },
	articles: 'un une',
	numberJoins: 'et',
	fractions: {
		demi: 0.5,
		'un demi': 0.5,
		'un demi -': 0.5,
		'une demi': 0.5,
		'une demi -': 0.5,
		'demi -': 0.5,
		'un quart de': 0.25,
		'quart de': 0.25,
		"un quart d'": 0.25
	},
	halves: ['et demie?'],
	ranges: [
		{ open: 'entre', middle: 'et' },
		{ open: 'de', middle: 'à' }
	]
};
