import type { Language } from '#domain/language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './lexicon/all.ts';
import { isWord } from './words.ts';
import { type Token, tokenize } from './tokens.ts';

/** Small words of languages that are not ours, to know them when they come. */
const STRANGERS: Record<string, string> = {
	pt: 'o os as do da dos das em um uma não mais foram pela pelo com ao à são também foi às entre sobre que e para',
	it: 'il lo gli i della dei delle degli nel nella sono stati di un una che per con alla dal dalla più è stato anche tra',
	de: 'der die das und den dem des ein eine einer mit von für auf im ist wurden nicht auch sich zu bei nach aus',
	nl: 'de het een van en in op met voor zijn werden dat niet ook bij naar uit door aan te',
	ro: 'și în de la cu pe din au fost pentru care mai este o un sunt prin după',
	pl: 'w i z na się nie do że o jest po przez oraz dla został zostali od przy',
	tr: 've bir bu için ile olarak olan da de çok daha kadar sonra tarafından',
	id: 'yang dan di dari untuk dengan pada ini dalam oleh adalah tidak telah',
	sv: 'och att det som en på är av för med den till inte har ett om vid',
	sw: 'na ya wa kwa ni katika za la kuwa watu hii'
};

const STRANGER_WORDS = Object.entries(STRANGERS).map(([language, line]) => [language, fold(line)] as const);

/** Letters that Persian, Urdu and others have and Arabic has not. */
const NOT_ARABIC = /[پچژگڈٹڑںےۓەێ]/gu;

/** The one of the four languages that a text is written in; undefined for any other, and where too little is said. */
export function detectLanguage(text: string): Language | undefined {
	const sample = text.slice(0, 4000);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return undefined;
	const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
	if (arabic / letters > 0.5) {
		const strange = sample.match(NOT_ARABIC)?.length ?? 0;
		return strange / arabic > 0.02 ? undefined : 'ar';
	}
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (latin / letters < 0.5) return undefined;
	const words = tokenize(sample, 'fr').filter(({ kind }) => kind === 'word');
	const score = (line: string) => words.filter((word) => isWord(word, line)).length;
	const ours = (['en', 'fr', 'es'] as const).map((language) => ({
		language,
		score: score(LEXICONS[language].stopwords) + accents(sample, language)
	}));
	ours.sort((a, b) => b.score - a.score);
	const [first, second] = ours;
	if (!first || first.score === 0 || first.score === second?.score) return undefined;
	const stranger = strangest(words);
	return stranger && stranger.score > first.score ? undefined : first.language;
}

/** The stranger whose small words are most in a text. */
function strangest(words: readonly Token[]): { language: string; score: number } | undefined {
	return STRANGER_WORDS.map(([language, line]) => ({
		language,
		score: words.filter((word) => isWord(word, line)).length
	})).sort((a, b) => b.score - a.score)[0];
}

/** Scripts that tell a language, or the best known of those that write it. */
const SCRIPTS: readonly [language: string, script: RegExp][] = [
	['ja', /\p{Script=Hiragana}|\p{Script=Katakana}/gu],
	['zh', /\p{Script=Han}/gu],
	['ko', /\p{Script=Hangul}/gu],
	['ru', /\p{Script=Cyrillic}/gu],
	['el', /\p{Script=Greek}/gu],
	['he', /\p{Script=Hebrew}/gu],
	['th', /\p{Script=Thai}/gu],
	['hi', /\p{Script=Devanagari}/gu],
	['fa', NOT_ARABIC]
];

/** The code of a language that is none of the four, as far as it can be told: pt, de, ru, zh, fa. */
export function detectStranger(text: string): string | undefined {
	if (detectLanguage(text)) return undefined;
	const sample = text.slice(0, 4000);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	// Japanese writes a tenth in its own letters at the least; Persian has few letters that Arabic has not.
	const share = { ja: 0.1, fa: 0.02 } as Record<string, number>;
	for (const [language, script] of SCRIPTS)
		if ((sample.match(script)?.length ?? 0) > letters * (share[language] ?? 0.4)) return language;
	const words = tokenize(sample, 'fr').filter(({ kind }) => kind === 'word');
	const found = strangest(words);
	return found && found.score > words.length * 0.1 ? found.language : undefined;
}

/** Letters that only one of the three writes. */
function accents(text: string, language: 'en' | 'fr' | 'es'): number {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	if (language === 'fr') return count(/[èêëùûœçâ]|\b[ldsnqu]{1,2}['’]\p{L}/giu) * 0.5;
	if (language === 'es') return count(/[ñ¿¡]|ción\b|ciones\b/giu);
	return count(/\b(?:'s|’s)\b/gu) * 0.5;
}
