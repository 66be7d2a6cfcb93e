import { findCountries } from './countries.ts';
import { CURRENCY_NAMES } from './lexicon/currency-names.ts';
import { COUNTRY_CURRENCIES } from './lexicon/country-currencies.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt, lookUpPhrase } from './words.ts';

const CODES = new Set(Intl.supportedValuesOf('currency'));

/** Signs of one currency each; `$` alone is the US dollar, as INTERPOL's texts use it. */
const SIGNS: Record<string, string> = {
	$: 'USD',
	'€': 'EUR',
	'£': 'GBP',
	'₤': 'GBP',
	'₦': 'NGN',
	'₹': 'INR',
	'₽': 'RUB',
	'฿': 'THB',
	'¥': 'JPY'
};

const DOLLAR_PREFIXES: Record<string, string> = {
	US: 'USD',
	USD: 'USD',
	A: 'AUD',
	AU: 'AUD',
	AUD: 'AUD',
	C: 'CAD',
	CA: 'CAD',
	CAN: 'CAD',
	HK: 'HKD',
	S: 'SGD',
	SG: 'SGD',
	NZ: 'NZD',
	NT: 'TWD',
	R: 'BRL',
	N: 'NAD',
	J: 'JMD',
	TT: 'TTD',
	FJ: 'FJD',
	MX: 'MXN'
};

/** The currency of the country whose nationality a word is: namibiens, قطري. Unknown ones are nobody's dollars. */
function currencyOf(token: Token | undefined, { language }: Lexicon): string | undefined {
	if (token?.kind !== 'word' || (language !== 'ar' && token.capital !== (language === 'en')))
		return undefined;
	const [country, other] = findCountries(token.text, language);
	return country && !other ? (COUNTRY_CURRENCIES[country] ?? 'XXX') : undefined;
}

function isCode(token: Token | undefined): boolean {
	return token?.kind === 'word' && token.text.length === 3 && CODES.has(token.text);
}

/** A currency that stands before a number: USD 12 million, US$12 million, € 5. */
export function readCurrencyBefore(
	tokens: readonly Token[],
	at: number
): { from: number; code: string } | undefined {
	const token = tokens[at - 1];
	if (!token) return undefined;
	if (isCode(token)) return { from: at - 1, code: token.text };
	const code = SIGNS[token.text];
	if (!code) return undefined;
	const prefix = tokens[at - 2];
	const dollar = token.text === '$' && prefix && !token.spaced ? DOLLAR_PREFIXES[prefix.text] : undefined;
	return dollar ? { from: at - 2, code: dollar } : { from: at - 1, code };
}

/** A currency that stands after a number: 12 millions d'USD, diez millones de dólares estadounidenses, 5 €. */
export function readCurrencyAfter(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon
): { to: number; code: string } | undefined {
	let next = at;
	if (isWord(tokens[next], lexicon.signals.of) || (lexicon.language === 'es' && isWord(tokens[next], 'los')))
		next += 1;
	const token = tokens[next];
	if (!token) return undefined;
	if (isCode(token)) return { to: next + 1, code: token.text };
	if (next === at && SIGNS[token.text]) {
		const code = SIGNS[token.text] ?? '';
		return isWord(tokens[next + 1], 'us ca') && tokens[next + 1]?.text === 'US'
			? { to: next + 2, code: 'USD' }
			: { to: next + 1, code };
	}
	if (next === at && token.text === 'US' && tokens[next + 1]?.text === '$')
		return { to: next + 2, code: 'USD' };
	// English says whose dollars before, the others after: 5 million Singapore dollars.
	const early = lookUpPhrase(tokens, next, lexicon.currencyQualifiers);
	const named = early ? lookUpPhrase(tokens, next + early.length, lexicon.currencies) : undefined;
	if (early && named && lexicon.language === 'en') {
		const code = /^(?:USD|CNY|XXX)$/.test(named.value) ? early.value : named.value;
		return { to: next + early.length + named.length, code };
	}
	const national = lexicon.language === 'en' ? currencyOf(tokens[next], lexicon) : undefined;
	const ours = national && lookUpPhrase(tokens, next + 1, lexicon.currencies);
	if (national && ours) return { to: next + 1 + ours.length, code: national };
	const found = lookUpPhrase(tokens, next, lexicon.currencies) ?? lookUpPhrase(tokens, next, CURRENCY_NAMES);
	if (!found) return undefined;
	// "200 pounds of methamphetamine" is a weight.
	if (found.value === 'GBP' && lexicon.language === 'en' && isWord(tokens[next + found.length], 'of'))
		return undefined;
	const late = lookUpPhrase(tokens, next + found.length, lexicon.currencyQualifiers);
	const to = next + found.length + (late?.length ?? 0);
	const rest = longestAt(tokens, to, ['\\.? uu \\.', '\\. uu']);
	const theirs = late || lexicon.language === 'en' ? undefined : currencyOf(tokens[to], lexicon);
	if (theirs) return { to: to + 1, code: theirs };
	return { to: to + rest, code: late?.value ?? found.value };
}
