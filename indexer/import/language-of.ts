import type { Language } from '#domain/language.ts';

/** Small words that one of the languages has and the others have not. */
const SMALL_WORDS: Record<Exclude<Language, 'ar'>, ReadonlySet<string>> = {
	en: new Set('the of and to in for with by from was were has have an at is are its'.split(' ')),
	fr: new Set('le les des et du une dans pour par avec sur aux est ont été cette ces'.split(' ')),
	es: new Set('el los las del y una por con para ha han fue sobre esta entre más como'.split(' '))
};

/** The language a text is written in, as far as its script and small words tell; undefined when they do not. */
export function languageOf(text: string): Language | undefined {
	const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (arabic > latin) return 'ar';
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const scores = Object.entries(SMALL_WORDS)
		.map(([language, small]) => ({ language, score: words.filter((word) => small.has(word)).length }))
		.sort((one, other) => other.score - one.score);
	const [first, second] = scores;
	if (!first || first.score === 0 || first.score === second?.score) return undefined;
	return first.language as Language;
}
