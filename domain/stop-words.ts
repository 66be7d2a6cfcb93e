/**
 * Words too common to search for: articles, prepositions and conjunctions of the four languages. None of them is a
 * word of substance in another of the languages.
 */
export const STOP_WORDS: readonly string[] = [
	...'a an and as at by for from in into of on or the to with'.split(' '),
	...'au aux avec ce dans de des du en et la le les leur par pour que qui sous sur une d l'.split(' '),
	...'al con del el entre las los para por se su sus una y'.split(' '),
	...'من في على إلى الى عن مع أو ثم و'.split(' ')
];
