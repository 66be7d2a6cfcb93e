import type { Language } from '#domain/language.ts';

const list = (words: string) => words.split(' ');

/** One to nineteen as patterns, then the tens from twenty to ninety. */
const EN = list(
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
);
const EN_TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');
const FR = list(
	'une? deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
);
const FR_TENS = list('vingt trente quarante cinquante soixante soixante quatre-vingts? quatre-vingt');
const ES = list(
	'un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'
);
const ES_TWENTIES = list(
	'veintiún[oa]?|veintiun[oa] veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
);
const ES_TENS = list('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const AR = list('واحدة? اثن(?:ان|ين|تان|تين) ثلاثة? أربعة? خمسة? ستة? سبعة? ثماني?ة?ا? تسعة? عشرة?');
const AR_TEENS = ['(?:أحد|إحدى)', '(?:اثنا|اثني|اثنتا|اثنتي)'];
const AR_TENS = list('عشر ثلاث أربع خمس ست سبع ثمان تسع');

const HUNDRED: Record<Language, string> = {
	en: '(?:one|a) hundred',
	fr: 'cent|une centaine',
	es: 'cien|un centenar',
	ar: 'مئة|مائة'
};

const WORDS: Record<Language, (value: number, ten: number, unit: number) => string | undefined> = {
	en: (value, ten, unit) =>
		value < 20 ? EN[value - 1] : joined(EN_TENS[ten - 2], unit ? `-${EN[unit - 1]}` : ''),
	fr(value, ten, unit) {
		if (value < 20) return FR[value - 1];
		// Sixty and eighty go on to nineteen: soixante-dix-sept, quatre-vingt-onze.
		const rest = ten === 7 || ten === 9 ? unit + 10 : unit;
		if (rest === 0) return FR_TENS[ten - 2];
		const stem = ten === 8 ? 'quatre-vingt' : FR_TENS[ten - 2];
		const link = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
		return joined(stem, `${link}${FR[rest - 1]}`);
	},
	es(value, ten, unit) {
		if (value < 20) return ES[value - 1];
		if (unit === 0) return ES_TENS[ten - 2];
		return ten === 2 ? ES_TWENTIES[unit - 1] : joined(ES_TENS[ten - 2], ` y ${ES[unit - 1]}`);
	},
	ar(value, ten, unit) {
		if (value <= 10) return AR[value - 1];
		if (value < 20) return `${AR_TEENS[unit - 1] ?? AR[unit - 1]} عشرة?`;
		const tens = `${AR_TENS[ten - 2]}(?:ون|ين)`;
		return unit ? `${AR[unit - 1]} و${tens}` : tens;
	}
};

/** A pattern for a whole number from 1 to 100 written as words; undefined for any other. */
export function wordsFor(value: number, language: Language): string | undefined {
	if (!Number.isInteger(value) || value < 1 || value > 100) return undefined;
	if (value === 100) return HUNDRED[language];
	return WORDS[language](value, Math.floor(value / 10), value % 10);
}

function joined(stem: string | undefined, end: string): string | undefined {
	return stem === undefined ? undefined : stem + end;
}
