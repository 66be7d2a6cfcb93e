import type { Language } from '#domain/language.ts';
import { toWesternDigits } from './fold.ts';

/** Sign that starts the decimals, by language, where both the point and the comma could. */
const DECIMAL: Record<Language, '.' | ','> = { en: '.', fr: ',', es: ',', ar: '.' };

/**
 * Value of a number in digits as people of a language write it: 1,400 · 1.400 · 1 400 · ١٬٤٠٠ · 26,4.
 * Undefined for what is no number, such as 12.03.2014.
 */
export function parseNumeral(text: string, language: Language): number | undefined {
	const plain = toWesternDigits(text)
		.replace(/٬/g, '’')
		.replace(/٫/g, language === 'ar' ? '.' : ',')
		.replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/gu, '');
	if (!/^\d+(?:[.,]\d+)*$/.test(plain)) return undefined;
	const signs = plain.replace(/\d/g, '');
	if (signs === '') return Number(plain);
	const last = signs.charAt(signs.length - 1);
	const mixed = signs.includes('.') && signs.includes(',');
	const decimal = mixed ? last : decimalSign(plain, signs, language);
	const grouping = decimal === '.' ? ',' : '.';
	const [whole = '', ...decimals] = decimal ? plain.split(decimal) : [plain];
	if (decimals.length > 1) return undefined;
	const groups = whole.split(decimal ? grouping : /[.,]/);
	if (groups.length > 1 && !groups.every((group, i) => (i ? group.length === 3 : group.length <= 3)))
		return undefined;
	return Number(`${groups.join('')}.${decimals[0] ?? '0'}`);
}

/** With one kind of sign only: decimals, or groups of three? */
function decimalSign(plain: string, signs: string, language: Language): '.' | ',' | undefined {
	const sign = signs.charAt(0) as '.' | ',';
	if (signs.length > 1) return undefined;
	const after = plain.length - plain.indexOf(sign) - 1;
	if (after !== 3 || plain.indexOf(sign) > 3 || plain.startsWith('0')) return sign;
	return sign === DECIMAL[language] ? sign : undefined;
}

/** A number with exactly three decimals: of things that come whole, it is meant in thousands (1.400 arrests). */
export function hasThreeDecimals(text: string): boolean {
	return /^\d{1,3}[.,]\d{3}$/.test(toWesternDigits(text)) && !text.startsWith('0');
}
