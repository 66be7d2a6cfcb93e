import type { Lexicon } from '../lexicon.ts';

/** Numbers in words, and how their parts are joined. */
export const numbers: Pick<
	Lexicon,
	| 'units'
	| 'hundreds'
	| 'scales'
	| 'shortScales'
	| 'collectives'
	| 'vague'
	| 'articles'
	| 'numberJoins'
	| 'fractions'
	| 'halves'
	| 'ranges'
> = {
	units: {
		cero: 0,
		dos: 2,
		tres: 3,
		cuatro: 4,
		cinco: 5,
		seis: 6,
		siete: 7,
		ocho: 8,
		nueve: 9,
		diez: 10,
		once: 11,
		doce: 12,
		trece: 13,
		catorce: 14,
		quince: 15,
		dieciséis: 16,
		diecisiete: 17,
		dieciocho: 18,
		diecinueve: 19,
		veinte: 20,
		veintiuno: 21,
		veintiún: 21,
		veintiuna: 21,
		veintidós: 22,
		veintitrés: 23,
		veinticuatro: 24,
		veinticinco: 25,
		veintiséis: 26,
		veintisiete: 27,
		veintiocho: 28,
		veintinueve: 29,
		treinta: 30,
		cuarenta: 40,
		cincuenta: 50,
		sesenta: 60,
		setenta: 70,
		ochenta: 80,
		noventa: 90,
		cien: 100,
		ciento: 100,
		doscientos: 200,
		doscientas: 200,
		trescientos: 300,
		trescientas: 300,
		cuatrocientos: 400,
		cuatrocientas: 400,
		quinientos: 500,
		quinientas: 500,
		seiscientos: 600,
		seiscientas: 600,
		setecientos: 700,
		setecientas: 700,
		ochocientos: 800,
		ochocientas: 800,
		novecientos: 900,
		novecientas: 900,
		un: 1,
		uno: 1,
		una: 1
	},
	hundreds: '',
	scales: {
		mil: 1e3,
		millón: 1e6,
		millones: 1e6,
		millardo: 1e9,
		millardos: 1e9,
		billón: 1e12,
		billones: 1e12
	},
	shortScales: { k: 1e3, M: 1e6, m: 1e6, MM: 1e6, mill: 1e6 },
	collectives: {
		decena: { value: 10, bound: 'about' },
		decenas: { value: 10, bound: 'about' },
		docena: { value: 12, bound: 'about' },
		docenas: { value: 12, bound: 'about' },
		quincena: { value: 15, bound: 'about' },
		veintena: { value: 20, bound: 'about' },
		treintena: { value: 30, bound: 'about' },
		cuarentena: { value: 40, bound: 'about' },
		cincuentena: { value: 50, bound: 'about' },
		centena: { value: 100, bound: 'about' },
		centenar: { value: 100, bound: 'about' },
		millar: { value: 1000, bound: 'about' }
	},
	vague: {
		decenas: 20,
		docenas: 24,
		cientos: 200,
		centenares: 200,
		centenas: 200,
		miles: 2000,
		millares: 2000,
		millones: 2e6
	},
	articles: 'un una',
	numberJoins: 'y',
	fractions: { medio: 0.5, media: 0.5, 'un cuarto de': 0.25, 'cuarto de': 0.25 },
	halves: ['y medi[oa]'],
	ranges: [
		{ open: 'entre', middle: 'y' },
		{ open: 'de', middle: 'a' }
	]
};
