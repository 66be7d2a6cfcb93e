import { type Language, LANGUAGES } from '#domain/language.ts';
import { fold } from '../fold.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Lexicon } from './lexicon.ts';

/** Fields that are read as written: names keep their capitals, short scales tell m from M. */
const AS_WRITTEN = new Set(['countries', 'notCountries', 'shortScales', 'language', 'order']);

/** Folds, but keeps a lone à apart from a, as the tokens do. */
function foldWords(text: string): string {
	return fold(text.replace(/(?<!\p{L})à(?!\p{L})/gu, '§')).replaceAll('§', 'à');
}

/** Every word and pattern in the form in which words are compared. Keys that are words are folded too. */
function foldAll(value: unknown, field?: string): unknown {
	if (field && AS_WRITTEN.has(field)) return value;
	if (typeof value === 'string') return field === 'line' ? fold(value) : foldWords(value);
	if (Array.isArray(value))
		return value.map((entry) => foldAll(entry, field === 'otherTimes' ? 'line' : undefined));
	if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
	const plain = field !== undefined && KEYED_BY_WORDS.has(field);
	return Object.fromEntries(
		Object.entries(value).map(([key, entry]) =>
			plain
				? [fold(key), typeof entry === 'string' ? entry : foldAll(entry, 'entry')]
				: [
						key,
						key === 'bound' || key === 'deed' || key === 'form' || key === 'thing'
							? entry
							: foldAll(entry, key)
					]
		)
	);
}

const KEYED_BY_WORDS = new Set([
	'units',
	'scales',
	'collectives',
	'vague',
	'companies',
	'duals',
	'months',
	'currencies',
	'currencyQualifiers',
	'measures',
	'fractions'
]);

const WRITTEN: Record<Language, Lexicon> = { en: english, fr: french, es: spanish, ar: arabic };

/** The lexicons, each word folded. */
export const LEXICONS = Object.fromEntries(
	LANGUAGES.map((language) => [language, foldAll(WRITTEN[language])])
) as Record<Language, Lexicon>;
