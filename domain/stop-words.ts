/**
 * Words too common to search for: articles, prepositions and conjunctions of the four languages. None of them is a
 * word of substance in another of the languages.
 */
export const STOP_WORDS: readonly string[] = [
	...'a about an and as at between by during for from in into of on or over since the to towards with'.split(
		' '
	),
	...'au aux avec ce ces chez dans de depuis des du en et la le les leur leurs par pendant pour que qui sous sur une vers d l'.split(
		' '
	),
	...'al con del desde durante el entre hacia las lo los para por se sobre su sus una y'.split(' '),
	...'من في على إلى الى عن مع أو ثم و بين خلال منذ نحو حول'.split(' ')
];
