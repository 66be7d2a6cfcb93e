import type { Bounded } from '#domain/bound.ts';
import type { Language } from '#domain/language.ts';
import { wordsFor } from './number-words.ts';

/** Words that stand for a power of ten after a number. */
const SCALES: [number, Record<Language, string>][] = [
	[1e9, { en: 'billion|bn', fr: 'milliards?|Md', es: 'mil millones', ar: 'مليارا?ت?|بليون' }],
	[1e6, { en: 'million|M', fr: 'millions?|M', es: 'mill[oó]n(?:es)?|M', ar: 'مليونا?|ملايين' }],
	[1e3, { en: 'thousand', fr: 'mille', es: 'mil', ar: 'ألفا?|آلاف' }]
];

/** One of a scale needs no number before it: "a thousand", "un million", "ألف". */
const SINGLE: Record<Language, string> = { en: '(?:an?|one)\\s', fr: '(?:un\\s)?', es: '(?:un\\s)?', ar: '' };

/** What may stand in front of a number and belongs to it. */
const QUALIFIERS: Record<Language, string> = {
	en: 'more than|at least|over|some|about|around|approximately|nearly|almost|close to|an estimated',
	fr: 'plus de|plus d’|au moins|environ|quelque|près de|presque|autour de|pas moins de',
	es: 'más de|al menos|unos|unas|cerca de|casi|alrededor de|aproximadamente|por lo menos',
	ar: 'ما لا يقل عن|ما يزيد على|أكثر من|نحو|حوالي|قرابة|زهاء|ما يقرب من'
};
/** Letters that Arabic writes together with the next word: "in", "and", "to". */
const PREFIX: Record<Language, string> = { en: '', fr: '', es: '', ar: '[بلوف]?ـ?' };
const CURRENCY = '(?:USD|EUR|GBP|US\\$|\\$|€)';
/** A word for a number may be a part of a longer one: "three" of "seventy-three", "tres" of "setenta y tres". */
const NOT_AFTER = '(?<!-|\\sy\\s|\\set\\s)';
const NOT_BEFORE = '(?!-|\\sy\\s|\\set\\s(?:un|onze)|\\sعشر|\\sو\\p{L}+(?:ون|ين)(?!\\p{L}))';
const GAP = '[\\s\\u00a0\\u202f]';

/**
 * Where a sentence writes a number, with the words that qualify it ("more than 1,400"): start and end in UTF-16
 * units. Undefined when it does not write it in digits or in a word known here; then nothing is marked.
 */
export function findFigure(
	sentence: string,
	figure: Pick<Bounded, 'value'>,
	language: Language
): [number, number] | undefined {
	for (const number of writtenForms(figure.value, language)) {
		const pattern = new RegExp(
			`(?<![\\p{L}\\d]|\\d[.,\\s\\u00a0\\u202f])(?:[وبفل]?(?:${QUALIFIERS[language]})${GAP}?)?${PREFIX[language]}(?:${CURRENCY}${GAP}?)?(?:${number})(?![\\p{L}\\d]|[.,]\\d)(?:${GAP}${CURRENCY})?`,
			'iu'
		);
		const match = pattern.exec(sentence);
		if (match) return [match.index, match.index + match[0].length];
	}
	return undefined;
}

/** Patterns for the ways in which a number may be written, the likeliest first. */
function* writtenForms(value: number, language: Language): Generator<string> {
	for (const [scale, words] of SCALES) {
		const scaled = value / scale;
		if (scaled < 1 || Number(scaled.toFixed(3)) !== scaled) continue;
		const number = [digits(scaled), wordsFor(scaled, language)].filter(Boolean).join('|');
		yield `(?:${number})${GAP}(?:${words[language]})`;
		if (scaled === 1) yield `${SINGLE[language]}(?:${words[language]})`;
	}
	// Spanish counts thousands of millions: "2200 millones" is 2.2 × 10⁹.
	if (language === 'es' && value >= 1e9) yield `${digits(value / 1e6)}${GAP}millones`;
	yield digits(value);
	const word = wordsFor(value, language);
	if (word) yield `${NOT_AFTER}(?:${word})${NOT_BEFORE}`;
}

/** A number in digits, with whatever separates its groups and its decimals. */
function digits(value: number): string {
	const [whole = '', fraction] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '[.,\\s\\u00a0\\u202f’]?');
	return fraction ? `${grouped}[.,]${fraction}` : grouped;
}
